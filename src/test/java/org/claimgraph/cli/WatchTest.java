package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.claimgraph.pipeline.Outcome;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aTerminalShowsHowManyArticlesASecondAndTheTimeLeft() throws Exception {
        try (Watch watch = new Watch(console(true), () -> OptionalLong.of(8))) {
            watch.accept(new Outcome.Taken("a.txt", "urn:a", true, 1, 2));
            watch.accept(new Outcome.Taken("b.txt", "urn:b", true, 1, 2));
            for (int i = 0; i < 100 && !said().contains("2/8"); i++) {
                Thread.sleep(50);
            }
        }
        assertThat(said())
                .contains("articles", "25%", "2/8", "/s")
                .containsPattern("\\(\\d:\\d\\d:\\d\\d / \\d:\\d\\d:\\d\\d\\)");
    }

    @Test
    void whoWatchesNoTerminalGetsNoBar() {
        try (Watch watch = new Watch(console(false), () -> OptionalLong.of(8))) {
            watch.accept(new Outcome.Refused("a.txt", "empty", "a.txt: is empty"));
        }
        assertThat(said()).isEqualToIgnoringNewLines("refused a.txt: is empty");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Console console(boolean terminal) {
        return new Console(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                terminal);
    }
}
