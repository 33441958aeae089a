package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The search for the best labels of one sentence (Viterbi 1967). */
final class NameSearch {
    private final NameModel model;
    private final List<CoreLabel> sentence;
    private final NameWord[] words;

    NameSearch(NameModel model, List<CoreLabel> sentence, NameWord[] words) {
        this.model = model;
        this.sentence = sentence;
        this.words = words;
    }

    /** The label of each token. */
    String[] best() {
        int classes = model.labels().names().size();
        int[][] pairs = model.labels().pairs();
        int[][] from = new int[words.length][classes];
        double[] scores = new double[classes];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[model.labels().outside()] = 0;
        for (int i = 0; i < words.length; i++) {
            double[] single = single(i);
            double[] pair = pair(i);
            double[] next = new double[classes];
            for (int label = 0; label < classes; label++) {
                next[label] = Double.NEGATIVE_INFINITY;
                for (int previous = 0; previous < classes; previous++) {
                    int number = pairs[previous][label];
                    if (number >= 0 && scores[previous] + pair[number] > next[label]) {
                        next[label] = scores[previous] + pair[number];
                        from[i][label] = previous;
                    }
                }
                next[label] += single[label];
            }
            scores = next;
        }
        return labels(from, scores);
    }

    private String[] labels(int[][] from, double[] scores) {
        int label = 0;
        for (int i = 1; i < scores.length; i++) {
            label = scores[i] > scores[label] ? i : label;
        }
        String[] result = new String[words.length];
        for (int i = words.length - 1; i >= 0; i--) {
            result[i] = model.labels().names().get(label);
            label = from[i][label];
        }
        return result;
    }

    /** The scores of the classes of word {@code i}. */
    private double[] single(int i) {
        NameWord word = at(i);
        NameWord before = at(i - 1);
        NameWord after = at(i + 1);
        double[] result = word.here().clone();
        sum(result, before.before());
        sum(result, after.after());
        add(result, "-PW_CTYPE|C", before.text(), "...", word.shape());
        add(result, "-NW_CTYPE|C", word.shape(), "...", after.text());
        add(result, "-PCTYPE|C", before.shape(), "...", word.shape());
        add(result, "-CNTYPE|C", word.shape(), "...", after.shape());
        add(result, "-PCNTYPE|C", before.shape(), "...", word.shape(), "...", after.shape());
        if (before.text().length() <= 3) {
            add(result, "-PPW_CTYPE|C", at(i - 2).text(), "...", word.shape());
        }
        if (after.text().length() <= 3) {
            add(result, "-NNW_CTYPE|C", at(i + 2).text(), "...", word.shape());
        }
        addNear(result, i);
        addOccurrences(result, i);
        return result;
    }

    /** The words around word {@code i}, each once. */
    private void addNear(double[] result, int i) {
        List<NameWord> after = new ArrayList<>();
        List<NameWord> before = new ArrayList<>();
        for (int distance = 1; distance <= model.shape().reach(); distance++) {
            sumNew(result, at(i + distance), 0, after);
            sumNew(result, at(i - distance), 1, before);
        }
    }

    private static void sumNew(double[] result, NameWord word, int side, List<NameWord> seen) {
        for (NameWord other : seen) {
            if (other.text().equals(word.text())) {
                return;
            }
        }
        seen.add(word);
        sum(result, word.near().get(side));
    }

    /** Whether a word that is written like a name among other words occurs again; other patterns have no weights. */
    private void addOccurrences(double[] result, int i) {
        NameWord word = at(i);
        if (i == 0
                || !word.isNameCase()
                || !at(i + 1).isLowerCase()
                || !at(i - 1).hasLetter()) {
            sum(result, model.general());
        } else if (!isName(i - 1)) {
            if (occurs(word.text(), i + 3, words.length)) {
                add(result, "X-NEXT-OCCURRENCE-X|C");
            }
            if (occurs(word.text(), 0, i - 2)) {
                add(result, "X-PREV-OCCURRENCE-X|C");
            }
        }
    }

    private boolean occurs(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words[i].text().equals(text) && !isName(i - 1) && !isName(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int i) {
        return at(i).isNameCase() && "NNP".equals(sentence.get(i).tag());
    }

    /** The scores of the pairs of classes that end at word {@code i}. */
    private double[] pair(int i) {
        NameWord word = at(i);
        NameWord before = at(i - 1);
        double[] result = word.pair().get(0).clone();
        sum(result, before.pair().get(1));
        sum(result, at(i + 1).pair().get(2));
        add(result, "-PSEQW2|CpC", before.text(), "-", word.text());
        add(result, "-PSEQpcDS|CpC", before.cluster(), "-", word.cluster());
        add(result, "-TYPES|CpC", before.shape(), "-", word.shape());
        return result;
    }

    private NameWord at(int i) {
        return i < 0 || i >= words.length ? model.outside() : words[i];
    }

    /** Adds the weights of the feature that {@code parts} and then {@code name} spell. */
    private void add(double[] result, String name, String... parts) {
        long hash = TextHash.START;
        for (String part : parts) {
            hash = TextHash.add(hash, part);
        }
        model.add(result, TextHash.end(TextHash.add(hash, name)));
    }

    private static void sum(double[] result, double[] more) {
        for (int i = 0; i < result.length; i++) {
            result[i] += more[i];
        }
    }
}
