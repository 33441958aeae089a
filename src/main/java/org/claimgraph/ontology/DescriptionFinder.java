package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;

/** Finds the words by which claims say what somebody is: after a copula and verbs like it ({@code serve as}), and in appositions. */
final class DescriptionFinder {
    private final Wording wording;
    private final FrameLexicon lexicon;
    private final ClauseReader clauses;

    DescriptionFinder(Wording wording, FrameLexicon lexicon, ClauseReader clauses) {
        this.wording = wording;
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** The descriptions that {@code claims} give. */
    List<Description> find(List<Claim> claims) {
        List<Description> result = new ArrayList<>();
        for (Claim claim : claims) {
            Clause clause = clauses.read(claim);
            lexicon.verb(clause.word()).stream()
                    .filter(frame -> Frame.leadsToNoun(frame.relation()))
                    .forEach(frame -> add(clause, frame, result));
            if (isNominal(claim)) {
                claim.subject()
                        .ifPresent(subject -> result.add(description(
                                claim.predicate().span().start(),
                                claim.predicate().span().end(),
                                subject,
                                false,
                                claim)));
            }
        }
        return result;
    }

    /** Whether the predicate of {@code claim} is a noun, as those of appositions and titles are. */
    private boolean isNominal(Claim claim) {
        String[] words = claim.predicate().lemma().split(" ");
        return words.length > 1
                && words[0].equals("be")
                && lexicon.verbOf(words[1]).isEmpty();
    }

    private void add(Clause clause, Frame frame, List<Description> into) {
        boolean isOwned = frame.relation().equals(Frame.OWNER_OF_NOUN);
        for (Slot described : frame.subject()) {
            for (Argument who : clause.slots().getOrDefault(described, List.of())) {
                for (Slot describing : frame.object()) {
                    clause.slots().getOrDefault(describing, List.of()).stream()
                            .filter(what -> !what.span().overlaps(who.span()))
                            .forEach(what -> into.add(
                                    description(what.span().start(), what.span().end(), who, isOwned, clause.claim())));
                }
            }
        }
    }

    private Description description(int start, int end, Argument who, boolean isOwned, Claim claim) {
        return new Description(wording.at(start), wording.until(end), who, isOwned, claim);
    }
}
