package org.claimgraph.claim.tree;

import java.util.Set;
import org.claimgraph.language.Sentence;

/** Days and other times that the parser takes for subjects, objects or appositions. */
final class TimeRepairs {
    private static final Lexicon DAYS = Lexicon.load("days");
    private static final Set<String> DATING = Set.of("last", "this", "next", "that");

    private final Sentence sentence;
    private final TreeDraft draft;

    TimeRepairs(Sentence sentence, TreeDraft draft) {
        this.sentence = sentence;
        this.draft = draft;
    }

    /** "Today, it is owned by Velt", "Last weekend, Velt lost the port": what stands before the comma only says when. */
    void timeBeforeSubject(int word) {
        int verb = sentence.head(word);
        if (!sentence.is(word, "nsubj")
                || !isTime(word)
                || word + 1 >= verb
                || !sentence.token(word + 1).text().equals(",")) {
            return;
        }
        if (sentence.children(verb, "nsubj").stream().anyMatch(s -> s > word)) {
            draft.relate(word, "obl:tmod");
            return;
        }
        sentence.children(word, "appos").stream()
                .filter(subject -> sentence.subtree(subject).nextSetBit(0) == word + 2)
                .filter(subject -> sentence.token(subject).isProper()
                        || sentence.token(subject).isPronoun())
                .findFirst()
                .ifPresent(subject -> {
                    draft.head(subject, verb);
                    draft.relate(subject, draft.relation(word));
                    draft.relate(word, "obl:tmod");
                });
    }

    /** Whether a noun says when by itself: "Today", "Last weekend". */
    private boolean isTime(int noun) {
        String text = sentence.token(noun).lower();
        return DAYS.contains(text)
                && (!DAYS.has(text, 1, "dated")
                        || sentence.children(noun, "amod", "det").stream()
                                .anyMatch(d -> DATING.contains(sentence.token(d).lower())));
    }

    /** "sent a letter Thursday": a day after a noun, without a preposition, says when and describes no noun. */
    void dayAfterNoun(int word) {
        int noun = sentence.head(word);
        if (!sentence.is(word, "appos", "nmod", "dep")
                || sentence.is(word, "nmod:poss")
                || !isTime(word)
                || noun > word
                || !sentence.token(noun).isNoun()
                || sentence.child(word, "case", "nummod").isPresent()
                || sentence.children(word, "det").stream()
                        .anyMatch(d -> !DATING.contains(sentence.token(d).lower()))) {
            return;
        }
        int verb = noun;
        while (verb >= 0 && !sentence.token(verb).isVerb()) {
            verb = sentence.head(verb);
        }
        if (verb >= 0) {
            draft.move(word, verb, "obl:tmod");
        }
    }

    /** "ran a story Saturday": a day is no object, but the noun before it is. */
    void dayAsObject(int word) {
        int verb = sentence.head(word);
        if (sentence.is(word, "obj")
                && isTime(word)
                && sentence.child(verb, "iobj").isPresent()) {
            draft.relate(word, "obl:tmod");
            draft.relate(sentence.child(verb, "iobj").getAsInt(), "obj");
        }
    }
}
