package org.claimgraph.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The IRIs of extracted things, made from content hashes under a base: no clock, no counter, no random number, so that the same input
 * gives the same graph. A passage has the IRI of its article and a fragment after RFC 5147.
 *
 * @param base what every IRI starts with; {@link #DEFAULT_BASE} unless a store was created with another
 */
public record Iris(String base) {
    /** The base of a store that was created without one. */
    public static final String DEFAULT_BASE = "urn:claimgraph:";

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]+");

    /** IRIs under {@link #DEFAULT_BASE}. */
    public static final Iris DEFAULT = new Iris(DEFAULT_BASE);

    /**
     * The IRI of a version of an article: from its canonical URL and its text. Where no URL is known, the last segment of its source
     * stands in, so that it does not matter from which folder a file is read.
     */
    public String article(Optional<String> url, String source, String text) {
        return base + "article:" + Hashes.of(List.of(url.orElseGet(() -> lastSegment(source)), text));
    }

    private static String lastSegment(String source) {
        String path = source.replace('\\', '/');
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
    }

    /** The IRI of an entity that is linked: the same in every article. */
    public String linkedEntity(String link) {
        return base + "entity:" + Hashes.of(List.of("link", link));
    }

    /** The IRI of an entity known only by its label in one article. */
    public String localEntity(String article, EntityType type, String label) {
        String normal = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return base + "entity:" + Hashes.of(List.of("local", article, type.label(), normal));
    }

    /** The IRI of an attribution: from its article and spans. */
    public String attribution(
            String article, Attitude attitude, Optional<Span> source, Optional<Span> cue, Optional<Span> content) {
        List<String> parts = new ArrayList<>(List.of(article, attitude.label()));
        for (Optional<Span> span : List.of(source, cue, content)) {
            parts.add(span.map(Iris::place).orElse(""));
        }
        return base + "attribution:" + Hashes.of(parts);
    }

    /** The IRI of a claim: from its article, the places of its slots, its polarity and its voice. */
    public String claim(
            String article,
            Optional<Span> subject,
            Predicate predicate,
            Optional<Span> object,
            List<Role> roles,
            Polarity polarity,
            Optional<String> attribution) {
        List<String> parts = new ArrayList<>(List.of(article));
        parts.add(subject.map(Iris::place).orElse(""));
        parts.add(place(predicate.span()));
        parts.add(predicate.lemma());
        parts.add(object.map(Iris::place).orElse(""));
        parts.add(polarity.label());
        parts.add(attribution.orElse(""));
        roles.forEach(
                role -> parts.add(role.name().label() + place(role.argument().span())));
        return base + "claim:" + Hashes.of(parts);
    }

    /**
     * Whether {@code text} is an absolute IRI (RFC 3987, without the details that only a scheme knows): a scheme, and then no blank, no
     * control character and none of {@code <>"{}|\^`}.
     */
    public static boolean isIri(String text) {
        return ABSOLUTE.matcher(text).matches();
    }

    /** The IRI of any other thing of {@code kind}: from the texts that make it what it is. */
    public String of(String kind, String... parts) {
        return base + kind + ":" + Hashes.of(List.of(parts));
    }

    /** The IRI of a passage: {@code ARTICLE#char=START,END} (RFC 5147); one such range a piece for a discontinuous span. */
    public static String passage(String article, Span span) {
        return article + "#char=" + place(span);
    }

    private static String place(Span span) {
        StringBuilder result = new StringBuilder();
        for (Span piece : span.pieces()) {
            result.append(result.isEmpty() ? "" : ";")
                    .append(piece.start())
                    .append(',')
                    .append(piece.end());
        }
        return result.toString();
    }
}
