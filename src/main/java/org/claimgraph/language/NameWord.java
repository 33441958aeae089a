package org.claimgraph.language;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word as a {@link NameModel} sees it, with what each of its features adds to the scores of classes and pairs of classes wherever the word
 * stands. The features are those of CoreNLP's {@code NERFeatureFactory}, under its names.
 *
 * @param text the word in American spelling
 * @param shape its capitals, digits and length, "" outside of a sentence
 * @param cluster its cluster of similar words, "" outside of a sentence
 * @param here scores of its own classes
 * @param before scores of the classes of the word after it
 * @param after scores of the classes of the word before it
 * @param near scores of the classes of words not far before it, and not far after it
 * @param pair scores of pairs that end at it, at the word after it, at the word before it
 */
record NameWord(
        String text,
        String shape,
        String cluster,
        double[] here,
        double[] before,
        double[] after,
        List<double[]> near,
        List<double[]> pair) {
    private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

    /** What CoreNLP writes for the shape and cluster of what is outside, where it does not leave them out. */
    private static final String NOTHING = "null";

    /** The place before the first and after the last word. */
    static NameWord outside(NameModel model) {
        return of("", "", "", NOTHING, Set.of(), model);
    }

    /** The word that is written {@code written}. */
    static NameWord of(String written, NameModel model) {
        String text = Americanize.americanize(written);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean known = model.lexicon().known().get(TextHash.of(lower)) != 0;
        String shape = WordShapeClassifier.wordShape(text, model.shape().wordShape(), known ? Set.of(lower) : Set.of());
        String digits = WordShapeClassifier.wordShape(lower, WordShapeClassifier.WORDSHAPEDIGITS);
        int number = model.lexicon().clusters().get(TextHash.of(digits));
        String cluster = number == 0 ? "0" : Integer.toString(number - 1);
        Set<String> own = new HashSet<>(endings(text, model.shape().longestEnding()));
        own.addAll(List.of(cluster + "-DISTSIM", text + "-WORD", "###", shape + "-TYPE"));
        if (model.shape().titles() && TITLE.matcher(text).matches()) {
            own.add("IS_TITLE");
        }
        return of(text, shape, cluster, cluster, own, model);
    }

    private static NameWord of(
            String text, String shape, String cluster, String clusterBeside, Set<String> own, NameModel model) {
        return new NameWord(
                text,
                shape,
                cluster,
                classes(model, own),
                classes(model, Set.of(text + "-PW", clusterBeside + "-PDISTSIM", shape + "-PTYPE")),
                classes(model, Set.of(text + "-NW", clusterBeside + "-NDISTSIM", shape + "-NTYPE")),
                List.of(classes(model, Set.of(text + "-DISJN")), classes(model, Set.of(text + "-DISJP"))),
                List.of(
                        pairs(
                                model,
                                Set.of(
                                        "PSEQ",
                                        text + "-PSEQW",
                                        cluster + "-PSEQcDS",
                                        shape + "-PSEQcS",
                                        shape + "-TPS2")),
                        pairs(model, Set.of(text + "-PSEQpW", cluster + "-PSEQpDS", shape + "-PSEQpS")),
                        pairs(model, Set.of((clusterBeside.equals(NOTHING) ? NOTHING : shape) + "-TNS1"))));
    }

    /** The beginnings and endings of a word in brackets, of two characters or more. */
    private static Set<String> endings(String text, int longest) {
        String word = '<' + text + '>';
        int length = longest < 0 ? word.length() : Math.min(longest, word.length());
        Set<String> result = new HashSet<>();
        for (int i = 2; i <= length; i++) {
            result.add('#' + word.substring(0, i) + '#');
            result.add('#' + word.substring(word.length() - i) + '#');
        }
        return result;
    }

    private static double[] classes(NameModel model, Set<String> features) {
        return scores(model, new double[model.labels().names().size()], features, "|C");
    }

    private static double[] pairs(NameModel model, Set<String> features) {
        return scores(model, new double[model.labels().pairCount()], features, "|CpC");
    }

    private static double[] scores(NameModel model, double[] result, Set<String> features, String kind) {
        features.forEach(feature -> model.add(result, TextHash.of(feature + kind)));
        return result;
    }

    /** Whether it is written like a name: a capital and no further ones. */
    boolean isNameCase() {
        return text.length() > 1
                && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
                && text.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** Whether it is a word with letters and none of them a capital. */
    boolean isLowerCase() {
        return hasLetter() && text.chars().noneMatch(Character::isUpperCase);
    }

    /** Whether it has a letter. */
    boolean hasLetter() {
        return text.chars().anyMatch(Character::isLetter);
    }
}
