package org.claimgraph.server.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim with all that a list of claims shows: what is claimed, by which voices, in which sentence of which article.
 *
 * @param claim IRI of the claim
 * @param source the article
 * @param subject of whom or what it is said
 * @param predicate the words of the predicate
 * @param lemma its dictionary form
 * @param relation IRI of the relation that it stands for
 * @param object its main argument
 * @param roles its further arguments, in text order
 * @param voices innermost first; none where the article says it itself
 * @param polarity positive or negative
 * @param certainty how far the voice commits itself
 * @param tense when it is so, seen from the moment of speaking
 * @param confidence how surely it was understood, 0 to 1
 * @param event the political event that it tells
 * @param sentence the sentence that carries it
 * @param start code point where the sentence begins
 * @param end code point after it
 * @param proposition what it says whoever says it: claims with the same one say the same; see {@link Names#proposition}
 * @param story what the copies of one text have in common
 */
public record ClaimRow(
        String claim,
        ArticleRow source,
        Optional<Thing> subject,
        Thing predicate,
        String lemma,
        Optional<String> relation,
        Optional<Thing> object,
        List<RoleRow> roles,
        List<VoiceRow> voices,
        String polarity,
        String certainty,
        String tense,
        double confidence,
        Optional<EventRow> event,
        String sentence,
        int start,
        int end,
        String proposition,
        String story) {
    public ClaimRow {
        roles = List.copyOf(roles);
        voices = List.copyOf(voices);
    }

    /** Who says it: the innermost voice, or the article. */
    public String speaker() {
        return voices.isEmpty() ? "the article" : voices.get(0).name();
    }

    /** Subject, object and further arguments. */
    public Stream<Thing> arguments() {
        return Stream.of(subject.stream(), object.stream(), roles.stream().map(RoleRow::thing))
                .flatMap(things -> things);
    }
}
