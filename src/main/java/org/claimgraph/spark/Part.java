package org.claimgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one task does: some shares, one after the other, and the number under which the result is filed. */
record Part(int number, List<Share> shares) implements Serializable {
    Part {
        shares = new ArrayList<>(shares);
    }

    /** {@code shares} in {@code count} parts of the same size, or as many as there are shares; their order stays. */
    static List<Part> of(List<Share> shares, int count) {
        int parts = Math.min(count, shares.size());
        List<Part> result = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) shares.size() * i / parts);
            int to = (int) ((long) shares.size() * (i + 1) / parts);
            result.add(new Part(i, shares.subList(from, to)));
        }
        return result;
    }

    /** The name of its file of this kind ({@code jsonl}, {@code nq}). */
    String file(String kind) {
        return String.format(Locale.ROOT, "part-%06d.%s", number, kind);
    }
}
