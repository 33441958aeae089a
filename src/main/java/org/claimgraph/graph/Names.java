package org.claimgraph.graph;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: without regard to case, to the width of blanks, and to an article before them. */
public final class Names {
    private Names() {}

    /** {@code name} as it is compared: equal for names that mean the same. */
    public static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    /** The last segment of the input that an article came from: the name of a file, mostly. */
    public static String lastSegment(String input) {
        String path = input.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
