package org.claimgraph.claim.predication;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.claim.tree.People;
import org.claimgraph.language.Sentence;

/** Who a predicate speaks of, also where its own clause does not name it: relatives, participles, infinitives, coordination. */
final class Subjects {
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

    private final ClauseTree tree;
    private static final Lexicon CONTROL = Lexicon.load("control");
    private static final Lexicon SIGNATURES = Lexicon.load("signatures");
    private static final Lexicon TIMES = Lexicon.load("adverbial-nouns");

    private final Sentence sentence;

    Subjects(ClauseTree tree) {
        this.tree = tree;
        this.sentence = tree.sentence();
    }

    /** The head word of the subject of the predicate that ends in {@code head}. */
    OptionalInt of(int head) {
        List<Integer> chain = tree.chain(head);
        return tree.isEquated(chain) ? ownerOfAim(chain.get(0)) : of(chain.get(0), 0);
    }

    /** Who wants what "is to" tells of an aim: "→ their aim is to win". */
    private OptionalInt ownerOfAim(int be) {
        OptionalInt aim = tree.ownSubject(be);
        return aim.isPresent() ? owner(aim.getAsInt()) : aim;
    }

    private OptionalInt of(int verb, int depth) {
        if (depth > 8) {
            return OptionalInt.empty();
        }
        if (tree.isExistential(verb)) {
            return depth == 0 ? sentence.child(verb, "expl") : OptionalInt.empty();
        }
        OptionalInt own = tree.ownSubject(verb);
        if (own.isPresent()) {
            return antecedent(own.getAsInt(), verb);
        }
        int governor = sentence.head(verb);
        if (governor < 0) {
            return OptionalInt.empty();
        }
        if (sentence.relation(verb).equals("acl:relcl")) {
            return sentence.children(verb).stream().anyMatch(this::isRelative)
                    ? OptionalInt.empty()
                    : OptionalInt.of(governor);
        }
        if (sentence.is(verb, "acl")) {
            return describedBy(verb, governor, depth);
        }
        if (sentence.is(verb, "conj") && tree.isPredicate(governor)) {
            return of(tree.chain(governor).get(0), depth + 1);
        }
        if (isOpen(verb, governor)) {
            return OptionalInt.empty();
        }
        if (sentence.is(verb, "xcomp")) {
            return sentence.is(governor, "amod")
                    ? OptionalInt.of(sentence.head(governor))
                    : controlled(governor, depth);
        }
        OptionalInt object = sentence.child(governor, "obj");
        OptionalInt blamed = tree.blamed(verb);
        if (blamed.isPresent() || sentence.is(verb, "advcl") && object.isPresent() && isDoneByObject(verb)) {
            return antecedent(blamed.orElseGet(object::getAsInt), governor);
        }
        if (tree.isPurposeOfPassive(verb)) {
            return OptionalInt.empty();
        }
        if (sentence.is(verb, "ccomp")
                && isHowTo(verb)
                && sentence.token(governor).lemma().equals("be")) {
            return OptionalInt.empty();
        }
        if (tree.isMeantByIt(verb)) {
            return OptionalInt.empty();
        }
        if (sentence.is(verb, "advcl", "ccomp") && !tree.isFinite(verb) && tree.isPredicate(governor)) {
            return of(tree.chain(governor).get(0), depth + 1);
        }
        return OptionalInt.empty();
    }

    /** Whether a gerund says what somebody speaks for or of, and nobody in particular does: "called for → closing the port". */
    private boolean isOpen(int verb, int governor) {
        String lemma = sentence.token(governor).lemma();
        return sentence.token(verb).tag().equals("VBG")
                && !tree.isFinite(verb)
                && sentence.children(verb, "mark", "case").stream()
                        .map(m -> lemma + " " + sentence.token(m).lower())
                        .findFirst()
                        .filter(phrase -> CONTROL.has(phrase, 1, "nobody"))
                        .or(() -> Optional.of(lemma)
                                .filter(l -> sentence.is(verb, "xcomp", "ccomp") && CONTROL.has(l, 1, "nobody")))
                        .isPresent();
    }

