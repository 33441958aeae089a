package org.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** SUTime with its rules behind gates against SUTime as it comes. */
class GatedRulesTest {
    private static final TimeResolver GATED = TimeResolver.load();
    private static final TimeResolver PLAIN = new TimeResolver(TimeResolver.annotator());

    private static final List<String> WORDS = List.of(
            "the",
            "this",
            "last",
            "next",
            "past",
            "two",
            "twenty",
            "third",
            "3",
            "12",
            "1998",
            "2016",
            "'90s",
            "1990s",
            "year",
            "years",
            "week",
            "months",
            "century",
            "quarter",
            "Monday",
            "Fridays",
            "March",
            "May",
            "Sept.",
            "summer",
            "morning",
            "night",
            "noon",
            "now",
            "today",
            "yesterday",
            "ago",
            "earlier",
            "later",
            "before",
            "after",
            "of",
            "in",
            "at",
            "on",
            "to",
            "from",
            "until",
            "every",
            "other",
            "early",
            "mid",
            "late",
            "about",
            "more",
            "than",
            "5:30",
            "p.m.",
            "EST",
            "10/11/2012",
            "2016-05-03",
            ",",
            "-",
            "(",
            ")",
            "said",
            "have",
            "would",
            "will",
            "daily",
            "once",
            "twice",
            "recently",
            "current",
            "future",
            "half",
            "end",
            "weekend",
            "'s",
            "Easter",
            "a",
            "and",
            "old",
            "ships",
            "harbour",
            "Varland");

    private static final List<String> TAGS =
            List.of("NN", "NNS", "NNP", "CD", "JJ", "RB", "DT", "IN", "VBD", "VB", "MD", "POS");

    @Example
    void findsTheSameTimesInSentences() {
        for (String text : List.of(
                "The council met on the first Monday of March 2014 and again three weeks later.",
                "Between 1998 and the early 2000s, every second Friday at 5:30 p.m., the ferry had left Norrhaven.",
                "She would return by the end of next year, two days before Easter, or in mid-July at the latest.",
                "More than a century ago, in the spring of '68, they now say, it was a daily walk of about half an hour.")) {
            String prepared = PreparedText.of(new org.claimgraph.model.CodePoints(text), List.of());
            List<List<CoreLabel>> sentences = SentenceSplitter.split(prepared);
            sentences.forEach(tokens -> tokens.forEach(token -> token.setTag("NN")));
            assertThat(times(GATED, prepared, sentences)).isNotEmpty().isEqualTo(times(PLAIN, prepared, sentences));
        }
    }

    @Property(tries = 150)
    void findsTheSameTimesInWordsInAnyOrder(@ForAll("salads") List<String> words, @ForAll("tags") List<String> tags) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(word).append(' ');
        }
        List<List<CoreLabel>> sentences = SentenceSplitter.split(text.toString());
        int number = 0;
        for (List<CoreLabel> tokens : sentences) {
            for (CoreLabel token : tokens) {
                token.setTag(tags.get(number++ % tags.size()));
            }
        }
        assertThat(times(GATED, text.toString(), sentences)).isEqualTo(times(PLAIN, text.toString(), sentences));
    }

    @Provide
    Arbitrary<List<String>> salads() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<String>> tags() {
        return Arbitraries.of(TAGS).list().ofSize(7);
    }

    private static List<TimeExpression> times(TimeResolver resolver, String prepared, List<List<CoreLabel>> sentences) {
        return resolver.resolve(prepared, sentences, Optional.of("2016-05-03"));
    }
}
