package org.claimgraph.graph.assembly;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimgraph.model.WordHash;

/**
 * A sample of a text's runs of six words, by which copies of it are found although an outlet cut or changed some of them.
 *
 * <p>A run is in the sample when its hash is divisible by sixteen (Heintze 1996, "Scalable Document Fingerprinting"): two texts that share
 * runs share the same share of their samples, so that the samples tell how much of the shorter text the longer one has. A text too short
 * for that has one hash, that of all its words.
 *
 * @param hashes numbers below 2<sup>52</sup>
 */
record Shingles(Set<Long> hashes) {
    /** Copies share at least this part of the smaller sample. */
    private static final double SHARED = 0.5;

    private static final int RUN = 6;
    private static final int RATE = 16;
    private static final int FEWEST = 4;

    static Shingles of(String text) {
        String[] words = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
        long[] hashes = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            hashes[i] = WordHash.of(words[i]);
        }
        Set<Long> sample = new TreeSet<>();
        for (int i = 0; i + RUN <= hashes.length; i++) {
            long run = run(hashes, i, i + RUN);
            if (run % RATE == 0) {
                sample.add(run / RATE);
            }
        }
        return new Shingles(sample.size() >= FEWEST ? sample : Set.of(run(hashes, 0, hashes.length) / RATE));
    }

    /** Whether texts whose samples have these sizes, and this many hashes in common, are copies. */
    static boolean areCopies(long shared, long size, long other) {
        return shared >= Math.max(1, SHARED * Math.min(size, other));
    }

    private static long run(long[] words, int from, int to) {
        long hash = WordHash.EMPTY;
        for (int i = from; i < to; i++) {
            hash = WordHash.append(hash, words[i]);
        }
        return hash >>> 8;
    }
}