    /** The subject of a clause that depends on a noun: "→ workers hired in May", "its plan to leave", "for → him to leave". */
    private OptionalInt describedBy(int verb, int noun, int depth) {
        if (isExample(verb)) {
            return OptionalInt.empty();
        }
        if (sentence.token(verb).tag().equals("VBG")
                && sentence.is(noun, "obj")
                && isTrouble(sentence.head(noun), noun)) {
            return purposeOf(noun, depth);
        }
        boolean isOpenGround = tree.isCopular(noun) && isGoverned(verb) && isFor(verb);
        if (isOpenGround) {
            return OptionalInt.empty();
        }
        boolean isNamed = tree.isInfinitive(verb) && noun < verb && hasCase(noun, "for");
        boolean isContent = tree.isInfinitive(verb) || isGoverned(verb) || tree.isCopular(noun);
        return isContent && !isNamed ? purposeOf(noun, depth) : OptionalInt.of(noun);
    }

    private boolean isFor(int verb) {
        return sentence.hasChild(verb, "for", "mark", "case");
    }

    /** Whether a gerund is an example of what stands before it, and nothing that this does: "cuts such as → closing schools". */
    private boolean isExample(int verb) {
        return sentence.token(verb).tag().equals("VBG") && sentence.hasChild(verb, "such", "mark", "case");
    }

    /** Whether a noun is the time or trouble that somebody has with doing something: "had a hard time → winning". */
    private boolean isTrouble(int verb, int noun) {
        return sentence.token(verb).lemma().matches("have|spend")
                && TIMES.contains(sentence.token(noun).lemma());
    }

    private OptionalInt controlled(int governor, int depth) {
        OptionalInt object = sentence.child(governor, "obj");
        String verb = sentence.token(governor).lemma();
        if (object.isPresent() && isTrouble(governor, object.getAsInt())) {
            return of(governor, depth + 1);
        }
        if (object.isPresent() && !CONTROL.has(verb, 1, "subject")) {
            boolean isOpen = isRelative(object.getAsInt()) && !CONTROL.has(verb, 1, "object");
            return isOpen ? OptionalInt.empty() : antecedent(object.getAsInt(), governor);
        }
        OptionalInt asked = tree.asked(governor);
        return asked.isPresent() ? asked : of(governor, depth + 1);
    }

    /** Whether the object of the verb above does what {@code verb} says: "prevented them from → leaving", "helped them in → leaving". */
    private boolean isDoneByObject(int verb) {
        String above = sentence.token(sentence.head(verb)).lemma();
        return sentence.children(verb, "mark").stream()
                .map(m -> sentence.token(m).lower())
                .anyMatch(m -> m.equals("from")
                        || sentence.token(verb).tag().equals("VBG") && m.matches("to|into")
                        || CONTROL.has(above + " " + m, 1, "object"));
    }

    /**
     * Whose the infinitive after a noun is: "its effort to", "the effort by Velt to", "made plans to", "in an attempt to", "signed a letter
     * of intent to".
     */
    private OptionalInt purposeOf(int noun, int depth) {
        OptionalInt owner = owner(noun);
        if (owner.isPresent() || depth > 8) {
            return owner;
        }
        BitSet people = NounPhrases.people(sentence, noun);
        if (!people.isEmpty() && !sentence.token(noun).isProper() && isIntention(noun)) {
            int last = people.length() - 1;
            return sentence.token(last).isProper() ? OptionalInt.of(last) : OptionalInt.empty();
        }
        if (tree.isCopular(noun)) {
            return of(tree.chain(noun).get(0), depth + 1);
        }
        int governor = sentence.head(noun);
        if (governor < 0) {
            return OptionalInt.empty();
        }
        if (sentence.is(noun, "obj", "obl") && tree.isPredicate(governor)) {
            return of(tree.chain(governor).get(0), depth + 1);
        }
        boolean isPart = sentence.is(noun, "conj") || sentence.is(noun, "nmod") && hasCase(noun, "of");
        return isPart && sentence.token(governor).isNoun() ? purposeOf(governor, depth + 1) : OptionalInt.empty();
    }

