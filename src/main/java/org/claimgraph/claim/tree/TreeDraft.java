package org.claimgraph.claim.tree;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.language.Sentence;

/** A sentence's tree while it is being repaired: rules read the tree as it was and write into this. */
final class TreeDraft {
    private final Sentence sentence;
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    TreeDraft(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            heads.add(sentence.head(i));
            relations.add(sentence.relation(i));
        }
    }

    /** Hangs {@code word} on {@code head}, unless that stands below it. */
    void move(int word, int head, String relation) {
        if (word != head && !sentence.isWithin(head, word)) {
            head(word, head);
            relate(word, relation);
        }
    }

    /** Gives {@code word} the head {@code head}. */
    void head(int word, int head) {
        heads.set(word, head);
    }

    /** Gives {@code word} the relation {@code relation}. */
    void relate(int word, String relation) {
        relations.set(word, relation);
    }

    /** The relation that {@code word} has by now. */
    String relation(int word) {
        return relations.get(word);
    }

    /** The sentence with the tree as it is now. */
    Sentence finished() {
        return sentence.withTree(heads, relations);
    }
}
