package org.claimgraph.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What copies of one text have in common, though an outlet may have cut or changed some words of them: a SimHash (Charikar 2002; Manku,
 * Jain and Das Sarma 2007) of 64 bits over runs of four words. The keys of two copies differ in few bits, those of two texts in about
 * half of them.
 *
 * @param bits the hash
 */
public record NearDuplicateKey(long bits) {
    /** Two texts whose keys differ in no more bits than this are taken for copies. */
    public static final int MOST_DIFFERENT_BITS = 12;

    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The key of a text; letter case, punctuation and blanks do not count. */
    public static NearDuplicateKey of(String text) {
        int[] votes = new int[Long.SIZE];
        long[] last = new long[RUN];
        int words = 0;
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            last[words % RUN] = WordHash.of(matcher.group());
            words++;
            if (words >= RUN) {
                vote(votes, run(last, words));
            }
        }
        if (words < RUN) {
            vote(votes, run(last, words));
        }
        long bits = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            bits |= votes[i] > 0 ? 1L << i : 0;
        }
        return new NearDuplicateKey(bits);
    }

    /**
     * The key that {@link #toString} wrote.
     *
     * @throws NumberFormatException when {@code text} is not a hexadecimal number of at most 64 bits
     */
    public static NearDuplicateKey parse(String text) {
        return new NearDuplicateKey(Long.parseUnsignedLong(text, 16));
    }

    private static void vote(int[] votes, long hash) {
        for (int i = 0; i < Long.SIZE; i++) {
            votes[i] += (hash >>> i & 1) == 1 ? 1 : -1;
        }
    }

    private static long run(long[] last, int words) {
        long hash = WordHash.EMPTY;
        for (int i = 0; i < RUN; i++) {
            hash = WordHash.append(hash, last[(words + i) % RUN]);
        }
        return hash;
    }

    /** The number of bits in which two keys differ, 0 to 64. */
    public int distance(NearDuplicateKey other) {
        return Long.bitCount(bits ^ other.bits);
    }

    /** Whether the two texts are likely copies of one. */
    public boolean isNear(NearDuplicateKey other) {
        return distance(other) <= MOST_DIFFERENT_BITS;
    }

    /** Sixteen hexadecimal digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%016x", bits);
    }
}
