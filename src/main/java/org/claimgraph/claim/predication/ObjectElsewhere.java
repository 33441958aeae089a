package org.claimgraph.claim.predication;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Sentence;

/** The object of a verb that has none below it in the tree, because it stands before its clause or with another verb. */
final class ObjectElsewhere {
    private static final Lexicon INCOMPLETE = Lexicon.load("incomplete");

    private static final Set<String> CIRCUMSTANCES =
            Set.of("way", "reason", "time", "day", "moment", "night", "week", "month", "year");

    private final ClauseTree tree;
    private final Sentence sentence;
    private final Subjects subjects;

    ObjectElsewhere(ClauseTree tree, Subjects subjects) {
        this.tree = tree;
        this.sentence = tree.sentence();
        this.subjects = subjects;
    }

    /** The noun before a relative clause without a pronoun that lacks its object: "the price they offered". */
    OptionalInt described(int verb) {
        boolean isRelative = sentence.relation(verb).equals("acl:relcl")
                || sentence.relation(verb).equals("dep") && isAfterNoun(verb);
        boolean hasOwn = tree.ownSubject(verb).stream().anyMatch(s -> !subjects.isRelative(s));
        boolean hasPronoun = sentence.children(verb).stream()
                .anyMatch(c -> sentence.token(c).tag().startsWith("W"));
        return isRelative
                        && hasOwn
                        && !hasPronoun
                        && sentence.child(verb, "ccomp").isEmpty()
                        && !tree.isPassive(verb)
                        && !isCircumstance(sentence.head(verb), verb)
                ? OptionalInt.of(sentence.head(verb))
                : OptionalInt.empty();
    }

    /** Whether {@code noun} says how, when or why rather than what: "the day they left", but "the time they need". */
    private boolean isCircumstance(int noun, int verb) {
        return CIRCUMSTANCES.contains(sentence.token(noun).lemma())
                && !INCOMPLETE.has(PredicateLemma.of(tree, verb, List.of()), 1, "alone");
    }

    /** Whether the clause of {@code verb} stands directly after the noun that it depends on: "numbers anybody can understand". */
    private boolean isAfterNoun(int verb) {
        int noun = sentence.head(verb);
        return noun >= 0
                && sentence.token(noun).isNoun()
                && sentence.subtree(verb).nextSetBit(0) == noun + 1;
    }

    /** The object that stands after the last of two coordinated verbs and that both have: "neither supported nor denied the claim". */
    OptionalInt shared(int verb) {
        return tree.isPassive(verb)
                ? OptionalInt.empty()
                : Stream.concat(ofFirst(verb), ofNext(verb))
                        .filter(o -> o > verb && subjects.antecedent(o, verb).orElse(-1) == o)
                        .mapToInt(o -> o)
                        .findFirst();
    }

    private Stream<Integer> ofFirst(int verb) {
        return sentence.is(verb, "conj") && sentence.token(sentence.head(verb)).isVerb()
                ? sentence.children(sentence.head(verb), "obj").stream()
                : Stream.of();
    }

    /** The objects of the verb coordinated with {@code verb}, if that cannot do without one. */
    private Stream<Integer> ofNext(int verb) {
        return INCOMPLETE.has(PredicateLemma.of(tree, verb, List.of()), 1, "alone")
                ? sentence.children(verb, "conj").stream()
                        .filter(c -> c > verb
                                && tree.isPredicate(c)
                                && tree.ownSubject(c).isEmpty())
                        .filter(c -> sentence.token(c)
                                .tag()
                                .equals(sentence.token(verb).tag()))
                        .flatMap(c -> sentence.children(c, "obj").stream())
                : Stream.of();
    }
}
