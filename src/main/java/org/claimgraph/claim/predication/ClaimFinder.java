package org.claimgraph.claim.predication;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.claim.tree.TreeRepair;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Iris;

/** Finds the claims of an article: one for each predicate, subject and object, with the voice that makes it. */
public final class ClaimFinder {
    private final Iris iris;
    private final String extractor;

    /** A finder that names claims by {@code iris} and signs them {@code extractor}. */
    public ClaimFinder(Iris iris, String extractor) {
        this.iris = iris;
        this.extractor = extractor;
    }

    /** The claims of an article in text order; those inside the content of an attribution carry the innermost one's IRI. */
    public List<Claim> find(Analysis analysis, List<Attribution> attributions) {
        Voices voices = new Voices(attributions);
        Map<String, Claim> result = new LinkedHashMap<>();
        Set<String> titles = new HashSet<>();
        for (Sentence sentence : analysis.sentences()) {
            new SentenceClaims(iris, extractor, analysis, TreeRepair.repaired(sentence), voices, titles)
                    .find()
                    .forEach(claim -> result.putIfAbsent(claim.id(), claim));
        }
        return List.copyOf(result.values());
    }
}
