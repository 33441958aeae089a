package org.claimgraph.pipeline;

import org.claimgraph.claim.ClaimExtractor;
import org.claimgraph.claim.Findings;
import org.claimgraph.entity.EntityResolver;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Analyzer;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.ontology.Interpreter;
import org.claimgraph.text.SavedPage;

/**
 * The extractor that ships: language, then claims, then entities, then what they mean.
 *
 * @param analyzer reads the article's language
 * @param claims finds who says what
 * @param entities finds who is meant
 * @param meaning says which relations and events are told
 */
public record StagedExtractor(Analyzer analyzer, ClaimExtractor claims, EntityResolver entities, Interpreter meaning)
        implements Extractor {
    @Override
    public Extraction extract(Article article) {
        Analysis analysis = analyzer.analyze(article, SavedPage.leftovers(article.text()));
        Findings findings = claims.extract(analysis);
        return meaning.interpret(entities.resolve(analysis, findings.attributions(), findings.claims()));
    }
}
