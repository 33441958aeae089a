package org.claimgraph.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place in an article's text together with the words that stand there: what a citation points at.
 *
 * <p>Offsets are Unicode code points, {@code end} exclusive. A discontinuous span ({@code “A,” she said, “B.”} has one content of
 * two pieces) has {@code parts} in text order that do not overlap; its {@code start} and {@code end} then cover all of them and its
 * {@code text} is the parts' texts joined by one space. A continuous span has no parts.
 *
 * @param start first code point
 * @param end code point after the last one
 * @param text exactly the article's text there, or the parts joined by a space
 * @param parts the pieces of a discontinuous span (two or more), or empty
 */
public record Span(int start, int end, String text, List<Span> parts) implements Comparable<Span> {
    private static final Comparator<Span> TEXT_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end).thenComparing(Span::text);

    public Span {
        parts = List.copyOf(parts);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, not " + start + ".." + end);
        }
        if (!parts.isEmpty()) {
            checkParts(start, end, text, parts);
        } else if (text.codePointCount(0, text.length()) != end - start) {
            throw new IllegalArgumentException("span " + start + ".." + end + " cannot hold the text '" + text + "'");
        }
    }

    private static void checkParts(int start, int end, String text, List<Span> parts) {
        int last = -1;
        for (Span part : parts) {
            if (!part.parts.isEmpty()) {
                throw new IllegalArgumentException("a part of a span cannot have parts itself");
            }
            if (part.start < last) {
                throw new IllegalArgumentException(
                        "the parts of span " + start + ".." + end + " overlap or are out of order");
            }
            last = part.end;
        }
        if (parts.get(0).start != start || last != end) {
            throw new IllegalArgumentException("span " + start + ".." + end + " does not cover its parts");
        }
        if (!text.equals(joined(parts))) {
            throw new IllegalArgumentException(
                    "the text of span " + start + ".." + end + " is not its parts joined by a space");
        }
    }

    private static String joined(List<Span> parts) {
        return parts.stream().map(Span::text).collect(Collectors.joining(" "));
    }

    /** A continuous span. */
    public static Span of(int start, int end, String text) {
        return new Span(start, end, text, List.of());
    }

    /** The span that consists of {@code parts}, given in any order; a single part is that part itself. */
    public static Span ofParts(List<Span> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Span> sorted = new ArrayList<>(parts);
        sorted.sort(TEXT_ORDER);
        return new Span(sorted.get(0).start, sorted.get(sorted.size() - 1).end, joined(sorted), sorted);
    }

    /** The continuous pieces of this span: its parts, or itself. */
    public List<Span> pieces() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** Whether the two spans share at least one code point. */
    public boolean overlaps(Span other) {
        return pieces().stream()
                .anyMatch(a -> other.pieces().stream().anyMatch(b -> a.start < b.end && b.start < a.end));
    }

    /** Whether every piece of {@code other} lies within one piece of this span. */
    public boolean covers(Span other) {
        return other.pieces().stream()
                .allMatch(b -> pieces().stream().anyMatch(a -> a.start <= b.start && b.end <= a.end));
    }

    /** Whether this span's text is what {@code text} has at its place, piece by piece. */
    public boolean standsIn(CodePoints text) {
        return end <= text.length()
                && pieces().stream()
                        .allMatch(p -> text.substring(p.start, p.end).equals(p.text));
    }

    /** Text order: by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return TEXT_ORDER.compare(this, other);
    }
}
