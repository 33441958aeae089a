package org.claimgraph.server.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.query.Questions;
import org.claimgraph.server.index.ClaimRow;

/**
 * What is claimed to have happened to an entity, in order of the time at which it happened; see the question {@code timeline}.
 *
 * @param moments first to last
 */
public record TimelineView(List<Moment> moments) {
    private static final String MOST = "200";

    /**
     * What happened at a time.
     *
     * @param date as precise as the text says it
     * @param precision how precise that is
     * @param claim that it happened
     */
    public record Moment(String date, String precision, ClaimRow claim) {}

    /** What happened to the entity of that IRI. */
    public static TimelineView of(Library library, String iri) {
        return new TimelineView(
                Questions.named("timeline").answers(library.store(), Map.of("entity", iri, "limit", MOST)).stream()
                        .flatMap(answer -> {
                            Optional<ClaimRow> claim = library.index().claim(answer.claim());
                            return claim
                                    .map(row -> new Moment(
                                            answer.details().getOrDefault("date", ""),
                                            answer.details().getOrDefault("precision", ""),
                                            row))
                                    .stream();
                        })
                        .toList());
    }
}
