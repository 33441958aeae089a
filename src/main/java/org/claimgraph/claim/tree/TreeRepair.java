package org.claimgraph.claim.tree;

import java.util.List;
import java.util.OptionalInt;
import org.claimgraph.language.Sentence;

/**
 * Sets right what the parser gets wrong again and again, where the words themselves show that it is wrong. Each rule moves one word to
 * another head; a sentence in which none applies stays as it is.
 */
public final class TreeRepair {
    private static final Lexicon CONTROL = Lexicon.load("control");
    private static final Lexicon SIGNATURES = Lexicon.load("signatures");
    private static final Lexicon CUES = Lexicon.load("cues");
    private static final Lexicon DIRECTIONS = Lexicon.load("particles");

    private final Sentence sentence;
    private final ClauseTree tree;
    private final TreeDraft draft;

    private TreeRepair(Sentence sentence, TreeDraft draft) {
        this.sentence = sentence;
        this.tree = new ClauseTree(sentence);
        this.draft = draft;
    }

    /** The sentence with its tree repaired. */
    public static Sentence repaired(Sentence sentence) {
        TreeDraft draft = new TreeDraft(sentence);
        TreeRepair repair = new TreeRepair(sentence, draft);
        TimeRepairs times = new TimeRepairs(sentence, draft);
        RelativeRepairs relatives = new RelativeRepairs(sentence, draft);
        SubjectRepairs subjects = new SubjectRepairs(sentence, draft);
        for (int i = 0; i < sentence.size(); i++) {
            times.timeBeforeSubject(i);
            times.dayAfterNoun(i);
            times.dayAsObject(i);
            relatives.thatBeforeCopula(i);
            relatives.thatForObject(i);
            relatives.thatBeforePlural(i);
            subjects.label(i);
            subjects.describedSubject(i);
            subjects.alikeBeforeSubject(i);
            subjects.reportAfterInfinitive(i);
            repair.quotedInfinitive(i);
            repair.prepositionalPhrase(i);
            repair.complementAfterVerb(i);
            repair.phraseAfterAdverb(i);
            repair.inOrderTo(i);
            repair.asLongAs(i);
            relatives.relativeOfOtherNumber(i);
            relatives.relativeOfSomebody(i);
            repair.coordinatedNoun(i);
            repair.finiteAfterConjunction(i);
            relatives.complementPronoun(i);
            relatives.argumentAcrossReport(i);
            subjects.addressee(i);
            subjects.detachedParticiple(i);
            relatives.clauseOfName(i);
            repair.doneByObject(i);
            repair.purposeOfPassive(i);
        }
        return draft.finished();
    }

    /** "exhorted them to “vote”": a quotation mark after "to" does not divide it from its verb. */
    private void quotedInfinitive(int word) {
        int to = sentence.head(word);
        boolean isQuoted = to >= 0
                && to < word
                && sentence.token(to).tag().equals("TO")
                && sentence.is(word, "ccomp", "xcomp", "dep")
                && sentence.token(word).tag().matches("VBP?")
                && sentence.head(to) >= 0
                && sentence.token(sentence.head(to)).isVerb();
        if (isQuoted) {
            int verb = sentence.head(to);
            draft.head(word, verb);
            draft.relate(word, "xcomp");
            draft.head(to, word);
            draft.relate(to, "mark");
        }
    }

    /** "called for talks": a noun with a preposition that the parser attaches without saying how. */
    private void prepositionalPhrase(int word) {
        int head = sentence.head(word);
        if (!sentence.relation(word).equals("dep")
                || head < 0
                || head > word
                || !sentence.token(word).isNoun()
                || sentence.children(word, "case").stream().noneMatch(c -> c > head && c < word)) {
            return;
        }
        draft.relate(word, sentence.token(head).isVerb() ? "obl" : "nmod");
    }

    /**
     * "has grown exasperated", "kept the letters hidden": an adjective or participle that the parser attaches without saying how. One with an object
     * of its own is another clause ("policies that she argues allowed it"), unless the verb is its auxiliary.
     */
    private void complementAfterVerb(int word) {
        int verb = sentence.head(word);
        if (verb < 0) {
            return;
        }
        boolean isBare = sentence.relation(word).equals("dep")
                && sentence.token(word).tag().matches("JJ|VBN")
                && sentence.child(word, "nsubj", "aux", "cop", "mark", "case").isEmpty()
                && (sentence.child(word, "obj", "ccomp").isEmpty()
                        || sentence.token(verb).lemma().matches("have|be"));
        if (!isBare
                || CUES.has(sentence.token(verb).lemma(), 3, "subject-infinitive")
                || verb > word
                || !sentence.token(verb).isVerb()) {
            return;
        }
        OptionalInt object = sentence.child(verb, "obj");
        int before = object.isPresent() ? object.getAsInt() : verb;
        if (before == word - 1) {
            draft.relate(word, "xcomp");
        }
    }

