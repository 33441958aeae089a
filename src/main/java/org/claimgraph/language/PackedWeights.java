package org.claimgraph.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights of a linear model with string features, in one block of bytes that can be mapped from a file: a feature is looked up in a
 * {@link PackedTable} and its weights are read where they lie, so that nothing is loaded before it is used.
 *
 * <p>The block is the number of slots and of the weights' bytes, two ints, then the table from features to the offsets of their weights, and
 * after it the weights: of each feature their number, a byte, and for each the class, a byte, and the weight in {@link #UNIT}s, two bytes.
 */
final class PackedWeights {
    /** What the weights are multiples of. */
    static final float UNIT = 0.05f;

    private static final int HEADER = 2 * Integer.BYTES;
    private static final int SLOT = 8;
    private static final int WEIGHT = 3;
    private static final int MOST_CLASSES = 255;

    private final PackedTable table;
    private final ByteBuffer weights;

    private PackedWeights(PackedTable table, ByteBuffer weights) {
        this.table = table;
        this.weights = weights;
    }

    /**
     * The weights in {@code block}, which is as {@link Packing#writeTo} writes it: from its position to its limit.
     *
     * @throws IOException if the block is cut short or holds something else
     */
    static PackedWeights in(ByteBuffer block) throws IOException {
        ByteBuffer all = block.slice().order(ByteOrder.BIG_ENDIAN);
        long slots = all.limit() < HEADER ? -1 : all.getInt(0);
        long bytes = all.limit() < HEADER ? -1 : all.getInt(Integer.BYTES);
        if (slots < 1 || bytes < 1 || HEADER + slots * SLOT + bytes != all.limit()) {
            throw new IOException("a block of weights has " + all.limit() + " bytes, which are not all of them");
        }
        PackedTable table = PackedTable.in(all.position(HEADER), (int) slots);
        return new PackedWeights(table, all.slice(all.position(), (int) bytes));
    }

    /**
     * Adds the weights of {@code features}, in {@link #UNIT}s, to the {@code scores} of the classes.
     *
     * <p>Nearly every look at the table or a weight misses the processor's caches. Looks that do not wait for each other are under way at
     * the same time, so each kind is made for all features before the next one.
     */
    void addTo(int[] scores, List<String> features) {
        long[] hashes = new long[features.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = TextHash.of(features.get(i));
        }
        int[] offsets = offsets(hashes);
        for (int offset : offsets) {
            if (offset != 0) {
                add(scores, offset);
            }
        }
    }

    private int[] offsets(long[] hashes) {
        int[] result = new int[hashes.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = table.get(hashes[i]);
        }
        return result;
    }

    private void add(int[] scores, int offset) {
        int count = weights.get(offset) & 0xff;
        for (int at = offset + 1, end = offset + 1 + WEIGHT * count; at < end; at += WEIGHT) {
            scores[weights.get(at) & 0xff] += weights.getShort(at + 1);
        }
    }

    /** Packs weights, feature by feature. */
    static final class Packing {
        private final PackedTable.Packing table;
        private final ByteArrayOutputStream weights = new ByteArrayOutputStream();

        /** A packing of at most {@code features} features. */
        Packing(int features) {
            table = new PackedTable.Packing(features);
            weights.write(0);
        }

        /**
         * Adds a feature, each one once.
         *
         * @param scores its weight for every class; most are zero
         * @throws IllegalArgumentException if a weight is not a multiple of {@link #UNIT}, or there are too many
         */
        void add(String feature, float[] scores) {
            int offset = weights.size();
            weights.write((int) IntStream.range(0, scores.length)
                    .filter(i -> scores[i] != 0)
                    .count());
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] == 0) {
                    continue;
                }
                int units = Math.round(scores[i] / UNIT);
                if (i >= MOST_CLASSES || units != (short) units || Math.abs(units * UNIT - scores[i]) > UNIT / 10) {
                    throw new IllegalArgumentException("cannot pack the weight " + scores[i] + " of class " + i);
                }
                weights.write(i);
                weights.write(units >> Byte.SIZE);
                weights.write(units);
            }
            table.put(feature, offset);
        }

        /** Writes the block. */
        void writeTo(DataOutput out) throws IOException {
            out.writeInt(table.slots());
            out.writeInt(weights.size());
            table.writeTo(out);
            out.write(weights.toByteArray());
        }
    }
}
