package org.claimgraph.claim.tree;

import org.claimgraph.language.Sentence;

/** Who does what a verb says: the noun that is its subject, where the parser took the one before it, and verbs that share it. */
final class SubjectRepairs {
    private static final Lexicon CUES = Lexicon.load("cues");

    private final Sentence sentence;
    private final ClauseTree tree;
    private final TreeDraft draft;

    SubjectRepairs(Sentence sentence, TreeDraft draft) {
        this.sentence = sentence;
        this.tree = new ClauseTree(sentence);
        this.draft = draft;
    }

    /** "KOL: Do you think so?": who speaks is not the subject of what is said. */
    void label(int word) {
        boolean isLabel = sentence.is(word, "nsubj")
                && word + 1 < sentence.size()
                && sentence.token(word + 1).text().equals(":")
                && sentence.tokens().subList(0, word + 1).stream()
                        .allMatch(t -> t.isProper() || NounPhrases.isQuote(t.text()));
        if (isLabel && sentence.children(sentence.head(word), "nsubj").stream().anyMatch(s -> s > word)) {
            draft.relate(word, "parataxis");
        }
    }

    /** "A chemist, Tol Venn runs the works": a name after a comma that no comma closes is the subject, and what stands before it describes it. */
    void describedSubject(int word) {
        int description = sentence.head(word);
        if (!sentence.is(word, "appos")
                || !sentence.token(word).isProper()
                || !sentence.is(description, "nsubj")
                || description > word
                || !sentence.hasChild(description, "an?", "det")) {
            return;
        }
        int next = sentence.subtree(word).length();
        int first = sentence.subtree(description).nextSetBit(0);
        boolean opens = first == 0 || sentence.token(first - 1).text().matches("[,\"“”]");
        if (opens && next < sentence.size() && sentence.token(next).tag().matches("VB[DZP]|MD|RB")) {
            draft.head(word, sentence.head(description));
            draft.relate(word, draft.relation(description));
            draft.head(description, word);
            draft.relate(description, "appos");
        }
    }

    /** "Unlike the harbour, the station remained open": the noun after the comma is the subject. */
    void alikeBeforeSubject(int word) {
        int verb = sentence.head(word);
        if (!sentence.is(word, "mark") || !sentence.token(word).lower().matches("unlike|like|despite|besides")) {
            return;
        }
        int noun = word + 1;
        while (noun < verb && !sentence.is(noun, "nsubj")) {
            noun++;
        }
        if (noun >= verb
                || sentence.head(noun) != verb
                || sentence.subtree(noun).nextSetBit(0) != word + 1) {
            return;
        }
        int first = noun;
        sentence.subtree(noun).stream()
                .filter(a -> a < verb && sentence.is(a, "appos") && sentence.head(a) >= first)
                .findFirst()
                .ifPresent(subject -> {
                    draft.head(subject, verb);
                    draft.relate(subject, draft.relation(first));
                    draft.relate(first, "obl");
                    draft.head(word, first);
                    draft.relate(word, "case");
                });
    }

    /** "promised the union they would pay": of two subjects the first is the addressee of the verb above. */
    void addressee(int word) {
        int verb = sentence.head(word);
        if (!sentence.is(word, "nsubj") || !sentence.is(verb, "ccomp") || sentence.head(verb) > word) {
            return;
        }
        boolean second = sentence.children(verb, "nsubj").stream().anyMatch(s -> s > word);
        if (second && sentence.token(sentence.head(verb)).isVerb()) {
            draft.move(word, sentence.head(verb), "obj");
        }
    }

    /** "built homes in the north, giving work to many": a participle after a comma speaks of the subject. */
    void detachedParticiple(int word) {
        int noun = sentence.head(word);
        if (!sentence.relation(word).equals("acl")
                || !sentence.token(word).tag().equals("VBG")
                || !sentence.is(noun, "obj", "obl")
                || !sentence.token(sentence.head(noun)).isVerb()) {
            return;
        }
        int first = sentence.subtree(word).nextSetBit(0);
        if (first > 0 && sentence.token(first - 1).text().equals(",")) {
            draft.move(word, sentence.head(noun), "advcl");
        }
    }

    /** "granted an order to close it, saying that it leaked": who does the first says the second. */
    void reportAfterInfinitive(int word) {
        int above = sentence.head(word);
        boolean isReport = sentence.is(word, "advcl")
                && sentence.token(word).tag().equals("VBG")
                && word > 0
                && sentence.token(word - 1).text().equals(",")
                && CUES.rows(sentence.token(word).lemma()).stream()
                        .anyMatch(row -> row.get(1).equals("verb")
                                && row.get(2).equals("saying")
                                && row.get(3).contains("clause"));
        if (!isReport || !tree.isInfinitive(above)) {
            return;
        }
        int finite = tree.finiteAbove(above);
        if (finite >= 0) {
            draft.move(word, finite, "advcl");
        }
    }
}
