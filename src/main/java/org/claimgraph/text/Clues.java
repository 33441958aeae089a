package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * What the page's markup tells about the words of its article: its description, which mostly is the beginning, and the
 * {@code articleBody} of its JSON-LD.
 */
final class Clues {
    private static final int SHORTEST = 40;
    private static final int BEGINNING = 60;
    private static final int REAL_BODY = 250;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> descriptions = new ArrayList<>();
    private final String body;
    private final String bodyLetters;

    private Clues(List<String> descriptions, String body) {
        for (String description : descriptions) {
            String letters = letters(description);
            if (letters.length() >= SHORTEST) {
                this.descriptions.add(letters.substring(0, Math.min(BEGINNING, letters.length())));
            }
        }
        this.body = body;
        this.bodyLetters = letters(body);
    }

    static Clues of(Document page, LinkedData linked) {
        MetaTags tags = new MetaTags(page);
        List<String> descriptions = new ArrayList<>(linked.texts("description"));
        List.of("og:description", "description", "twitter:description")
                .forEach(name -> descriptions.addAll(tags.named(name)));
        return new Clues(
                descriptions, linked.texts("articleBody").stream().findFirst().orElse(""));
    }

    /** Whether {@code block} has the beginning of the description in it, or stands in the stated body. */
    boolean confirm(Block block) {
        String letters = letters(block.text());
        if (letters.length() < SHORTEST) {
            return false;
        }
        return bodyLetters.contains(letters) || descriptions.stream().anyMatch(letters::contains);
    }

    /** {@code text}, or the stated body where the page shows only a small part of it. */
    String wholeArticle(String text) {
        if (bodyLetters.length() < REAL_BODY || letters(text).length() > bodyLetters.length() / 2) {
            return text;
        }
        String plain = body.contains("<p") ? Markup.plain(body) : body;
        return plain.strip().replaceAll("[ \\t\\x0B\\f\\r]+", " ").replaceAll(" ?\\n[ \\n]*", "\n\n");
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
