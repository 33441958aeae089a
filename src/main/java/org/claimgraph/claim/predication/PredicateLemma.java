package org.claimgraph.claim.predication;

import java.util.List;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.language.Sentence;

/** The dictionary form of a predicate: {@code provide}, {@code give up}, {@code rely on}, {@code be rejected by}. */
final class PredicateLemma {
    private PredicateLemma() {}

    /**
     * The dictionary form of the predicate that ends in {@code head}. The passive is {@code be} and the participle, so that who does
     * and who suffers is never confused.
     *
     * @param preposition the words of the preposition that belongs to the predicate
     */
    static String of(ClauseTree tree, int head, List<Integer> preposition) {
        Sentence sentence = tree.sentence();
        StringBuilder result = new StringBuilder();
        if (tree.isCopular(head)) {
            result.append("be");
        } else if (tree.isPassive(head)) {
            result.append("be ").append(sentence.token(head).lower());
        } else {
            result.append(sentence.token(head).lemma());
        }
        tree.particles(head)
                .forEach(p -> result.append(' ').append(sentence.token(p).lower()));
        preposition.forEach(p -> result.append(' ').append(sentence.token(p).lower()));
        return result.toString();
    }
}
