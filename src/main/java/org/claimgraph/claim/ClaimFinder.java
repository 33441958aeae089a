package org.claimgraph.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;

/** Finds the claims of an article: one for each predicate, subject and object, with the voice that makes it. */
final class ClaimFinder {
    private final Iris iris;
    private final String extractor;

    /** A finder that names claims by {@code iris} and signs them {@code extractor}. */
    ClaimFinder(Iris iris, String extractor) {
        this.iris = iris;
        this.extractor = extractor;
    }

    /** The claims of an article in text order; those inside the content of an attribution carry the innermost one's IRI. */
    List<Claim> find(Analysis analysis, List<Attribution> attributions) {
        Voices voices = new Voices(attributions);
        Map<String, Claim> result = new LinkedHashMap<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Claim claim : claims(analysis, sentence, voices)) {
                result.putIfAbsent(claim.id(), claim);
            }
        }
        return List.copyOf(result.values());
    }

    private List<Claim> claims(Analysis analysis, Sentence sentence, Voices voices) {
        ClauseTree tree = new ClauseTree(sentence);
        NounPhrases phrases = new NounPhrases(analysis, sentence);
        Subjects subjects = new Subjects(tree);
        SlotReader slots = new SlotReader(analysis, tree, phrases, subjects);
        PolarityReader factuality = new PolarityReader(tree);
        TenseReader tenses = new TenseReader(tree);
        List<Claim> result = new ArrayList<>();
        for (int head : tree.heads()) {
            Span word = analysis.span(sentence, head, head + 1);
            if (subjects.of(head).isEmpty() || voices.isCue(word) && !slots.hasNominalObject(head)) {
                continue;
            }
            int subjectHead = subjects.of(head).getAsInt();
            List<Integer> chain = tree.chain(head);
            Slots found = slots.read(chain);
            BitSet words = PredicateWords.of(tree, chain);
            if (found.preposition() >= 0) {
                words.set(found.preposition());
            }
            if (words.isEmpty()) {
                continue;
            }
            Predicate predicate = new Predicate(
                    analysis.span(sentence, words), lemma(tree, head, found.preposition()), Optional.empty());
            Optional<String> voice = voices.of(word);
            Factuality fact = factuality.read(chain);
            List<Optional<Argument>> objects = found.objects().isEmpty()
                    ? List.of(Optional.empty())
                    : found.objects().stream().map(Optional::of).toList();
            for (int one : phrases.conjuncts(subjectHead)) {
                Argument subject = slots.argument(one, words);
                for (Optional<Argument> object : objects) {
                    List<Role> roles = found.roles();
                    if (object.filter(o -> o.span().overlaps(predicate.span())
                                    || o.span().overlaps(subject.span()))
                            .isPresent()) {
                        continue;
                    }
                    result.add(new Claim(
                            iris.claim(
                                    analysis.article().id(),
                                    Optional.of(subject.span()),
                                    predicate,
                                    object.map(Argument::span),
                                    roles,
                                    fact.polarity(),
                                    voice),
                            analysis.article().id(),
                            Optional.of(subject),
                            predicate,
                            object,
                            roles,
                            Optional.empty(),
                            voice,
                            fact.polarity(),
                            fact.certainty(),
                            tenses.read(chain),
                            analysis.article().cite(analysis.span(sentence)),
                            0.8,
                            extractor));
                }
            }
        }
        return result;
    }

    private static String lemma(ClauseTree tree, int head, int preposition) {
        Sentence sentence = tree.sentence();
        StringBuilder result = new StringBuilder();
        if (tree.isCopular(head)) {
            return "be";
        }
        if (tree.isPassive(head)) {
            result.append("be ").append(sentence.token(head).lower());
        } else {
            result.append(sentence.token(head).lemma());
        }
        sentence.children(head, "compound:prt")
                .forEach(p -> result.append(' ').append(sentence.token(p).lower()));
        if (preposition >= 0) {
            result.append(' ').append(sentence.token(preposition).lower());
        }
        return result.toString();
    }
}
