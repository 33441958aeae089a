package org.claimgraph.language;

/**
 * The 64-bit hash under which packed models keep their strings. It is made piece by piece, so that a feature that is put together from
 * parts need not become a string: {@code end(add(add(START, a), b))} is {@code of(a + b)}.
 */
final class TextHash {
    /** The hash of nothing yet. */
    static final long START = 1;

    private TextHash() {}

    /** The hash of {@code text}. */
    static long of(String text) {
        return end(add(START, text));
    }

    /** What {@code hash} becomes when {@code text} follows: a polynomial of the characters. */
    static long add(long hash, String text) {
        long result = hash;
        for (int i = 0; i < text.length(); i++) {
            result = result * 0x9E3779B97F4A7C15L + text.charAt(i);
        }
        return result;
    }

    /** The hash when nothing follows, its bits mixed as in MurmurHash3's finalizer. */
    static long end(long hash) {
        long result = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        result = (result ^ result >>> 33) * 0xC4CEB9FE1A85EC53L;
        return result ^ result >>> 33;
    }
}
