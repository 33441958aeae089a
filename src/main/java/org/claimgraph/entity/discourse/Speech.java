package org.claimgraph.entity.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Token;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attitude;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Span;

/** Who speaks where: the attributions of an article, by the places of their sources and contents. */
public final class Speech {
    private final Analysis analysis;
    private final Quotations quotations;
    private final List<Said> said = new ArrayList<>();
    private final Map<Places.Place, Said> sources = new HashMap<>();

    /** A content with the head of the source that it is attributed to. */
    record Said(Places.Place source, Optional<Span> content, boolean speech) {}

    Speech(Analysis analysis, Places places, List<Attribution> attributions) {
        this.analysis = analysis;
        this.quotations = new Quotations(analysis);
        List<Attribution> sorted = new ArrayList<>(attributions);
        sorted.sort(Comparator.comparing(Attribution::id));
        for (Attribution attribution : sorted) {
            attribution.source().map(Argument::span).flatMap(places::head).ifPresent(head -> {
                Said one = new Said(head, attribution.content(), attribution.attitude() == Attitude.SAYING);
                said.add(one);
                sources.putIfAbsent(head, one);
            });
        }
    }

    /** Whether the token stands between quotation marks. */
    public boolean isQuoted(int sentence, int token) {
        return quotations.isQuoted(sentence, token);
    }

    /** Whether the token is the head of an attribution's source. */
    public boolean isSource(int sentence, int token) {
        return sources.containsKey(new Places.Place(sentence, token));
    }

    /** The head of the source of the shortest content that covers the token. */
    public Optional<Places.Place> speaker(int sentence, int token) {
        Token at = analysis.sentences().get(sentence).token(token);
        Span place = analysis.article().text().span(at.start(), at.end());
        return said.stream()
                .filter(s -> s.content().filter(c -> c.covers(place)).isPresent())
                .min(Comparator.comparingInt(s -> length(s.content().orElseThrow())))
                .map(Said::source);
    }

    private static int length(Span span) {
        return span.pieces().stream().mapToInt(p -> p.end() - p.start()).sum();
    }
}
