package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Claim;

/** The facts that verbs state. */
final class VerbReader {
    /** The entry whose frames hold for every verb. */
    private static final String ANY = "*";

    /** Claims of less confidence state no relation: most are of trees that the parser got wrong. */
    static final double LEAST = 0.3;

    private final FrameLexicon lexicon;
    private final EventLexicon events;
    private final Wording wording;
    private final ClauseReader clauses;
    private final FrameMatcher matcher;

    VerbReader(FrameLexicon lexicon, EventLexicon events, Wording wording, ClauseReader clauses, FrameMatcher matcher) {
        this.lexicon = lexicon;
        this.events = events;
        this.wording = wording;
        this.clauses = clauses;
        this.matcher = matcher;
    }

    /** The facts that {@code claim} states by its verb; what only may be, should be, is tried or asked states none. */
    List<Reading> read(Claim claim) {
        if (claim.certainty() != Certainty.CERTAIN
                || claim.confidence() < LEAST
                || wording.isAsked(wording.at(claim.predicate().span().start()))) {
            return List.of();
        }
        Clause clause = clauses.read(claim);
        if (clause.isOfItsNoun()) {
            return List.of();
        }
        FrameMatcher.Surroundings around = new FrameMatcher.Surroundings(
                clause.slots(), claim.predicate().span(), claim.predicate().lemma(), Optional.of(claim), false);
        List<Reading> result = new ArrayList<>();
        lexicon.verb(clause.word()).forEach(frame -> result.addAll(matcher.match(frame, around)));
        lexicon.verb(ANY).stream()
                .filter(frame -> !frame.subject().contains(Slot.OBJECT) || !events.isVerbal(clause.word()))
                .forEach(frame -> result.addAll(matcher.match(frame, around)));
        return result;
    }
}
