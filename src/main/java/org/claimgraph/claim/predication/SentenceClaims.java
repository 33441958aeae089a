package org.claimgraph.claim.predication;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;

/** The claims of one sentence, in the order of their predicates. */
final class SentenceClaims {
    private final Iris iris;
    private final String extractor;
    private final Analysis analysis;
    private final Sentence sentence;
    private final Voices voices;
    private final Set<String> titles;
    private final FactualityReader factuality;
    private final NounPhrases phrases;

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
        this.phrases = new NounPhrases(analysis, sentence);
    }

    /** The claims. */
    List<Claim> find() {
        ClauseTree tree = new ClauseTree(sentence);
        Subjects subjects = new Subjects(tree);
        Arguments arguments = new Arguments(analysis, tree, phrases);
        Stream<Claim> predications = drafts(tree, subjects, arguments).stream()
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

    private List<ClaimDraft> drafts(ClauseTree tree, Subjects subjects, Arguments arguments) {
        RoleReader roles = new RoleReader(analysis, tree, phrases, subjects, arguments);
        SlotReader slots = new SlotReader(tree, phrases, subjects, arguments, roles);
        List<ClaimDraft> result = new ArrayList<>(new VerbalReader(analysis, tree, phrases, subjects, slots, voices)
                .read(new PredicationFinder(analysis, tree, factuality, voices).find()));
        result.addAll(new AppositionReader(analysis, tree, subjects, phrases, arguments, roles, voices).read());
        result.addAll(new TitleReader(analysis, sentence, titles).read());
        return result;
    }

    /** How likely a claim is right. */
    private interface Model {
        double of(ClaimDraft draft, Sentence sentence, Factuality fact, boolean voiced);
    }

    private Claim claim(ClaimDraft found, Factuality fact, Model confidence) {
        String article = analysis.article().id();
        Optional<Attribution> said =
                voices.of(sentence, found.head(), analysis.span(sentence, found.head(), found.head() + 1));
        Optional<String> voice = said.map(Attribution::id);
        ClaimDraft draft = said.map(a -> withoutReport(found, a)).orElse(found);
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

    /** {@code draft}, its object and roles without the words of the report around it: "a mistake" of "a mistake,” the mayor said". */
    private ClaimDraft withoutReport(ClaimDraft draft, Attribution report) {
        return new ClaimDraft(
                draft.head(),
                draft.subject(),
                draft.predicate(),
                draft.object().map(object -> withoutReport(object, report)),
                draft.roles().stream()
                        .map(role -> new Role(role.name(), withoutReport(role.argument(), report)))
                        .toList(),
                draft.tense());
    }

    private Argument withoutReport(Argument argument, Attribution report) {
        boolean overlaps = report.cue().filter(c -> c.overlaps(argument.span())).isPresent();
        BitSet said = new BitSet();
        sentence.within(argument.span()).stream()
                .filter(word -> report.content()
                        .filter(c -> c.covers(analysis.span(sentence, word, word + 1)))
                        .isPresent())
                .forEach(said::set);
        if (!overlaps || said.isEmpty()) {
            return argument;
        }
        Span span = analysis.span(sentence, phrases.trimmed(said, said.nextSetBit(0)));
        return new Argument(span, argument.entity(), argument.value());
    }
}
