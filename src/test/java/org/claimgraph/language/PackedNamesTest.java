package org.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;

/** The packed models of names against CoreNLP's own, which take seconds to load. */
@Tag("slow")
class PackedNamesTest {
    private static final List<Pair> MODELS = Stream.of("english.all.3class.distsim", "english.conll.4class.distsim")
            .map(NameRecognizer::classifier)
            .map(original -> new Pair(original, packed(original)))
            .toList();

    private record Pair(CRFClassifier<CoreLabel> original, NameModel packed) {}

    private static final List<String> WORDS = List.of(
            "Ilse",
            "Brandt",
            "Norrhaven",
            "Varland",
            "Post",
            "NATO",
            "U.S.",
            "McKenna",
            "O'Neill",
            "Jean-Paul",
            "London",
            "Mr.",
            "Sen.",
            "Corp.",
            "Inc",
            "University",
            "Bank",
            "African",
            "Olympics",
            "2016",
            "1,400",
            "3rd",
            "$",
            "%",
            ",",
            ".",
            "``",
            "''",
            "(",
            ")",
            "-",
            "--",
            "the",
            "of",
            "and",
            "in",
            "said",
            "colour",
            "organised",
            "programme",
            "theatre",
            "ship",
            "dockers",
            "at",
            "by",
            "who",
            "’s",
            "'s",
            "é",
            "Škoda",
            "iPhone",
            "a",
            "A",
            "x2",
            "I",
            "e-mail",
            "AT&T",
            "alpha");

    @Example
    void labelsAreThoseOfTheOriginalInSentences() {
        String text = """
                The governor of Varland, Ilse Brandt, told the Norrhaven Post on Tuesday that her ministry would not pay Kestrel Shipping Corp.
                Sen. Jean-Paul McKenna of Ohio and the University of Oslo had asked NATO and the European Union for help, Reuters reported.
                "We met in Paris," said Brandt, a Norwegian. "Then McKenna flew to New York for the Olympics with Mr. O'Neill of Deutsche Bank."
                """;
        int names = 0;
        for (List<CoreLabel> sentence :
                SentenceSplitter.split(PreparedText.of(new org.claimgraph.model.CodePoints(text), List.of()))) {
            sentence.forEach(
                    token -> token.setTag(Character.isUpperCase(token.word().charAt(0)) ? "NNP" : "NN"));
            for (Pair model : MODELS) {
                List<String> labels = List.of(model.packed().label(sentence));
                assertThat(labels).isEqualTo(original(model, sentence));
                names += (int)
                        labels.stream().filter(label -> !label.equals("O")).count();
            }
        }
        assertThat(names).isGreaterThan(30);
    }

    @Property(tries = 400)
    void labelsAreThoseOfTheOriginalInWordsInAnyOrder(@ForAll("salads") List<String> words, @ForAll boolean proper) {
        List<CoreLabel> sentence = new ArrayList<>();
        for (String word : words) {
            CoreLabel token = new CoreLabel();
            token.setWord(word);
            token.setTag(proper && Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN");
            sentence.add(token);
        }
        for (Pair model : MODELS) {
            assertThat(model.packed().label(sentence)).containsExactlyElementsOf(original(model, sentence));
        }
    }

    @Example
    void aModelThatIsCutShortIsRefused() throws IOException {
        byte[] whole = bytes(MODELS.get(1).original());
        for (int length : new int[] {0, 3, 30, 200, whole.length / 2, whole.length - 4}) {
            assertThatThrownBy(() -> PackedNames.in(ByteBuffer.wrap(Arrays.copyOf(whole, length))))
                    .isInstanceOf(IOException.class);
        }
    }

    @Provide
    Arbitrary<List<String>> salads() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(20);
    }

    private static List<String> original(Pair model, List<CoreLabel> sentence) {
        return model.original().classifySentence(sentence).stream()
                .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }

    private static NameModel packed(CRFClassifier<CoreLabel> classifier) {
        try {
            return PackedNames.in(ByteBuffer.wrap(bytes(classifier)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(CRFClassifier<CoreLabel> classifier) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackedNames.write(classifier, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
