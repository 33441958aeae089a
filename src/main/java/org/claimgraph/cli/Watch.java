package org.claimgraph.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.claimgraph.pipeline.Outcome;
import org.claimgraph.pipeline.Tally;

/** Tells a person how a run goes: a bar on a terminal, a line for each input that was not taken, a summary at the end. */
final class Watch implements Consumer<Outcome>, AutoCloseable {
    private static final String CLEAR_LINE = "\r\033[K";

    private final Console console;
    private final long start = System.nanoTime();
    private final Tally tally = new Tally();
    private final Optional<ProgressBar> bar;

    /** Watches a run over nobody knows how many articles. */
    Watch(Console console) {
        this(console, OptionalLong::empty);
    }

    /** Watches a run over {@code expected} articles, if that can be known: then the bar says how much time is left. It is asked only for a bar. */
    Watch(Console console, Supplier<OptionalLong> expected) {
        this.console = console;
        this.bar = console.terminal() ? Optional.of(bar(console, expected.get())) : Optional.empty();
    }

    private static ProgressBar bar(Console console, OptionalLong expected) {
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(expected.orElse(-1))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .clearDisplayOnFinish()
                .showSpeed()
                .build();
    }

    @Override
    public void accept(Outcome outcome) {
        tally.accept(outcome);
        if (outcome instanceof Outcome.Refused refused) {
            say("refused " + refused.message());
        } else if (outcome instanceof Outcome.Skipped skipped) {
            say("skipped " + skipped.message());
        }
        bar.ifPresent(ProgressBar::step);
    }

    private void say(String message) {
        console.say((bar.isPresent() ? CLEAR_LINE : "") + message);
    }

    /** How the outcomes so far count. */
    Tally tally() {
        return tally;
    }

    /** Closes the bar and says in one line what became of the inputs, and how long it took. */
    void summarize() {
        close();
        List<String> parts = new ArrayList<>();
        int taken = tally.added() + tally.replaced();
        if (taken == 0 && tally.unchanged() > 0) {
            parts.add("nothing new: " + count(tally.unchanged(), "article") + " already there, unchanged");
        } else {
            parts.add(count(taken, "article") + more());
            parts.add(count(tally.attributions(), "attribution"));
            parts.add(count(tally.claims(), "claim"));
        }
        if (tally.skipped() > 0) {
            parts.add(tally.skipped() + " skipped");
        }
        parts.add(tally.refused() + " refused" + reasons(tally.refusedByReason()));
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        parts.add(String.format(Locale.ROOT, "%.1f seconds", seconds));
        console.say(String.join(", ", parts));
    }

    private String more() {
        List<String> parts = new ArrayList<>();
        if (tally.replaced() > 0) {
            parts.add(tally.replaced() + " of them replaced");
        }
        if (tally.unchanged() > 0) {
            parts.add(tally.unchanged() + " more already there, unchanged");
        }
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    private static String reasons(Map<String, Integer> reasons) {
        return reasons.isEmpty()
                ? ""
                : reasons.entrySet().stream()
                        .map(reason -> reason.getValue() + " " + reason.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** A number of things in words: {@code 1 article}, {@code 2 articles}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
