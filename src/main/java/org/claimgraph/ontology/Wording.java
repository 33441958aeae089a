package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Span;

/** A text as a row of words and marks; a line break counts as a mark, a possessive {@code 's} as a word of its own. */
final class Wording {
    private static final Pattern WORD = Pattern.compile(
            "['\u2019]s\\b|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}]|['\u2019](?!s\\b)(?=\\p{L})|[.&/-](?=[\\p{L}\\p{N}])|(?<=\\p{N}),(?=\\p{N}{3}\\b))*|\\n|[^\\s]");

    private final CodePoints text;
    private final List<Word> words = new ArrayList<>();
    private final int[] starts;

    Wording(CodePoints text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text.text());
        while (matcher.find()) {
            String found = matcher.group();
            words.add(new Word(
                    text.offsetOf(matcher.start()),
                    text.offsetOf(matcher.end()),
                    found,
                    found.toLowerCase(Locale.ROOT)));
        }
        this.starts = words.stream().mapToInt(Word::start).toArray();
    }

    /** The number of words and marks. */
    int size() {
        return words.size();
    }

    /** Word number {@code i}. */
    Word word(int i) {
        return words.get(i);
    }

    /** The lower-case text of word number {@code i}, or an empty text beyond either end. */
    String lower(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).lower();
    }

    /** Whether word number {@code i} exists and begins with a letter or digit. */
    boolean isWord(int i) {
        return i >= 0 && i < words.size() && words.get(i).isWord();
    }

    /** The number of the first word that starts at code point {@code offset} or later. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The number after the last word that ends at code point {@code offset} or earlier. */
    int until(int offset) {
        int next = at(offset);
        return next > 0 && words.get(next - 1).end() > offset ? next - 1 : next;
    }

    /** The span of the words {@code from} up to, not including, {@code to}. */
    Span span(int from, int to) {
        return text.span(words.get(from).start(), words.get(to - 1).end());
    }

    /** Whether {@code span} stands between quotation marks of its paragraph. */
    boolean isQuoted(Span span) {
        int to = at(span.start());
        int from = to;
        while (from > 0 && !lower(from - 1).equals("\n")) {
            from--;
        }
        boolean isOpen = false;
        for (int i = from; i < to; i++) {
            boolean isDouble = lower(i).equals("\"")
                    || lower(i).equals("'") && isNext(i) && lower(i - 1).equals("'");
            isOpen = switch (lower(i)) {
                case "\u201c" -> true;
                case "\u201d" -> false;
                default -> isDouble != isOpen;
            };
        }
        return isOpen;
    }

    /** Whether nothing, not even a blank, stands between word number {@code i} and the one before it. */
    boolean isNext(int i) {
        return i > 0
                && i < words.size()
                && words.get(i - 1).end() == words.get(i).start();
    }

    /** Whether one blank stands between word number {@code i} and the word before it. */
    boolean isNextWord(int i) {
        return isWord(i - 1)
                && isWord(i)
                && words.get(i - 1).end() + 1 == words.get(i).start();
    }

    /** Whether a sentence may begin with word number {@code i}: it is the first one, or a mark that ends a sentence or a line stands before it. */
    boolean opensSentence(int i) {
        int before = i - 1;
        while (before >= 0 && "\"\u201c\u2018'([".contains(lower(before))) {
            before--;
        }
        return before < 0 || ".!?:;\n\u2014\u2015\u2013".contains(lower(before));
    }

    /** Whether mark {@code i} is a full stop that ends a sentence, not one of "U.S." or "Mr.". */
    private boolean isEnd(int i) {
        return lower(i).equals(".")
                && lower(i - 1).length() > 2
                && !lower(i - 1).contains(".");
    }

    /** Whether the sentence of word number {@code i} ends as a question. */
    boolean isAsked(int i) {
        int at = i;
        while (at < words.size() && !"!?\n".contains(lower(at)) && !isEnd(at)) {
            at++;
        }
        return lower(at).equals("?");
    }

    /** The words from {@code from} up to {@code to} in lower case, joined by blanks. */
    String joined(int from, int to) {
        StringBuilder result = new StringBuilder();
        for (int i = from; i < to; i++) {
            result.append(i > from ? " " : "").append(lower(i));
        }
        return result.toString();
    }
}
