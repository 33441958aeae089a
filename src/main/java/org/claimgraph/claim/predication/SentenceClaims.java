package org.claimgraph.claim.predication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.claim.factuality.Factuality;
import org.claimgraph.claim.factuality.FactualityReader;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Iris;

/** The claims of one sentence, in the order of their predicates. */
final class SentenceClaims {
    private final Iris iris;
    private final String extractor;
    private final Analysis analysis;
    private final Sentence sentence;
    private final Voices voices;
    private final Set<String> titles;
    private final FactualityReader factuality;

    /** The claims of {@code sentence}; {@code titles} holds the titles that the article has told before, and gets those told here. */
    SentenceClaims(
            Iris iris, String extractor, Analysis analysis, Sentence sentence, Voices voices, Set<String> titles) {
        this.iris = iris;
        this.extractor = extractor;
        this.analysis = analysis;
        this.sentence = sentence;
        this.voices = voices;
        this.titles = titles;
        this.factuality = new FactualityReader(new ClauseTree(sentence));
    }

    /** The claims. */
    List<Claim> find() {
        ClauseTree tree = new ClauseTree(sentence);
        NounPhrases phrases = new NounPhrases(analysis, sentence);
        Subjects subjects = new Subjects(tree);
        Arguments arguments = new Arguments(analysis, tree, phrases);
        Stream<Claim> predications = drafts(tree, phrases, subjects, arguments).stream()
                .map(draft -> claim(
                        draft,
                        factuality.of(
                                tree.chain(draft.head()),
                                sentence.within(draft.predicate().span())),
                        Confidence::of))
                .filter(claim -> claim.confidence() >= Confidence.LEAST);
        Stream<Claim> events = new EventNounReader(analysis, tree, subjects, arguments, factuality, voices)
                .read().stream().map(draft -> claim(draft, factuality.ofEvent(draft.head()), Confidence::ofEvent));
        return Stream.concat(predications, events)
                .sorted(Comparator.comparing(c -> c.predicate().span()))
                .toList();
    }

    private List<ClaimDraft> drafts(ClauseTree tree, NounPhrases phrases, Subjects subjects, Arguments arguments) {
        RoleReader roles = new RoleReader(analysis, tree, phrases, subjects, arguments);
        SlotReader slots = new SlotReader(tree, phrases, subjects, arguments, roles);
        List<ClaimDraft> result = new ArrayList<>(new VerbalReader(analysis, tree, phrases, subjects, slots, voices)
                .read(new PredicationFinder(analysis, tree, factuality, voices).find()));
        result.addAll(new AppositionReader(analysis, sentence, phrases, arguments, roles, voices).read());
        result.addAll(new TitleReader(analysis, sentence, titles).read());
        return result;
    }

    /** How likely a claim is right. */
    private interface Model {
        double of(ClaimDraft draft, Sentence sentence, Factuality fact, boolean voiced);
    }

    private Claim claim(ClaimDraft draft, Factuality fact, Model confidence) {
        String article = analysis.article().id();
        Optional<String> voice =
                voices.of(sentence, draft.head(), analysis.span(sentence, draft.head(), draft.head() + 1));
        return new Claim(
                iris.claim(
                        article,
                        Optional.of(draft.subject().span()),
                        draft.predicate(),
                        draft.object().map(Argument::span),
                        draft.roles(),
                        fact.polarity(),
                        voice),
                article,
                Optional.of(draft.subject()),
                draft.predicate(),
                draft.object(),
                draft.roles(),
                Optional.empty(),
                voice,
                fact.polarity(),
                fact.certainty(),
                draft.tense(),
                analysis.article().cite(analysis.span(sentence)),
                confidence.of(draft, sentence, fact, voice.isPresent()),
                extractor);
    }
}
