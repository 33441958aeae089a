package org.claimgraph.graph;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: without regard to case, to the width of blanks, and to an article before them. */
public final class Names {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /** {@code name} as it is compared: equal for names that mean the same. */
    public static String normal(String name) {
        return BLANKS.matcher(even(name)).replaceAll(" ").strip().replaceFirst("^the ", "");
    }

    /** {@code text} without case, each of its characters in its common form. */
    public static String even(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The words of {@code text} in order: its letters and digits as they are compared, without an article before them. */
    public static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(normal(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The last segment of the input that an article came from: the name of a file, mostly. */
    public static String lastSegment(String input) {
        String path = input.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
