package org.claimgraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What the class and id of an element say about its content, by the word lists of {@code ontology/lexicon/page}. */
final class Names {
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Names that say what is around or inside, such as "has-sidebar" or "no-comments". */
    private static final Pattern STATE = Pattern.compile("(?:js-)?(?:has|no|with|without|is|theme|layout)[-_]");

    private static final int LONGEST = 2000;

    private final Pattern entries;

    private Names(List<String> words) {
        String alternatives = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.entries = Pattern.compile("(?:^|[- ])(?:" + alternatives + ")(?:$|[- ]|\\d)");
    }

    /** The word list of that name. */
    static Names load(String list) {
        return new Names(lines(list));
    }

    /** The lines of a word list, without comments and blank ones. */
    static List<String> lines(String list) {
        String resource = "/ontology/lexicon/page/" + list + ".txt";
        try (InputStream in = Names.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** Whether a class or the id of {@code element} has one of the words. */
    boolean match(Element element) {
        String names = element.className() + " " + element.id();
        return !names.isBlank()
                && names.length() <= LONGEST
                && entries.matcher(normal(names)).find();
    }

    private static String normal(String names) {
        StringBuilder result = new StringBuilder();
        for (String name : names.strip().split("\\s+")) {
            if (STATE.matcher(name).lookingAt()) {
                continue;
            }
            String hyphens =
                    SEPARATOR.matcher(CAMEL.matcher(name).replaceAll("-")).replaceAll("-");
            result.append(hyphens.toLowerCase(Locale.ROOT)).append(' ');
        }
        return result.toString().strip();
    }
}
