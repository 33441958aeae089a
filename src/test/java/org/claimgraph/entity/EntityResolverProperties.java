package org.claimgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimgraph.claim.Findings;
import org.claimgraph.claim.SyntacticClaimExtractor;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.SharedAnalyzer;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Metadata;

class EntityResolverProperties {
    private static final List<String> SENTENCES = List.of(
            "Ines Park, head of the Harbour Union, met Kofi Mensah in Oslo.",
            "“We will not wait,” she said, “and I mean it.”",
            "The minister said he had written to Park's lawyers.",
            "It is clear that the union wants its money back.",
            "France and Peru signed a treaty, which both countries praised.",
            "The U.K. 😀 and the Free Coast Movement rejected their offer.",
            "Mr. Mensah told the BBC that his brother Ali al-Tamr was the leader of the group.",
            "“She can't win,” according to a French official who asked not to be named.",
            "THE KING IS DEAD, LONG LIVE THE KING",
            "They blamed themselves.");

    private final EntityResolver resolver = new EntityResolver(Iris.DEFAULT);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SENTENCES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(sentences -> String.join(sentences.size() % 2 == 0 ? "\n\n" : " ", sentences));
    }

    private static Analysis analyze(String text) {
        return SharedAnalyzer.get()
                .analyze(new Article("urn:t", "t.txt", Metadata.UNKNOWN, new CodePoints(text), Instant.EPOCH));
    }

    @Property(tries = 40)
    void mentionsStandInTheTextOnceEachAndAnEntityHasOneTypeAndLabel(@ForAll("texts") String text) {
        Analysis analysis = analyze(text);
        Findings findings = new SyntacticClaimExtractor(Iris.DEFAULT).extract(analysis);
        Extraction extraction = resolver.resolve(analysis, findings.attributions(), findings.claims());
        Map<String, String> entities = new HashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Mention mention : extraction.mentions()) {
            assertThat(mention.span().standsIn(analysis.article().text())).isTrue();
            assertThat(seen.add(List.of(mention.span(), mention.kind()))).isTrue();
            String what = mention.type() + mention.label();
            assertThat(entities.putIfAbsent(mention.entity(), what)).isIn(null, what);
        }
        assertThat(extraction.mentions()).extracting(Mention::span).isSorted();
        extraction.claims().forEach(claim -> claim.subject()
                .flatMap(s -> s.entity())
                .ifPresent(iri -> assertThat(entities).containsKey(iri)));
        extraction.attributions().forEach(a -> a.source()
                .flatMap(s -> s.entity())
                .ifPresent(iri -> assertThat(entities).containsKey(iri)));
    }

    @Property(tries = 40)
    void resolvingAgainOrInAnotherOrderGivesTheSame(@ForAll("texts") String text, @ForAll Random random) {
        Analysis analysis = analyze(text);
        Findings findings = new SyntacticClaimExtractor(Iris.DEFAULT).extract(analysis);
        Extraction first = resolver.resolve(analysis, findings.attributions(), findings.claims());
        assertThat(resolver.resolve(analysis, first.attributions(), first.claims()))
                .isEqualTo(first);
        var attributions = new ArrayList<>(findings.attributions());
        var claims = new ArrayList<>(findings.claims());
        Collections.shuffle(attributions, random);
        Collections.shuffle(claims, random);
        assertThat(new EntityResolver(Iris.DEFAULT).resolve(analysis, attributions, claims))
                .isEqualTo(first);
    }
}
