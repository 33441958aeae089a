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
 * @param times told how long each of them took
 */
public record StagedExtractor(
        Analyzer analyzer, ClaimExtractor claims, EntityResolver entities, Interpreter meaning, StageTimes times)
        implements Extractor {
    @Override
    public Extraction extract(Article article) {
        Analysis analysis =
                times.during(Stage.LANGUAGE, () -> analyzer.analyze(article, SavedPage.leftovers(article.text())));
        Findings findings = times.during(Stage.CLAIMS, () -> claims.extract(analysis));
        Extraction found = times.during(
                Stage.ENTITIES, () -> entities.resolve(analysis, findings.attributions(), findings.claims()));
        return times.during(Stage.MEANING, () -> meaning.interpret(found));
    }
}
