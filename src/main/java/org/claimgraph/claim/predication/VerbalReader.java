package org.claimgraph.claim.predication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.claim.factuality.TenseReader;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Role;
import org.claimgraph.model.Tense;

/** What verbs and copulas state: each predicate with every subject and every object that it has. */
final class VerbalReader {
    private final Analysis analysis;
    private final Sentence sentence;
    private final ClauseTree tree;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final SlotReader slots;
    private final Voices voices;
    private final Soundness soundness;

    VerbalReader(
            Analysis analysis,
            ClauseTree tree,
            NounPhrases phrases,
            Subjects subjects,
            SlotReader slots,
            Voices voices) {
        this.analysis = analysis;
        this.sentence = tree.sentence();
        this.tree = tree;
        this.phrases = phrases;
        this.subjects = subjects;
        this.slots = slots;
        this.voices = voices;
        this.soundness = new Soundness(analysis, tree);
    }

    /** The claims of the predicates {@code predications}. */
    List<ClaimDraft> read(List<Predication> predications) {
        List<ClaimDraft> result = new ArrayList<>();
        for (Predication predication : predications) {
            subjects.of(predication.head()).stream()
                    .filter(subject -> !sentence.token(subject).tag().startsWith("W"))
                    .forEach(subject -> read(predication, subject, result));
        }
        return result;
    }

    private void read(Predication predication, int subjectHead, List<ClaimDraft> result) {
        Slots found = slots.read(predication.verbs());
        BitSet words = PredicateWords.of(tree, predication.verbs());
        found.preposition().forEach(words::set);
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
        List<Role> roles = voices.withoutSources(found.roles());
        Tense tense = new TenseReader(tree).read(predication.chain());
        for (int one : subjectHeads(predication, subjectHead)) {
            Argument subject = slots.subject(one, words);
            List<Role> all = Stream.concat(roles.stream(), slots.timesAfterName(one, roles).stream())
                    .sorted(Comparator.comparing(r -> r.argument().span()))
                    .toList();
            for (Optional<Argument> object : objects) {
                if (object.stream()
                        .noneMatch(o ->
                                o.span().overlaps(predicate.span()) || o.span().overlaps(subject.span()))) {
                    ClaimDraft draft = new ClaimDraft(predication.head(), subject, predicate, object, all, tense);
                    if (soundness.holds(draft, one) && !voices.isSpeaker(subject.span(), predicate.span())) {
                        result.add(draft);
                    }
                }
            }
        }
    }

    private List<Integer> subjectHeads(Predication predication, int subject) {
        return subjects.isAntecedent(subject, predication.head()) ? List.of(subject) : phrases.conjuncts(subject);
    }
}