    /** "put them back on the list": the phrase after an adverb of direction says where as much as the adverb does. */
    private void phraseAfterAdverb(int word) {
        int adverb = sentence.head(word);
        if (sentence.is(word, "obl")
                && adverb < word
                && sentence.is(adverb, "advmod")
                && DIRECTIONS.contains(sentence.token(adverb).lower())
                && sentence.token(sentence.head(adverb)).isVerb()
                && sentence.head(adverb) < adverb) {
            draft.move(word, sentence.head(adverb), sentence.relation(word));
        }
    }

    /** "in order to leave": the infinitive says what for, as it does without "in order". */
    private void inOrderTo(int word) {
        if (!sentence.token(word).lower().equals("order")
                || word == 0
                || !sentence.token(word - 1).lower().equals("in")
                || sentence.head(word) < 0) {
            return;
        }
        sentence.children(word, "acl").stream()
                .filter(verb -> verb > word && sentence.token(verb).tag().equals("VB"))
                .findFirst()
                .ifPresent(verb -> {
                    draft.head(verb, sentence.head(word));
                    draft.relate(verb, "advcl");
                    draft.head(word, verb);
                    draft.relate(word, "mark");
                });
    }

    /** "will stay as long as it rains": three words say under which condition, and none of them for how long. */
    private void asLongAs(int word) {
        boolean isLong = word > 0
                && word + 1 < sentence.size()
                && sentence.token(word).lower().equals("long")
                && sentence.token(word - 1).lower().matches("as|so")
                && sentence.is(word + 1, "mark")
                && sentence.token(word + 1).lower().equals("as");
        boolean isMeasure = word > 1 && sentence.token(word - 2).lower().matches("for|twice|times|half|nearly|almost");
        boolean isAdverb = sentence.is(word, "advmod")
                && sentence.head(word) >= 0
                && sentence.child(word, "cop", "nsubj").isEmpty();
        int verb = isLong && isAdverb && !isMeasure ? sentence.head(word + 1) : -1;
        if (verb > word && sentence.head(verb) != word - 1) {
            if (sentence.head(verb) == word) {
                draft.head(verb, sentence.head(word));
                draft.relate(verb, "advcl");
            }
            draft.head(word - 1, verb);
            draft.relate(word - 1, "mark");
            List.of(word, word + 1).forEach(rest -> {
                draft.head(rest, word - 1);
                draft.relate(rest, "fixed");
            });
        }
    }

    /** "met with the king and a number of ministers": a bare noun is coordinated with a noun, not with the verb. */
    private void coordinatedNoun(int word) {
        int verb = sentence.head(word);
        if (!sentence.is(word, "conj")
                || !sentence.token(word).isNoun()
                || !sentence.token(verb).isVerb()
                || sentence.child(word, "nsubj", "cop", "case", "obj").isPresent()
                || sentence.child(verb, "cop").isPresent()) {
            return;
        }
        sentence.children(verb, "obj", "obl").stream()
                .filter(n -> verb < n && n < word)
                .reduce((first, second) -> second)
                .ifPresent(noun -> draft.move(word, noun, "conj"));
    }

    /** "saw Velt and her guards and reported it": a finite verb after a conjunction describes no noun, but goes on from the verb before. */
    private void finiteAfterConjunction(int word) {
        if (!sentence.relation(word).equals("acl")
                || !sentence.token(word).tag().matches("VBD|VBZ")
                || word == 0
                || !sentence.token(word - 1).tag().equals("CC")
                || sentence.child(word, "nsubj").isPresent()) {
            return;
        }
        int verb = tree.finiteAbove(word);
        if (verb >= 0 && verb < word) {
            draft.move(word, verb, "conj");
            draft.move(word - 1, word, "cc");
        }
    }

    /** "inspired them to try": what a verb makes its object do is its complement, not its purpose. */
    private void doneByObject(int word) {
        int verb = sentence.head(word);
        boolean isInfinitive = sentence.relation(word).equals("advcl") && verb < word && tree.isInfinitive(word);
        if (isInfinitive
                && CONTROL.has(sentence.token(verb).lemma(), 1, "object")
                && sentence.child(verb, "obj").isPresent()
                && sentence.child(verb, "xcomp").isEmpty()) {
            draft.relate(word, "xcomp");
        }
    }

    /** "were removed to make room": what is done to something is done for a purpose, unless the verb is known to leave the infinitive open. */
    private void purposeOfPassive(int word) {
        int verb = sentence.head(word);
        boolean isInfinitive = sentence.relation(word).equals("xcomp") && verb < word && tree.isInfinitive(word);
        if (isInfinitive
                && sentence.token(verb).tag().equals("VBN")
                && sentence.child(verb, "aux:pass").isPresent()
                && !CONTROL.contains(sentence.token(verb).lemma())
                && !SIGNATURES.contains(sentence.token(verb).lemma())) {
            draft.relate(word, "advcl");
        }
    }
}
