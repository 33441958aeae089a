package org.claimgraph.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.claimgraph.pipeline.Stage;
import org.claimgraph.pipeline.StageTimes;
import picocli.CommandLine.Option;

/** {@code --timings}: where the time of a run went. */
final class TimingsOption {
    @Option(names = "--timings", description = "Say at the end how long each stage took, summed over all workers.")
    private boolean isOn;

    /** Says it, a line for each stage, if the user wants to know. */
    void tell(Console console, StageTimes times) {
        if (!isOn) {
            return;
        }
        double all = Arrays.stream(Stage.values())
                .map(times::of)
                .mapToDouble(TimingsOption::seconds)
                .sum();
        for (Stage stage : Stage.values()) {
            double seconds = seconds(times.of(stage));
            console.say(String.format(
                    Locale.ROOT,
                    "%-14s %9.2f seconds %5.1f %%",
                    stage.label(),
                    seconds,
                    all == 0 ? 0 : 100 * seconds / all));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
