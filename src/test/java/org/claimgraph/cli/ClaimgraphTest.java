package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.cli.Terminal.Run;
import org.junit.jupiter.api.Test;

class ClaimgraphTest {
    private final Terminal terminal = new Terminal();

    @Test
    void versionNamesWhatAnAnswerDependsOn() {
        Run run = terminal.run("version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("claimgraph \\d+\\.\\d+\\.\\d+\\S*\nJava \\d+.*\nCoreNLP \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void noCommandIsWrongUse() {
        assertThat(terminal.run())
                .isEqualTo(new Run(2, "", "claimgraph: a command is missing\nTry 'claimgraph --help'.\n"));
    }

    @Test
    void anUnknownCommandIsWrongUseAndASimilarOneIsNamed() {
        Run run = terminal.run("versoin");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'versoin'").contains("version").contains("claimgraph --help");
    }

    @Test
    void anUnknownOptionIsWrongUse() {
        Run run = terminal.run("version", "--colour");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--colour").contains("claimgraph version --help");
    }
}
