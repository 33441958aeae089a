package org.claimgraph.language;

import edu.stanford.nlp.parser.common.ParserConstraint;
import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.State;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.ReflectionLoading;
import edu.stanford.nlp.util.ScoredComparator;
import edu.stanford.nlp.util.ScoredObject;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's model of the next transition of its shift-reduce parser with packed weights instead of a map of three and a half million
 * strings. Scores are whole numbers, so that what is equal is equal whatever the order of the features.
 */
final class PackedModel extends PerceptronModel {
    private static final long serialVersionUID = 1;

    private final transient PackedWeights weights;
    private final transient FeatureFactory features;
    private final transient Index<Transition> transitions;

    PackedModel(Parts parts, PackedWeights weights) {
        super(parts.options, parts.transitions, parts.knownStates, parts.rootStates, parts.rootOnlyStates);
        this.weights = weights;
        this.features = ReflectionLoading.loadByReflection(parts.options.featureFactoryClass);
        this.transitions = parts.transitions;
    }

    /** All of a model but its weights, as the super class wants it. */
    record Parts(
            ShiftReduceOptions options,
            Index<Transition> transitions,
            Set<String> knownStates,
            Set<String> rootStates,
            Set<String> rootOnlyStates)
            implements java.io.Serializable {}

    @Override
    public Collection<ScoredObject<Integer>> findHighestScoringTransitions(
            State state, boolean requireLegal, int number, @Nullable List<ParserConstraint> constraints) {
        int[] scores = new int[transitions.size()];
        weights.addTo(scores, features.featurize(state));
        PriorityQueue<ScoredObject<Integer>> best =
                new PriorityQueue<>(number + 1, ScoredComparator.ASCENDING_COMPARATOR);
        for (int i = 0; i < scores.length; i++) {
            double score = scores[i] * (double) PackedWeights.UNIT;
            if ((best.size() < number || score >= best.element().score())
                    && (!requireLegal || transitions.get(i).isLegal(state, constraints))) {
                best.add(new ScoredObject<>(i, score));
                if (best.size() > number) {
                    best.remove();
                }
            }
        }
        return best;
    }
}
