package org.claimgraph.ontology;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Span;

/** Which sentence of an article a word stands in, and whose words it is among. */
final class Sentences {
    private final CodePoints text;
    private final List<Span> cited;
    private final List<Attribution> attributions;

    Sentences(Extraction extraction) {
        this.text = extraction.article().text();
        this.cited = extraction.claims().stream()
                .map(claim -> claim.citation().span())
                .distinct()
                .sorted(Comparator.comparingInt(Sentences::length))
                .toList();
        this.attributions = extraction.attributions().stream()
                .filter(a -> a.content().isPresent())
                .sorted(Comparator.comparingInt(a -> length(a.content().orElseThrow())))
                .toList();
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }

    /** The sentence around {@code span}: one that a claim cites, or what the text's marks make one. */
    Optional<Span> of(Span span) {
        return cited.stream()
                .filter(c -> c.start() <= span.start() && span.end() <= c.end())
                .findFirst()
                .or(() -> byMarks(span));
    }

    private Optional<Span> byMarks(Span span) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text.text());
        int to = breaks.following(text.indexOf(span.end()) - 1);
        int from = breaks.preceding(text.indexOf(span.start()) + 1);
        String sentence = text.text().substring(from, to);
        int start = from + sentence.length() - sentence.stripLeading().length();
        int end = from + sentence.stripTrailing().length();
        return start < end ? Optional.of(text.span(text.offsetOf(start), text.offsetOf(end))) : Optional.empty();
    }

    /** The innermost attribution among whose words {@code span} is. */
    Optional<Attribution> voice(Span span) {
        return attributions.stream()
                .filter(a -> a.content().orElseThrow().covers(span))
                .findFirst();
    }
}
