package org.claimgraph.entity.sieve;

import java.util.Set;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;

/** Whether a phrase speaks of something that the reader knows. */
final class Determiners {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private Determiners() {}

    /** Whether the phrase begins with a definite article, a demonstrative or a possessor. */
    static boolean isDefinite(Sentence sentence, Phrase phrase) {
        return hasDefiniteArticle(sentence, phrase)
                || !sentence.children(phrase.head(), "nmod:poss").isEmpty();
    }

    /** Whether the phrase begins with a definite article or a demonstrative. */
    static boolean hasDefiniteArticle(Sentence sentence, Phrase phrase) {
        return sentence.children(phrase.head(), "det", "det:predet").stream()
                .anyMatch(c -> DEFINITE.contains(sentence.token(c).lower()));
    }
}
