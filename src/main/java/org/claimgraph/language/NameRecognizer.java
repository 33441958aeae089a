package org.claimgraph.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Names by CoreNLP's conditional random fields (Finkel et al. 2005): the three-class model first, then what the four-class model finds
 * where the first finds nothing (its MISC class holds nationalities, events and works).
 */
final class NameRecognizer {
    private static final String MODELS = "edu/stanford/nlp/models/ner/";

    /** What a sentence's first word, which has a capital in any case, is tagged as where it is a name. */
    private static final Set<String> NOMINAL = Set.of("NNP", "NNPS", "JJ", "NN", "NNS", "FW");

    private final List<NameModel> models;

    private NameRecognizer(List<NameModel> models) {
        this.models = List.copyOf(models);
    }

    static NameRecognizer load(ModelCache cache) {
        return new NameRecognizer(
                List.of(model("english.all.3class.distsim", cache), model("english.conll.4class.distsim", cache)));
    }

    private static NameModel model(String name, ModelCache cache) {
        return cache.load(
                "names-corenlp-4.5.10-" + name + "-1",
                out -> PackedNames.write(classifier(name), out),
                PackedNames::in);
    }

    /** CoreNLP's own model called {@code name}: seconds to load. */
    static CRFClassifier<CoreLabel> classifier(String name) {
        try {
            return CRFClassifier.getClassifier(MODELS + name + ".crf.ser.gz");
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("the name models are missing from the class path: " + e.getMessage(), e);
        }
    }

    /** The names of sentence number {@code number}, whose tokens carry word and tag. */
    List<Name> recognize(int number, List<CoreLabel> sentence) {
        String[] answers = new String[sentence.size()];
        for (NameModel model : models) {
            if (!isOpen(sentence, answers)) {
                break;
            }
            String[] labels = model.label(sentence);
            List<Name> found = runs(number, labels);
            for (Name name : found) {
                if (isFree(answers, name)) {
                    for (int i = name.from(); i < name.to(); i++) {
                        answers[i] = labels[i] + "/" + name.from();
                    }
                }
            }
        }
        return names(number, answers);
    }

    /** Whether a token without an answer is written like a name: most sentences have none left after the first classifier. */
    private static boolean isOpen(List<CoreLabel> sentence, @Nullable String[] answers) {
        boolean initial = true;
        for (int i = 0; i < answers.length; i++) {
            CoreLabel token = sentence.get(i);
            if (answers[i] == null
                    && token.word().chars().anyMatch(Character::isUpperCase)
                    && !"PRP".equals(token.tag())
                    && (!initial || NOMINAL.contains(token.tag()))) {
                return true;
            }
            initial &= token.word().chars().noneMatch(Character::isLetterOrDigit);
        }
        return false;
    }

    private static boolean isFree(String[] answers, Name name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (answers[i] != null) {
                return false;
            }
        }
        return true;
    }

    private static List<Name> runs(int number, String[] labels) {
        return names(
                number,
                Arrays.stream(labels)
                        .map(label -> "O".equals(label) ? null : label)
                        .toArray(String[]::new));
    }

    private static List<Name> names(int number, String[] answers) {
        List<Name> result = new ArrayList<>();
        for (int from = 0; from < answers.length; ) {
            int to = from + 1;
            while (to < answers.length && answers[from] != null && answers[from].equals(answers[to])) {
                to++;
            }
            int first = from;
            int end = to;
            Optional.ofNullable(answers[from]).ifPresent(a -> result.add(new Name(number, first, end, type(a))));
            from = to;
        }
        return result;
    }

    private static EntityType type(String answer) {
        int slash = answer.indexOf('/');
        return switch (slash < 0 ? answer : answer.substring(0, slash)) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "LOCATION" -> EntityType.GEOPOLITICAL_ENTITY;
            default -> EntityType.OTHER;
        };
    }
}
