package org.claimgraph.model;

import java.util.List;
import java.util.Optional;

/**
 * One predication by one voice at one place in the text: the unit of the graph.
 *
 * @param id IRI made from the article, the slots' spans, polarity and voice; see {@link Iris#claim}
 * @param article IRI of the article
 * @param subject of whom or what something is said; only a claim from elsewhere may lack it
 * @param predicate what is said of it
 * @param object the predicate's main argument, where it has one
 * @param roles further arguments, in text order
 * @param event the political event that it tells, where it tells one
 * @param attribution IRI of the innermost attribution whose content it is; absent in the article's own voice
 * @param polarity whether it is so or not so
 * @param certainty how far its voice commits itself
 * @param tense when
 * @param citation the sentence that carries it
 * @param confidence 0 to 1: of the claims at 0.8, about four in five are right
 * @param extractor name and version of what found it
 */
public record Claim(
        String id,
        String article,
        Optional<Argument> subject,
        Predicate predicate,
        Optional<Argument> object,
        List<Role> roles,
        Optional<Event> event,
        Optional<String> attribution,
        Polarity polarity,
        Certainty certainty,
        Tense tense,
        Citation citation,
        double confidence,
        String extractor) {
    public Claim {
        roles = List.copyOf(roles);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("the confidence of a claim is 0..1, not " + confidence);
        }
    }
}
