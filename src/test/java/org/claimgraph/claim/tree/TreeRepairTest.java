package org.claimgraph.claim.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.SharedAnalyzer;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Metadata;
import org.junit.jupiter.api.Test;

/** Repairs of trees that the parser makes of some sentences only: the wrong tree is given. */
class TreeRepairTest {
    @Test
    void aFiniteVerbAfterAConjunctionGoesOnFromTheVerbBefore() {
        Sentence parsed = SharedAnalyzer.get()
                .analyze(new Article(
                        "urn:a",
                        "a.txt",
                        Metadata.UNKNOWN,
                        new CodePoints("A clerk saw Velt and her guards and reported it."),
                        Instant.EPOCH))
                .sentences()
                .get(0);
        int saw = word(parsed, "saw");
        int guards = word(parsed, "guards");
        int reported = word(parsed, "reported");
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < parsed.size(); i++) {
            heads.add(parsed.head(i));
            relations.add(parsed.relation(i));
        }
        heads.set(reported, guards);
        relations.set(reported, "acl");
        Sentence repaired = TreeRepair.repaired(parsed.withTree(heads, relations));
        assertThat(repaired.head(reported)).isEqualTo(saw);
        assertThat(repaired.relation(reported)).isEqualTo("conj");
    }

    private static int word(Sentence sentence, String text) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).text().equals(text)) {
                return i;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
