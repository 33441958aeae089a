package org.claimgraph.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Tells a web page from plain text by what it holds; a name or a media type alone is not believed. */
final class Markup {
    private static final int LOOKED_AT = 4096;
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
                    + "<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|article|section|main|header|div|p|h[1-6])\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern STRUCTURE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-z][a-z0-9]*(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** The paragraphs of a piece of HTML, an empty line between them. */
    static String plain(String html) {
        return Blocks.of(Jsoup.parseBodyFragment(html).body()).stream()
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** Whether {@code text} is HTML or XHTML; where the transport says so, a single tag is enough. */
    static boolean isHtml(String text, Optional<String> mediaType) {
        String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
        if (OPENING.matcher(head).matches() || STRUCTURE.matcher(head).find()) {
            return true;
        }
        boolean stated = mediaType.filter(type -> type.contains("html")).isPresent();
        return stated && TAG.matcher(text).find();
    }
}
