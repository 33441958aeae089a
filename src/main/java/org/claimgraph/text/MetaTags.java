package org.claimgraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the {@code <meta>} elements of a page say: Open Graph, Dublin Core and others, by {@code meta-names.txt}. */
final class MetaTags {
    /** Field → names, best first. */
    private static final Map<String, List<String>> NAMES = names();

    private final Map<String, List<String>> contents = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                for (String attribute : List.of("property", "name", "http-equiv")) {
                    String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new HashMap<>();
        for (String line : Names.lines("meta-names")) {
            String[] parts = line.split("\\s+", 2);
            names.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
        }
        return names;
    }

    /** What is said about {@code field}: a list for each name that says something, best first. */
    List<List<String>> of(String field) {
        return NAMES.getOrDefault(field, List.of()).stream()
                .filter(contents::containsKey)
                .map(name -> List.copyOf(contents.getOrDefault(name, List.of())))
                .toList();
    }

    /** Everything said about {@code field}, best first. */
    List<String> all(String field) {
        return of(field).stream().flatMap(List::stream).toList();
    }

    /** The contents of one name. */
    List<String> named(String name) {
        return List.copyOf(contents.getOrDefault(name, List.of()));
    }
}
