package org.claimgraph.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page. Headlines are stated in several places that often differ by the outlet's name, or are the same on every
 * page of an outlet; the one is taken that other places confirm.
 */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—»·•:]+\\s+|\\s+-+\\s+|\\s*\\|\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final int MOST_HEADINGS = 30;

    private Titles() {}

    /**
     * The headline.
     *
     * @param stated headlines in the markup, most trusted first
     */
    static Optional<String> of(Document page, List<String> stated, Optional<String> publisher) {
        String title = page.title();
        List<String> headings = page.select("h1").stream()
                .limit(MOST_HEADINGS)
                .map(Element::text)
                .map(String::strip)
                .filter(text -> words(text).size() >= 2 && text.length() <= 300)
                .toList();
        for (String heading : headings) {
            boolean confirmed =
                    isConfirmed(heading, title) || stated.stream().anyMatch(headline -> isConfirmed(heading, headline));
            if (confirmed) {
                return Optional.of(heading);
            }
        }
        for (String headline : stated) {
            String clean = withoutSite(headline, publisher);
            boolean generic = !title.isBlank()
                    && !isLike(clean, title)
                    && headings.stream().noneMatch(h -> isLike(clean, h));
            if (!generic) {
                return Optional.of(clean);
            }
        }
        String clean = shown(page, title).orElseGet(() -> withoutSite(title, publisher));
        return Optional.of(clean).filter(text -> !text.isBlank()).or(() -> headings.stream()
                .findFirst());
    }

    /** The part of {@code title} before a bar or dash that the page shows somewhere by itself. */
    private static Optional<String> shown(Document page, String title) {
        Matcher matcher = SEPARATOR.matcher(title);
        while (matcher.find()) {
            String part = title.substring(0, matcher.start()).strip();
            boolean alone = words(part).size() >= 3
                    && page.body().select("h1,h2,h3,h4,b,strong,font,span,div,p,td,center").stream()
                            .anyMatch(element -> element.ownText().equalsIgnoreCase(part));
            if (alone) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Whether all but a few words of {@code heading} stand in {@code headline}, which may have the outlet's name as well. */
    private static boolean isConfirmed(String heading, String headline) {
        Set<String> words = words(heading);
        Set<String> others = words(headline);
        long shared = words.stream().filter(others::contains).count();
        return words.size() >= 3 && shared >= 0.75 * words.size() && shared >= 0.45 * others.size();
    }

    private static boolean isLike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        long shared = words.stream().filter(others::contains).count();
        return shared >= 0.5 * Math.min(words.size(), others.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** What follows the last bar or dash of {@code title}. */
    static Optional<String> lastPart(String title) {
        Matcher matcher = SEPARATOR.matcher(title.strip());
        int start = -1;
        while (matcher.find()) {
            start = matcher.end();
        }
        return start < 0
                ? Optional.empty()
                : Optional.of(title.strip().substring(start).strip());
    }

    /** {@code title} without the outlet's name, or what looks like one: a short last part after a bar or dash. */
    static String withoutSite(String title, Optional<String> publisher) {
        String clean = title.strip().replaceAll("\\s+", " ");
        Matcher matcher = SEPARATOR.matcher(clean);
        int cut = clean.length();
        while (matcher.find()) {
            String rest = clean.substring(matcher.end());
            boolean site = publisher
                    .map(name ->
                            words(rest).containsAll(words(name)) || words(name).containsAll(words(rest)))
                    .orElse(false);
            boolean bar = matcher.group().contains("|");
            if (words(clean.substring(0, matcher.start())).size() >= 3
                    && (site || bar || words(rest).size() <= 2)) {
                cut = matcher.start();
                break;
            }
        }
        return clean.substring(0, cut).strip();
    }
}
