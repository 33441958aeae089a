package org.claimgraph.language;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A table from strings to numbers in a block of bytes that can be mapped from a file, so that nothing is loaded before it is looked up.
 *
 * <p>A slot is eight bytes: the lower half of the string's {@link TextHash} and its number, or two zeros; the upper half of the hash
 * chooses the slot, and what does not fit there stands in the next free one. The strings are not kept: one that is not in the table is taken for
 * one that is with a chance below 1 in a thousand million.
 */
final class PackedTable {
    private static final int SLOT = 8;
    private static final double SLOTS_PER_ENTRY = 1.6;

    private final ByteBuffer bytes;
    private final int slots;

    private PackedTable(ByteBuffer bytes) {
        this.bytes = bytes;
        this.slots = bytes.limit() / SLOT;
    }

    /**
     * The table of {@code slots} slots that begins at the position of {@code block}, which is moved behind it.
     *
     * @throws IOException if the block is cut short
     */
    static PackedTable in(ByteBuffer block, int slots) throws IOException {
        if (slots < 1 || (long) slots * SLOT > block.remaining()) {
            throw new IOException("a table is cut short");
        }
        ByteBuffer bytes = block.slice(block.position(), slots * SLOT).order(ByteOrder.BIG_ENDIAN);
        block.position(block.position() + bytes.limit());
        return new PackedTable(bytes);
    }

    /** The number of the string with this hash; 0 if the table does not have it. */
    int get(long hash) {
        int slot = slot(hash, slots);
        long found = bytes.getLong(slot * SLOT);
        while (found != 0 && (int) (found >>> Integer.SIZE) != (int) hash) {
            slot = slot + 1 == slots ? 0 : slot + 1;
            found = bytes.getLong(slot * SLOT);
        }
        return (int) found;
    }

    private static int slot(long hash, int slots) {
        return (int) ((hash >>> Integer.SIZE) * slots >>> Integer.SIZE);
    }

    /** Packs strings, each one once. */
    static final class Packing {
        private final long[] table;

        /** A packing of at most {@code entries} strings. */
        Packing(int entries) {
            table = new long[(int) (entries * SLOTS_PER_ENTRY) + 1];
        }

        /** The number of slots. */
        int slots() {
            return table.length;
        }

        /**
         * Adds a string.
         *
         * @param number its number, not 0
         */
        void put(String text, int number) {
            long hash = TextHash.of(text);
            int slot = slot(hash, table.length);
            while (table[slot] != 0) {
                if ((int) (table[slot] >>> Integer.SIZE) == (int) hash) {
                    throw new IllegalArgumentException("two strings have the same hash");
                }
                slot = slot + 1 == table.length ? 0 : slot + 1;
            }
            table[slot] = hash << Integer.SIZE | number;
        }

        /** Writes the slots. */
        void writeTo(DataOutput out) throws IOException {
            for (long entry : table) {
                out.writeLong(entry);
            }
        }
    }
}
