package org.claimgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.SharedAnalyzer;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;

/** What holds for the claims of any text, sensible or not. */
class ClaimPropertiesTest {
    private static final List<String> PIECES = List.of(
            "Lurania",
            "and",
            "the envoy",
            "\u201cNo,\u201d",
            "said",
            "that",
            "which",
            "was",
            "sold",
            ",",
            "to pay",
            "\ud83d\ude80",
            "Orla Venn",
            "of",
            "three ships",
            "never",
            "in May",
            "(",
            ")",
            "it",
            "because",
            "could",
            "leave",
            ".",
            "?",
            "\n\n");

    @Example
    void aTextMayEndWithTheVerbOfSaying() {
        spansStandInTheTextAndNothingIsSaidTwice("“No,” Lurania Lurania Lurania Lurania that said");
    }

    @Property(tries = 60)
    void spansStandInTheTextAndNothingIsSaidTwice(@ForAll("texts") String text) {
        Article article = new Article("urn:a", "a.txt", Metadata.UNKNOWN, new CodePoints(text), Instant.EPOCH);
        Analysis analysis = SharedAnalyzer.get().analyze(article);
        ClaimExtractor extractor = new SyntacticClaimExtractor(Iris.DEFAULT);
        List<Claim> claims = extractor.extract(analysis).claims();
        assertThat(claims).isEqualTo(extractor.extract(analysis).claims());
        assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
        for (Claim claim : claims) {
            assertThat(spans(claim)).allMatch(span -> span.standsIn(article.text()));
            assertThat(claim.citation().span().covers(claim.predicate().span())).isTrue();
        }
    }

    private static Stream<Span> spans(Claim claim) {
        Stream<Argument> arguments = Stream.of(
                        claim.subject().stream(),
                        claim.object().stream(),
                        claim.roles().stream().map(Role::argument))
                .flatMap(s -> s);
        return Stream.concat(
                Stream.of(claim.predicate().span(), claim.citation().span()), arguments.map(Argument::span));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(25).map(words -> String.join(" ", words));
    }
}
