package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One of CoreNLP's conditional random fields for names (Finkel et al. 2005), evaluated on its packed weights.
 *
 * <p>Most of what its features say of a word does not change from place to place, so that it is added up once for each {@link NameWord}; in a
 * sentence only pairs and triples of neighbours are looked up. The best labels are found by the Viterbi algorithm.
 */
final class NameModel {
    /** How many words are remembered: those of some hundred articles. */
    private static final int REMEMBERED = 20_000;

    private final Labels labels;
    private final Shape shape;
    private final Lexicon lexicon;
    private final PackedTable features;
    private final FloatBuffer weights;
    private final NameWord outside;
    private final double[] general;
    private final ConcurrentMap<String, NameWord> words = new ConcurrentHashMap<>();

    NameModel(Labels labels, Shape shape, Lexicon lexicon, PackedTable features, FloatBuffer weights) {
        this.labels = labels;
        this.shape = shape;
        this.lexicon = lexicon;
        this.features = features;
        this.weights = weights;
        this.outside = NameWord.outside(this);
        this.general = new double[labels.names().size()];
        add(general, TextHash.of("NO-OCCURRENCE-PATTERN|C"));
    }

    /**
     * The classes of a model.
     *
     * @param names of each class its name
     * @param outside the class of what is no name, which also stands before the first word
     * @param pairs of each class, for each class after it, the number of the pair or -1 where the model has never seen it
     */
    record Labels(List<String> names, int outside, int[][] pairs) {
        /** How many pairs there are. */
        int pairCount() {
            int result = 0;
            for (int[] row : pairs) {
                for (int pair : row) {
                    result = Math.max(result, pair + 1);
                }
            }
            return result;
        }
    }

    /**
     * What kind of features a model has.
     *
     * @param wordShape CoreNLP's number for its kind of word shapes
     * @param longestEnding the longest beginnings and endings of words, or -1 for all
     * @param reach how many words on either side are seen without their place
     * @param titles whether "Mr." and the like are known
     */
    record Shape(int wordShape, int longestEnding, int reach, boolean titles) {}

    /**
     * Words that a model has seen.
     *
     * @param clusters from words in lower case, digits as "9", to the number of their cluster plus one
     * @param known words that occur in lower case
     */
    record Lexicon(PackedTable clusters, PackedTable known) {}

    Labels labels() {
        return labels;
    }

    Shape shape() {
        return shape;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The label of each token; their tags are seen too. */
    String[] label(List<CoreLabel> sentence) {
        int size = sentence.size();
        NameWord[] row = new NameWord[size];
        for (int i = 0; i < size; i++) {
            row[i] = word(sentence.get(i).word());
        }
        return new NameSearch(this, sentence, row).best();
    }

    /** The word that is written so. */
    private NameWord word(String text) {
        NameWord known = words.get(text);
        if (known != null) {
            return known;
        }
        NameWord result = NameWord.of(text, this);
        if (words.size() < REMEMBERED) {
            words.put(text, result);
        }
        return result;
    }

    /** What stands before the first and after the last word of a sentence. */
    NameWord outside() {
        return outside;
    }

    /** What nearly every word gets: that no pattern of occurrences is seen. */
    double[] general() {
        return general;
    }

    /** Adds to {@code scores} the weights of the feature with this hash, of classes or pairs of them. */
    void add(double[] scores, long hash) {
        int at = features.get(hash) - 1;
        if (at >= 0) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weights.get(at + i);
            }
        }
    }
}
