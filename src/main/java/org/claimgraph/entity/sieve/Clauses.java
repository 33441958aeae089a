package org.claimgraph.entity.sieve;

import java.util.OptionalInt;
import org.claimgraph.language.Sentence;

/** Who does what in a clause, also where the clause leaves its subject out ("asked the union to pay its members"). */
final class Clauses {
    private Clauses() {}

    /** The nearest verb, or other predicate, above token {@code i}. */
    static OptionalInt predicate(Sentence sentence, int i) {
        for (int at = sentence.head(i), steps = 0;
                at >= 0 && steps < sentence.size();
                at = sentence.head(at), steps++) {
            if (sentence.token(at).isVerb() || sentence.child(at, "nsubj").isPresent()) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The subject of {@code predicate}, its own or the one that it takes over from the clause around it. */
    static OptionalInt subject(Sentence sentence, int predicate) {
        int at = predicate;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            OptionalInt own = sentence.child(at, "nsubj");
            if (own.isPresent()) {
                return own;
            }
            int above = sentence.head(at);
            if (above < 0) {
                return OptionalInt.empty();
            }
            OptionalInt object = sentence.child(above, "obj", "dobj", "iobj");
            if (sentence.is(at, "xcomp", "ccomp") && object.isPresent() && object.getAsInt() < at) {
                return object;
            }
            OptionalInt called = addressed(sentence, above, at);
            if (called.isPresent()) {
                return called;
            }
            if (!sentence.is(at, "xcomp", "conj", "advcl", "acl", "ccomp")
                    || sentence.relation(at).equals("acl:relcl")) {
                return OptionalInt.empty();
            }
            at = sentence.token(above).isNoun() ? predicate(sentence, above).orElse(-1) : above;
        }
        return OptionalInt.empty();
    }

    /** Whom a demand goes to: "called on the union to pay". */
    private static OptionalInt addressed(Sentence sentence, int verb, int clause) {
        boolean infinitive = sentence.is(clause, "xcomp", "advcl")
                && sentence.children(clause, "mark").stream()
                        .anyMatch(m -> sentence.token(m).lower().equals("to"));
        return sentence.children(verb, "obl").stream()
                .filter(o -> infinitive && o > verb && o < clause)
                .filter(o -> sentence.children(o, "case").stream()
                        .anyMatch(c -> sentence.token(c).lower().matches("on|upon|for")))
                .mapToInt(o -> o)
                .findFirst();
    }
}
