package org.claimgraph.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Bylines → the people named in them: "By Ann Author and Bob Byline, Staff Writers" gives two; "Our Foreign Staff" gives none. */
final class People {
    private static final Set<String> NO_PERSON = Set.copyOf(Names.lines("no-person"));
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "del", "della", "van", "von", "der", "den", "ter", "la", "le", "el", "al", "bin",
            "ibn", "bint", "y", "e", "of", "dos", "das", "zu", "abu");
    private static final Pattern BY = Pattern.compile(
            "^\\W*(?:(?:written|posted|published|reported|words|story|text|article|interview|analysis|review)\\s+)?by\\b[:\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:[,;|/•·–—]|\\s-\\s|\\band\\b|\\bwith\\b|&|\\bfor\\b|\\bin\\b|\\bat\\b|\\bon\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\n)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lo}+");

    private People() {}

    /** The people of several bylines, in order, each once. */
    static List<String> in(List<String> bylines, Optional<String> publisher) {
        Set<String> people = new LinkedHashSet<>();
        for (String byline : bylines) {
            people.addAll(in(byline, publisher));
        }
        return List.copyOf(people);
    }

    private static List<String> in(String byline, Optional<String> publisher) {
        if (byline.length() > 300) {
            return List.of();
        }
        String names =
                IN_BRACKETS.matcher(BY.matcher(byline.strip()).replaceFirst("")).replaceAll("");
        List<String> people = new ArrayList<>();
        for (String name : BETWEEN.split(names)) {
            String clean = name.strip().replaceAll("\\s+", " ");
            boolean outlet = publisher.filter(clean::equalsIgnoreCase).isPresent();
            if (!outlet && isPerson(clean)) {
                people.add(inUsualCase(clean));
            }
        }
        return people;
    }

    /** Whether {@code name} can be a person's full name: two to five words with capitals, none of them an institution's. */
    static boolean isPerson(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > 5 || name.length() > 60) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (NO_PERSON.contains(lower.replaceAll("[^\\p{L}]", ""))) {
                return false;
            }
            boolean nameWord = NAME_WORD.matcher(word).matches();
            if (!nameWord && !PARTICLES.contains(lower)) {
                return false;
            }
            capitals += nameWord ? 1 : 0;
        }
        return capitals >= 2;
    }

    private static String inUsualCase(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.codePoints().anyMatch(Character::isIdeographic)) {
            return name;
        }
        return List.of(name.split(" ")).stream()
                .map(word -> word.length() <= 2
                        ? word
                        : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
