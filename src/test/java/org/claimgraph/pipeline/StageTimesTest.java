package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StageTimesTest {
    private final StageTimes times = new StageTimes();

    @Test
    void whatSeveralThreadsTookAddsUpByStage() {
        IntStream.range(0, 1000).parallel().forEach(i -> times.add(i % 2 == 0 ? Stage.CLAIMS : Stage.STORING, i));
        assertThat(times.of(Stage.CLAIMS).toNanos()).isEqualTo(249_500);
        assertThat(times.of(Stage.STORING).toNanos()).isEqualTo(250_000);
        assertThat(times.of(Stage.LANGUAGE)).isZero();
    }

    @Test
    void whatFailsIsCountedTooAndFailsAsBefore() {
        assertThatThrownBy(() -> times.during(Stage.LANGUAGE, () -> {
                    throw new IllegalArgumentException("too long");
                }))
                .hasMessage("too long");
        assertThat(times.of(Stage.LANGUAGE)).isPositive();
    }
}