    /** Whether a noun names what somebody plans, tries or may do, and nobody who does it: "effort", "decision", but not "campaign". */
    private boolean isIntention(int noun) {
        return !People.areMeant(sentence.token(noun))
                && SIGNATURES.rows(sentence.token(noun).lemma()).stream()
                        .anyMatch(row -> row.get(1).equals("noun") && row.get(2).equals("infinitive"));
    }

    /** Who is named with a noun as the one whose it is. */
    private OptionalInt owner(int noun) {
        OptionalInt possessor = sentence.child(noun, "nmod:poss");
        return possessor.isPresent()
                ? possessor
                : sentence.children(noun, "nmod").stream()
                        .filter(n -> hasCase(n, "by"))
                        .mapToInt(n -> n)
                        .findFirst();
    }

    private boolean hasCase(int noun, String preposition) {
        return sentence.children(noun, "case").stream()
                .anyMatch(c -> sentence.token(c).lower().equals(preposition));
    }

    /** What a relative pronoun stands for; anything else stands for itself. */
    OptionalInt antecedent(int word, int verb) {
        if (!isRelative(word)) {
            return OptionalInt.of(word);
        }
        int at = verb;
        for (int steps = 0; steps < 6 && at >= 0; steps++, at = sentence.head(at)) {
            if (sentence.relation(at).equals("acl:relcl")) {
                return OptionalInt.of(sentence.head(at));
            }
        }
        return sentence.token(word).tag().startsWith("W") ? OptionalInt.empty() : OptionalInt.of(word);
    }

    /** Whether {@code subject} is the noun that the relative clause of a singular verb {@code head} describes. */
    boolean isAntecedent(int subject, int head) {
        int verb = tree.chain(head).get(0);
        return sentence.relation(verb).equals("acl:relcl")
                && sentence.head(verb) == subject
                && (sentence.token(verb).tag().equals("VBZ")
                        || sentence.children(verb, "aux", "cop").stream()
                                .anyMatch(a -> sentence.token(a).tag().equals("VBZ")));
    }

    /** Whether {@code word} is a relative pronoun. */
    boolean isRelative(int word) {
        String text = sentence.token(word).lower();
        return sentence.token(word).tag().startsWith("W") && RELATIVE.contains(text)
                || text.equals("that")
                        && sentence.is(word, "obj", "nsubj")
                        && sentence.head(word) > word
                        && isRelativeClause(sentence.head(word))
                        && !(sentence.is(sentence.head(word), "ccomp")
                                && sentence.token(word).tag().equals("DT"));
    }

    /** Whether {@code verb} is that of a relative clause, or of what such a clause reports: "a plan that they say → failed". */
    private boolean isRelativeClause(int verb) {
        return sentence.relation(verb).equals("acl:relcl")
                || sentence.is(verb, "ccomp")
                        && sentence.relation(sentence.head(verb)).equals("acl:relcl");
    }

    /** Whether {@code word} is the "where" of a relative clause whose verb is {@code verb}: "the town where they met". */
    boolean isRelativePlace(int verb, int word) {
        return sentence.token(word).lower().equals("where")
                && sentence.is(word, "advmod")
                && sentence.relation(verb).equals("acl:relcl");
    }

    /** Whether {@code verb} is a gerund after a preposition: the decision "on issuing" it is somebody's, the decision does not issue it. */
    private boolean isGoverned(int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && sentence.children(verb, "mark", "case").stream()
                        .anyMatch(m -> m < verb && sentence.token(m).tag().equals("IN"));
    }

    /** Whether {@code verb} is asked for rather than done by somebody: "the question is how to leave". */
    private boolean isHowTo(int verb) {
        return tree.isInfinitive(verb)
                && sentence.children(verb).stream()
                        .anyMatch(c -> c < verb && sentence.token(c).tag().startsWith("W"));
    }
}
