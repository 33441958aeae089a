package org.claimgraph.model;

import java.util.Arrays;

/**
 * A text addressed by Unicode code points, where Java's strings are addressed by UTF-16 units.
 *
 * <p>All offsets of the product count code points (<a href="https://www.w3.org/TR/annotation-model/#text-position-selector">Web
 * Annotation Data Model, 4.2.4</a>). Texts without supplementary characters, nearly all of them, cost nothing extra.
 */
public final class CodePoints {
    private final String text;
    private final int length;
    /** UTF-16 index of each code point and of the end, or empty where the two ways of counting agree. */
    private final int[] indexes;

    /** Addresses {@code text}. */
    public CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.indexes = length == text.length() ? new int[0] : indexes(text, length);
    }

    private static int[] indexes(String text, int length) {
        int[] result = new int[length + 1];
        int index = 0;
        for (int i = 0; i < length; i++) {
            result[i] = index;
            index += Character.charCount(text.codePointAt(index));
        }
        result[length] = index;
        return result;
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** The number of code points. */
    public int length() {
        return length;
    }

    /** The UTF-16 index at which code point number {@code offset} starts; {@code offset} may be {@link #length()}. */
    public int indexOf(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " is not within 0.." + length);
        }
        return indexes.length == 0 ? offset : indexes[offset];
    }

    /** The number of the code point that stands at UTF-16 index {@code index}. */
    public int offsetOf(int index) {
        if (indexes.length == 0) {
            return index;
        }
        int found = Arrays.binarySearch(indexes, index);
        return found >= 0 ? found : -found - 2;
    }

    /** The text from code point {@code start} up to, not including, code point {@code end}. */
    public String substring(int start, int end) {
        return text.substring(indexOf(start), indexOf(end));
    }

    /** The continuous span from code point {@code start} up to {@code end}. */
    public Span span(int start, int end) {
        return Span.of(start, end, substring(start, end));
    }

    /** Whether the two address the same text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CodePoints that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
