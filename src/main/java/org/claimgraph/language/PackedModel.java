package org.claimgraph.language;

import edu.stanford.nlp.parser.common.ParserConstraint;
import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.State;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.ReflectionLoading;
import edu.stanford.nlp.util.ScoredObject;
import java.util.Collection;
import java.util.List;
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

    private final transient Parts parts;
    private final transient Margins margins;

    PackedModel(Parts parts, PackedWeights weights) {
        this(parts, weights, new Margins(0));
    }

    private PackedModel(Parts parts, PackedWeights weights, Margins margins) {
        super(parts.options, parts.transitions, parts.knownStates, parts.rootStates, parts.rootOnlyStates);
        this.weights = weights;
        this.features = ReflectionLoading.loadByReflection(parts.options.featureFactoryClass);
        this.transitions = parts.transitions;
        this.parts = parts;
        this.margins = margins;
    }

    /** All of a model but its weights, as the super class wants it. */
    record Parts(
            ShiftReduceOptions options,
            Index<Transition> transitions,
            Set<String> knownStates,
            Set<String> rootStates,
            Set<String> rootOnlyStates)
            implements java.io.Serializable {}

    /** A parser with this model for one sentence, which notes its steps in {@code sentence}. */
    ShiftReduceParser parser(Margins sentence) {
        return new ShiftReduceParser(parts.options, new PackedModel(parts, weights, sentence));
    }

    /** The best transition alone, as a parser without a beam wants it; the last one of those that are equally good. */
    @Override
    public Collection<ScoredObject<Integer>> findHighestScoringTransitions(
            State state, boolean requireLegal, int number, @Nullable List<ParserConstraint> constraints) {
        int[] scores = new int[transitions.size()];
        weights.addTo(scores, features.featurize(state));
        int best = -1;
        int second = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((second < 0 || scores[i] >= scores[second])
                    && transitions.get(i).isLegal(state, constraints)) {
                boolean isBest = best < 0 || scores[i] >= scores[best];
                second = isBest ? best : i;
                best = isBest ? i : best;
            }
        }
        if (best < 0) {
            return List.of();
        }
        if (second >= 0) {
            margins.add((scores[best] - scores[second]) * (double) PackedWeights.UNIT);
        }
        if (transitions.get(best) instanceof ShiftTransition) {
            margins.read();
        }
        return List.of(new ScoredObject<>(best, scores[best] * (double) PackedWeights.UNIT));
    }
}
