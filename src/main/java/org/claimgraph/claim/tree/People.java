package org.claimgraph.claim.tree;

import java.util.Set;
import org.claimgraph.language.Token;

/** Who may act, own or be addressed: names, personal pronouns, and the nouns for people and bodies in {@code ontology/lexicon/entity-nouns.tsv}. */
public final class People {
    private static final Lexicon NOUNS = Lexicon.load("entity-nouns");
    private static final Set<String> KINDS = Set.of("Person", "Group", "Organization", "GeopoliticalEntity");

    private People() {}

    /** Whether {@code head}, the head of a phrase, means somebody: a person, a people, a body or a country. */
    public static boolean areMeant(Token head) {
        return head.isProper()
                || head.isPronoun() && !head.lemma().startsWith("it")
                || NOUNS.rows(head.lemma()).stream().anyMatch(row -> KINDS.contains(row.get(1)));
    }
}
