package org.claimgraph.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.claim.quotation.Quotation;
import org.claimgraph.claim.quotation.QuotationAttributor;
import org.claimgraph.claim.quotation.QuotationFinder;
import org.claimgraph.claim.quotation.SpeakerLabels;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.language.Analysis;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Iris;

/**
 * Analysis → attributions: cues from the lexicon, sources and contents from the dependency tree, and quotations over sentence and
 * paragraph borders. What counts as an attribution follows the guidelines of PolNeAR (Newell, Margolin and Ruths, LREC 2018).
 */
public final class AttributionExtractor {
    private final AttributionLexicon lexicon = AttributionLexicon.load();
    private final Iris iris;

    public AttributionExtractor(Iris iris) {
        this.iris = iris;
    }

    /** The attributions of an article in text order; their sources do not denote entities yet. */
    public List<Attribution> extract(Analysis analysis) {
        DocumentTokens tokens = new DocumentTokens(analysis);
        List<Quotation> quotations = QuotationFinder.find(tokens);
        return new AttributionBuilder(iris, analysis, tokens, quotations).build(drafts(analysis, tokens, quotations));
    }

    public List<AttributionDraft> drafts(Analysis analysis, DocumentTokens tokens, List<Quotation> quotations) {
        List<AttributionDraft> found =
                new ArrayList<>(new AttributionFinder(lexicon).find(analysis, tokens, quotations));
        found.addAll(SpeakerLabels.find(analysis, tokens));
        HeadlineSpeaker.find(analysis, tokens).ifPresent(found::add);
        return new QuotationAttributor(lexicon, tokens, quotations, found).attribute();
    }
}
