package org.claimgraph.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Role;
import org.claimgraph.model.Tense;

/** The claims of one sentence: its predicates, each with every subject and every object that it has. */
final class SentenceClaims {
    private final Iris iris;
    private final String extractor;
    private final Analysis analysis;
    private final Sentence sentence;
    private final Voices voices;
    private final ClauseTree tree;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final SlotReader slots;
    private final FactualityReader factuality;

    SentenceClaims(Iris iris, String extractor, Analysis analysis, Sentence sentence, Voices voices) {
        this.iris = iris;
        this.extractor = extractor;
        this.analysis = analysis;
        this.sentence = sentence;
        this.voices = voices;
        this.tree = new ClauseTree(sentence);
        this.phrases = new NounPhrases(analysis, sentence);
        this.subjects = new Subjects(tree);
        this.slots = new SlotReader(analysis, tree, phrases, subjects);
        this.factuality = new FactualityReader(tree);
    }

    /** The claims. */
    List<Claim> find() {
        List<Claim> result = new ArrayList<>();
        for (Predication predication : new PredicationFinder(analysis, tree, factuality, voices).find()) {
            subjects.of(predication.head()).stream()
                    .filter(subject -> !sentence.token(subject).tag().startsWith("W"))
                    .forEach(subject -> add(predication, subject, result));
        }
        return result;
    }

    private void add(Predication predication, int subjectHead, List<Claim> result) {
        Slots found = slots.read(predication.verbs());
        BitSet words = PredicateWords.of(tree, predication.verbs());
        if (found.preposition() >= 0) {
            words.set(found.preposition());
        }
        if (words.isEmpty()) {
            return;
        }
        Predicate predicate = new Predicate(
                analysis.span(sentence, words),
                PredicateLemma.of(tree, predication.head(), found.preposition()),
                Optional.empty());
        List<Optional<Argument>> objects = found.objects().isEmpty()
                ? List.of(Optional.empty())
                : found.objects().stream().map(Optional::of).toList();
        Tense tense = new TenseReader(tree).read(predication.chain());
        for (int one : subjects.isAntecedent(subjectHead, predication.head())
                ? List.of(subjectHead)
                : phrases.conjuncts(subjectHead)) {
            Argument subject = slots.argument(one, words);
            for (Optional<Argument> object : objects) {
                if (object.filter(o ->
                                o.span().overlaps(predicate.span()) || o.span().overlaps(subject.span()))
                        .isEmpty()) {
                    result.add(claim(
                            predication.head(),
                            subject,
                            predicate,
                            object,
                            voices.withoutSources(found.roles()),
                            tense));
                }
            }
        }
    }

    private Claim claim(
            int head, Argument subject, Predicate predicate, Optional<Argument> object, List<Role> roles, Tense tense) {
        String article = analysis.article().id();
        Optional<String> voice = voices.of(analysis.span(sentence, head, head + 1));
        Factuality fact = factuality.of(head);
        return new Claim(
                iris.claim(
                        article,
                        Optional.of(subject.span()),
                        predicate,
                        object.map(Argument::span),
                        roles,
                        fact.polarity(),
                        voice),
                article,
                Optional.of(subject),
                predicate,
                object,
                roles,
                Optional.empty(),
                voice,
                fact.polarity(),
                fact.certainty(),
                tense,
                analysis.article().cite(analysis.span(sentence)),
                0.8,
                extractor);
    }
}
