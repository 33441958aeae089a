package org.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PackedWeightsTest {
    private static final int CLASSES = 4;

    @Property(tries = 200)
    void everyWeightComesBackAndUnknownFeaturesWeighNothing(
            @ForAll @Size(max = 40)
                    Map<String, @Size(CLASSES) List<@IntRange(min = Short.MIN_VALUE, max = Short.MAX_VALUE) Integer>>
                            weights,
            @ForAll String unknown)
            throws IOException {
        PackedWeights packed = PackedWeights.in(ByteBuffer.wrap(pack(weights)));
        weights.forEach((feature, units) -> assertThat(scores(packed, feature)).isEqualTo(ints(units)));
        if (!weights.containsKey(unknown)) {
            assertThat(scores(packed, unknown)).containsOnly(0);
        }
    }

    @Test
    void scoresOfSeveralFeaturesAddUp() throws IOException {
        PackedWeights packed =
                PackedWeights.in(ByteBuffer.wrap(pack(Map.of("a", List.of(1, 0, -2, 0), "b", List.of(4, 5, 0, 0)))));
        int[] scores = new int[CLASSES];
        packed.addTo(scores, List.of("a", "unknown", "b"));
        assertThat(scores).containsExactly(5, 5, -2, 0);
    }

    @Test
    void aWeightBetweenTwoUnitsIsRefused() {
        assertThatThrownBy(() -> new PackedWeights.Packing(1).add("a", new float[] {PackedWeights.UNIT / 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot pack the weight 0.025 of class 0");
    }

    @Property(tries = 50)
    void aBlockThatIsCutShortIsRefused(@ForAll @IntRange(max = 99) int percent) throws IOException {
        byte[] whole = pack(Map.of("a", List.of(1, 2, 3, 4), "b", List.of(5, 6, 7, 8)));
        byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
        assertThatThrownBy(() -> PackedWeights.in(ByteBuffer.wrap(cut))).isInstanceOf(IOException.class);
    }

    private static byte[] pack(Map<String, List<Integer>> weights) throws IOException {
        PackedWeights.Packing packing = new PackedWeights.Packing(weights.size());
        weights.forEach((feature, units) -> {
            float[] scores = new float[CLASSES];
            for (int i = 0; i < CLASSES; i++) {
                scores[i] = units.get(i) * PackedWeights.UNIT;
            }
            packing.add(feature, scores);
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        packing.writeTo(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static int[] scores(PackedWeights packed, String feature) {
        int[] result = new int[CLASSES];
        packed.addTo(result, List.of(feature));
        return result;
    }

    private static int[] ints(List<Integer> units) {
        return units.stream().mapToInt(Integer::intValue).toArray();
    }
}
