package org.claimgraph.claim.tree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.language.Sentence;

/** Whether a verb and a noun have the same number, as far as their forms tell. */
public final class Agreement {
    private static final Set<String> PLURAL = Set.of("are", "were", "have", "do", "'re", "\u2019re", "'ve", "\u2019ve");
    private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does", "'s", "\u2019s");

    /** What a verb's form tells of its subject. */
    private enum Number {
        SINGULAR,
        PLURAL
    }

    private Agreement() {}

    /** Whether the forms of {@code verb} and its auxiliaries rule out that {@code noun} is the subject. */
    public static boolean excludes(Sentence sentence, int verb, int noun) {
        Optional<Number> needed = ofVerb(sentence, verb);
        Optional<Number> given = ofNoun(sentence, noun);
        return needed.isPresent() && given.isPresent() && !needed.equals(given);
    }

    private static Optional<Number> ofVerb(Sentence sentence, int verb) {
        return Stream.concat(sentence.children(verb, "aux", "cop").stream(), Stream.of(verb))
                .filter(word -> word <= verb)
                .findFirst()
                .flatMap(word -> ofForm(
                        sentence.token(word).lower(), sentence.token(word).tag()));
    }

    private static Optional<Number> ofForm(String word, String tag) {
        if (SINGULAR.contains(word) || tag.equals("VBZ")) {
            return Optional.of(Number.SINGULAR);
        }
        return PLURAL.contains(word) || tag.equals("VBP") ? Optional.of(Number.PLURAL) : Optional.empty();
    }

    /** The number of a noun that is not coordinated and no name, quantity or group ("a number of", "the United States"). */
    private static Optional<Number> ofNoun(Sentence sentence, int noun) {
        if (sentence.child(noun, "conj").isPresent()
                || sentence.children(noun, "nmod").stream().anyMatch(n -> n > noun && isPlural(sentence, n))) {
            return Optional.empty();
        }
        return switch (sentence.token(noun).tag()) {
            case "NN" -> Optional.of(Number.SINGULAR);
            case "NNS" -> Optional.of(Number.PLURAL);
            case "NNP" -> Optional.of(Number.SINGULAR);
            default -> Optional.empty();
        };
    }

    private static boolean isPlural(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NNS");
    }
}
