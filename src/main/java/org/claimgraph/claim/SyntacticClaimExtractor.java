package org.claimgraph.claim;

import java.util.List;
import org.claimgraph.claim.attribution.AttributionExtractor;
import org.claimgraph.claim.predication.ClaimFinder;
import org.claimgraph.language.Analysis;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Iris;

/** The extractor that ships: lexicons over dependency trees, no training, the same answer every time. */
public final class SyntacticClaimExtractor implements ClaimExtractor {
    /** Its name and version, as its claims carry it; the number rises when it finds something else in the same text. */
    public static final String NAME = "claimgraph-syntactic/1";

    private final AttributionExtractor attributions;
    private final ClaimFinder claims;

    /** An extractor whose identifiers start with the base of {@code iris}. */
    public SyntacticClaimExtractor(Iris iris) {
        this.attributions = new AttributionExtractor(iris);
        this.claims = new ClaimFinder(iris, NAME);
    }

    @Override
    public Findings extract(Analysis analysis) {
        List<Attribution> found = attributions.extract(analysis);
        return new Findings(found, claims.find(analysis, found));
    }
}
