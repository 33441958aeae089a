package org.claimgraph.model;

/**
 * Hashes of words and of runs of words, of 64 bits, the same on every machine and in every version of Java: what tells copies of one text.
 *
 * <p>A word is hashed by FNV-1a (Fowler, Noll and Vo 1991) over its UTF-16 units; a run takes in one word after the other, each followed
 * by the finisher of SplitMix64 (Steele, Lea and Flood 2014), which spreads each bit over all.
 */
public final class WordHash {
    /** The hash of a run of no words. */
    public static final long EMPTY = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private WordHash() {}

    /** The hash of {@code word}, as it is written. */
    public static long of(String word) {
        long hash = EMPTY;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** The hash of the run whose hash is {@code run} and of the word behind it, whose hash is {@code word}. */
    public static long append(long run, long word) {
        long value = run * FNV_PRIME + word;
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
