package org.claimgraph.server.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;
import org.claimgraph.model.Span;
import org.claimgraph.server.index.ArticleRow;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.Rows;
import org.claimgraph.server.index.VoiceRow;

/**
 * An article: its whole text, with the places of all that was found in it.
 *
 * @param article what it is
 * @param text the text; offsets count its code points
 * @param sha256 of the text
 * @param names where entities are named
 * @param attributions who says what where, outer ones before those within them
 * @param claims in text order
 * @param speakers who speaks how much, most first
 * @param versions all versions of the article that the store has, newest first
 */
public record ArticleView(
        ArticleRow article,
        String text,
        String sha256,
        List<Named> names,
        List<Said> attributions,
        List<ClaimRow> claims,
        List<Speaker> speakers,
        List<ArticleRow> versions) {
    /**
     * A place where an entity is named.
     *
     * @param start code point
     * @param end code point
     * @param entity IRI
     * @param label what it is called
     * @param type what kind of entity it is
     */
    public record Named(int start, int end, String entity, String label, String type) {}

    /**
     * A piece of the text.
     *
     * @param start code point
     * @param end code point
     */
    public record Place(int start, int end) {}

    /**
     * An attribution and its places.
     *
     * @param voice who, and how
     * @param within IRI of the attribution that it stands in
     * @param depth in how many others it stands
     * @param content the pieces of what is said
     * @param cue the pieces of the words that signal it
     */
    public record Said(VoiceRow voice, Optional<String> within, int depth, List<Place> content, List<Place> cue) {}

    /**
     * Somebody who speaks in the article.
     *
     * @param name who
     * @param entity IRI, where the words denote an entity
     * @param attributions how often
     * @param characters how many code points are said by them, innermost voices and outer ones alike
     * @param claims how many claims they make
     */
    public record Speaker(String name, Optional<String> entity, int attributions, int characters, long claims) {
        Speaker and(int length) {
            return new Speaker(name, entity, attributions + 1, characters + length, claims);
        }
    }

    /** The article of that IRI. */
    public static Optional<ArticleView> of(Library library, String iri) {
        return library.rows(iri).map(rows -> {
            Extraction extraction = rows.extraction();
            Map<String, Attribution> all = new LinkedHashMap<>();
            extraction.attributions().forEach(attribution -> all.put(attribution.id(), attribution));
            return new ArticleView(
                    rows.article(),
                    extraction.article().text().text(),
                    extraction.article().sha256(),
                    extraction.mentions().stream()
                            .filter(mention -> mention.kind() == MentionKind.NAME)
                            .map(ArticleView::named)
                            .toList(),
                    extraction.attributions().stream()
                            .map(attribution -> said(rows, attribution, all))
                            .sorted(Comparator.comparingInt(Said::depth))
                            .toList(),
                    rows.claims(),
                    speakers(rows),
                    rows.article().url().map(library.index()::versions).orElseGet(List::of));
        });
    }

    private static Named named(Mention mention) {
        return new Named(
                mention.span().start(),
                mention.span().end(),
                mention.entity(),
                mention.label(),
                mention.type().label());
    }

    private static Said said(Rows rows, Attribution attribution, Map<String, Attribution> all) {
        int depth = 0;
        Optional<Attribution> outer = outer(attribution, all);
        while (outer.isPresent() && depth < all.size()) {
            depth++;
            outer = outer(outer.get(), all);
        }
        return new Said(
                rows.voice(attribution),
                attribution.within(),
                depth,
                attribution.content().map(ArticleView::places).orElseGet(List::of),
                attribution.cue().map(ArticleView::places).orElseGet(List::of));
    }

    private static Optional<Attribution> outer(Attribution attribution, Map<String, Attribution> all) {
        return attribution.within().flatMap(id -> Optional.ofNullable(all.get(id)));
    }

    private static List<Place> places(Span span) {
        return span.pieces().stream()
                .map(piece -> new Place(piece.start(), piece.end()))
                .toList();
    }

    private static List<Speaker> speakers(Rows rows) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Attribution attribution : rows.extraction().attributions()) {
            VoiceRow voice = rows.voice(attribution);
            int length = attribution.content().stream()
                    .flatMap(span -> span.pieces().stream())
                    .mapToInt(piece -> piece.end() - piece.start())
                    .sum();
            speakers.merge(
                    voice.name(),
                    new Speaker(
                            voice.name(),
                            voice.source().flatMap(source -> source.entity()),
                            1,
                            length,
                            rows.claims().stream()
                                    .filter(claim -> claim.speaker().equals(voice.name()))
                                    .count()),
                    (known, more) -> known.and(length));
        }
        return speakers.values().stream()
                .sorted(Comparator.comparingInt(Speaker::characters).reversed())
                .toList();
    }
}
