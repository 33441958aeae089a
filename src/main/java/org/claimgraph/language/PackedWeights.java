package org.claimgraph.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights of a linear model with string features, in one block of bytes that can be mapped from a file: a feature is looked up by its
 * hash and its weights are read where they lie, so that nothing is loaded before it is used.
 *
 * <p>The block is the number of slots and of the weights' bytes, two ints, then a table of slots, open addressing with linear probing, and
 * after it the weights. A slot is the lower half of the
 * feature's 64-bit hash and the offset of its weights, or two zeros; the upper half of the hash chooses the slot. The features
 * themselves are not kept: a feature that the model does not know is taken for one that it knows with a chance below 1 in a thousand
 * million. The weights of a feature are their number, a byte, and for each the class, a byte, and the weight in {@link #UNIT}s, two bytes.
 */
final class PackedWeights {
    /** What the weights are multiples of. */
    static final float UNIT = 0.05f;

    private static final int HEADER = 2 * Integer.BYTES;
    private static final int SLOT = 8;
    private static final int WEIGHT = 3;
    private static final double SLOTS_PER_FEATURE = 1.6;
    private static final int MOST_CLASSES = 255;

    private final ByteBuffer table;
    private final ByteBuffer weights;
    private final int slots;

    private PackedWeights(ByteBuffer table, ByteBuffer weights) {
        this.table = table;
        this.weights = weights;
        this.slots = table.limit() / SLOT;
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
        int end = HEADER + (int) slots * SLOT;
        return new PackedWeights(all.slice(HEADER, end - HEADER), all.slice(end, (int) bytes));
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
            hashes[i] = hash(features.get(i));
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
            result[i] = offset(hashes[i], table.getLong(slot(hashes[i], slots) * SLOT));
        }
        return result;
    }

    private void add(int[] scores, int offset) {
        int count = weights.get(offset) & 0xff;
        for (int at = offset + 1, end = offset + 1 + WEIGHT * count; at < end; at += WEIGHT) {
            scores[weights.get(at) & 0xff] += weights.getShort(at + 1);
        }
    }

    /** Where the weights of a feature stand, from the {@code entry} in its first slot on; 0, where there are none, if it is unknown. */
    private int offset(long hash, long entry) {
        int slot = slot(hash, slots);
        long found = entry;
        while (found != 0 && (int) (found >>> Integer.SIZE) != (int) hash) {
            slot = slot + 1 == slots ? 0 : slot + 1;
            found = table.getLong(slot * SLOT);
        }
        return (int) found;
    }

    private static int slot(long hash, int slots) {
        return (int) ((hash >>> Integer.SIZE) * slots >>> Integer.SIZE);
    }

    /** A polynomial of the characters, its bits mixed as in MurmurHash3's finalizer. */
    private static long hash(String feature) {
        long hash = 1;
        for (int i = 0; i < feature.length(); i++) {
            hash = hash * 0x9E3779B97F4A7C15L + feature.charAt(i);
        }
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }

    /** Packs weights, feature by feature. */
    static final class Packing {
        private final long[] table;
        private final ByteArrayOutputStream weights = new ByteArrayOutputStream();

        /** A packing of at most {@code features} features. */
        Packing(int features) {
            table = new long[(int) (features * SLOTS_PER_FEATURE) + 1];
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
            put(hash(feature), offset);
        }

        private void put(long hash, int offset) {
            int slot = slot(hash, table.length);
            while (table[slot] != 0) {
                if ((int) (table[slot] >>> Integer.SIZE) == (int) hash) {
                    throw new IllegalArgumentException("two features have the same hash");
                }
                slot = slot + 1 == table.length ? 0 : slot + 1;
            }
            table[slot] = hash << Integer.SIZE | offset;
        }

        /** Writes the block. */
        void writeTo(DataOutput out) throws IOException {
            out.writeInt(table.length);
            out.writeInt(weights.size());
            for (long entry : table) {
                out.writeLong(entry);
            }
            out.write(weights.toByteArray());
        }
    }
}
