package org.claimgraph.claim.tree;

import java.util.OptionalInt;
import org.claimgraph.language.Sentence;

/** Clauses with "that", "which" and "who": what the pronoun stands for, whether it is one, and whom or what the clause describes. */
final class RelativeRepairs {
    private static final Lexicon INCOMPLETE = Lexicon.load("incomplete");
    private static final Lexicon CUES = Lexicon.load("cues");

    private final Sentence sentence;
    private final ClauseTree tree;
    private final TreeDraft draft;

    RelativeRepairs(Sentence sentence, TreeDraft draft) {
        this.sentence = sentence;
        this.tree = new ClauseTree(sentence);
        this.draft = draft;
    }

    /** "reports that Velt was the winner": "that" begins the clause, which has its subject and complement. */
    void thatBeforeCopula(int word) {
        int complement = sentence.head(word);
        if (sentence.is(word, "obj")
                && sentence.token(word).lower().equals("that")
                && sentence.child(complement, "cop").isPresent()
                && sentence.children(complement, "nsubj").stream().anyMatch(s -> s > word)) {
            draft.relate(word, "mark");
            if (sentence.relation(complement).equals("acl:relcl")) {
                draft.relate(complement, "acl");
            }
        }
    }

    /** "a charge that Velt denied": "that" is what a verb lacks which says nothing without an object. */
    void thatForObject(int word) {
        int verb = sentence.head(word);
        boolean isContent = sentence.is(word, "mark")
                && sentence.token(word).lower().equals("that")
                && sentence.is(verb, "ccomp", "acl")
                && sentence.token(sentence.head(verb)).isNoun()
                && sentence.head(verb) == word - 1;
        if (isContent
                && INCOMPLETE.has(sentence.token(verb).lemma(), 1, "alone")
                && sentence.child(verb, "nsubj").isPresent()
                && !tree.isPassive(verb)
                && sentence.child(verb, "obj", "ccomp", "xcomp", "conj", "dep", "advcl", "cop")
                        .isEmpty()) {
            draft.relate(word, "obj");
            draft.relate(verb, "acl:relcl");
        }
    }

    /** "heard that 20 families left": "that" points at no noun in the plural, but begins the clause. */
    void thatBeforePlural(int word) {
        int noun = sentence.head(word);
        if (sentence.is(word, "det")
                && sentence.token(word).lower().equals("that")
                && sentence.token(noun).tag().matches("NNP?S")
                && sentence.is(noun, "nsubj")) {
            draft.move(word, sentence.head(noun), "mark");
        }
    }

    /** "divisions in the party that were a burden": a verb in the plural does not describe a noun in the singular, but the one before. */
    void relativeOfOtherNumber(int word) {
        int noun = sentence.head(word);
        if (!sentence.relation(word).equals("acl:relcl") || !sentence.is(noun, "nmod") || sentence.head(noun) < 0) {
            return;
        }
        OptionalInt subject = sentence.child(word, "nsubj");
        if (subject.isPresent()
                && sentence.token(subject.getAsInt()).tag().startsWith("W")
                && Agreement.excludes(sentence, word, noun)
                && sentence.token(sentence.head(noun)).isNoun()
                && !Agreement.excludes(sentence, word, sentence.head(noun))) {
            draft.move(word, sentence.head(noun), "acl:relcl");
        }
    }

    /** "a lawyer for the River Club, who has sued": "who" is somebody, and not the body named after them. */
    void relativeOfSomebody(int word) {
        int body = sentence.head(word);
        if (!sentence.relation(word).equals("acl:relcl")
                || !sentence.is(body, "nmod")
                || sentence.is(body, "nmod:poss")) {
            return;
        }
        int person = sentence.head(body);
        boolean isWho = sentence.hasChild(word, "who", "nsubj");
        boolean isBody = sentence.child(body, "det").isPresent() && !tree.isSomebody(body)
                || sentence.hasChild(body, "of", "case") && sentence.token(body).isProper();
        if (isWho && isBody && tree.isSomebody(person) && !Agreement.excludes(sentence, word, person)) {
            draft.move(word, person, "acl:relcl");
        }
    }

    /** "families in Brell hit by the flood": a clause without a comma does not describe a name or a number, but the noun before. */
    void clauseOfName(int word) {
        int name = sentence.head(word);
        boolean describes = sentence.relation(word).equals("acl")
                        && !sentence.token(word).tag().equals("VB")
                || sentence.relation(word).equals("acl:relcl");
        if (!describes || !sentence.is(name, "nmod") || sentence.is(name, "nmod:poss")) {
            return;
        }
        int first = sentence.subtree(word).nextSetBit(0);
        boolean comma = first > 0 && sentence.token(first - 1).text().equals(",");
        boolean isNumber = sentence.token(name).tag().equals("CD");
        OptionalInt determiner = sentence.child(name, "det");
        if (isNumber || !comma && sentence.token(name).tag().equals("NNP") && determiner.isEmpty()) {
            draft.move(word, sentence.head(name), sentence.relation(word));
        }
    }

    /** "which they call the deal of the century": the pronoun is the verb's object; so is "it" in "consider it a threat". */
    void complementPronoun(int word) {
        int noun = sentence.head(word);
        boolean displaced =
                sentence.is(word, "obj") && sentence.token(word).tag().startsWith("W") || sentence.is(word, "nsubj");
        if (displaced
                && sentence.is(noun, "xcomp")
                && !sentence.token(noun).isVerb()
                && sentence.child(noun, "cop").isEmpty()) {
            draft.move(word, sentence.head(noun), "obj");
        }
    }

    /** "rules which officials said will change", "a plan which he said they backed": the pronoun belongs to the clause that is reported. */
    void argumentAcrossReport(int word) {
        int report = sentence.head(word);
        boolean isPronoun = sentence.is(word, "obj")
                && word < report
                && sentence.token(word).lower().matches("which|that|who|whom");
        if (!isPronoun
                || !sentence.relation(report).equals("acl:relcl")
                || sentence.child(report, "nsubj").isEmpty()
                || CUES.rows(sentence.token(report).lemma()).stream()
                        .noneMatch(
                                row -> row.get(1).equals("verb") && row.get(3).contains("clause"))) {
            return;
        }
        int noun = sentence.head(report);
        sentence.children(report, "ccomp").stream()
                .filter(clause -> clause > report)
                .findFirst()
                .ifPresentOrElse(clause -> own(word, clause), () -> sentence.children(noun, "acl:relcl").stream()
                        .filter(clause -> isReported(clause, report))
                        .findFirst()
                        .ifPresent(clause -> {
                            draft.move(clause, report, "ccomp");
                            own(word, clause);
                        }));
    }

    /** Gives a relative pronoun to the clause at {@code clause}, as the argument that it lacks. */
    private void own(int pronoun, int clause) {
        if (sentence.child(clause, "nsubj", "expl").isEmpty()) {
            draft.head(pronoun, clause);
            draft.relate(pronoun, "nsubj");
        } else if (sentence.child(clause, "obj", "ccomp", "xcomp", "cop").isEmpty() && !tree.isPassive(clause)) {
            draft.head(pronoun, clause);
            draft.relate(pronoun, "obj");
        }
    }

    /** Whether a second clause begins with its verb right after {@code report}. */
    private boolean isReported(int clause, int report) {
        int first = sentence.subtree(clause).nextSetBit(0);
        return first == report + 1
                && sentence.token(first).tag().matches("MD|VB[DZP]")
                && sentence.child(clause, "nsubj").isEmpty();
    }
}
