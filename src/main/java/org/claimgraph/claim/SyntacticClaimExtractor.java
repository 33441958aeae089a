package org.claimgraph.claim;

import java.util.List;
import org.claimgraph.language.Analysis;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Iris;

/** The extractor that ships: lexicons over dependency trees, no training, the same answer every time. */
public final class SyntacticClaimExtractor implements ClaimExtractor {
    private final AttributionExtractor attributions;

    /** An extractor whose identifiers start with the base of {@code iris}. */
    public SyntacticClaimExtractor(Iris iris) {
        this.attributions = new AttributionExtractor(iris);
    }

    @Override
    public Findings extract(Analysis analysis) {
        List<Attribution> found = attributions.extract(analysis);
        return new Findings(found, List.of());
    }
}
