package org.claimgraph.claim.factuality;

import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Polarity;

/** Finds the signature that the word above a clause has for it. */
public final class Signatures {
    private static final Lexicon SIGNATURES = Lexicon.load("signatures");

    private final ClauseTree tree;
    private final Sentence sentence;

    public Signatures(ClauseTree tree) {
        this.tree = tree;
        this.sentence = tree.sentence();
    }

    /** The signature of the word that clause {@code verb} depends on, where the lexicon lists it. */
    public Optional<Signature> above(int verb) {
        int governor = sentence.head(verb);
        if (governor < 0) {
            return Optional.empty();
        }
        boolean yet = sentence.hasChild(governor, "yet", "advmod");
        String lemma = sentence.token(governor).lemma();
        List<String> forms = forms(verb, governor);
        Optional<Signature> own = tree.particles(governor).stream()
                .flatMap(p -> find(lemma + " " + sentence.token(p).lower(), part(governor), forms).stream())
                .findFirst()
                .or(() -> isPast(governor) ? find("was " + lemma, part(governor), forms) : Optional.empty())
                .or(() -> find(lemma + (yet ? " yet" : ""), part(governor), forms));
        return own.isPresent() || !sentence.token(governor).lemma().equals("be") ? own : ofSubject(verb, governor);
    }

    /** Whether a copula says that something was so: "was → able". */
    private boolean isPast(int adjective) {
        return sentence.hasChild(adjective, "was|were|been", "cop");
    }

    /** The signature for an event that {@code word}, of which it is the object or complement, has by one of {@code forms}. */
    Optional<Signature> ofEvent(int word, String part, List<String> forms) {
        return ofEvent(sentence.token(word).lemma(), part, forms);
    }

    /** The signature of {@code lemma} for an event. */
    Optional<Signature> ofEvent(String lemma, String part, List<String> forms) {
        return find(lemma, part, forms);
    }

    /** What the verb whose object {@code noun} is makes of what the noun says, where it denies it: "rejected the idea that it rained". */
    Optional<Signature> denial(int noun) {
        int verb = sentence.head(noun);
        return verb >= 0 && sentence.is(noun, "obj", "nsubj:pass") && part(verb).equals("verb")
                ? find(sentence.token(verb).lemma(), "verb", List.of("clause"))
                        .filter(s -> s.apply(Factuality.FACT).polarity() == Polarity.NEGATIVE)
                : Optional.empty();
    }

    /** "Their goal is to win": the noun says what becomes of the infinitive. */
    private Optional<Signature> ofSubject(int verb, int copula) {
        return sentence.child(copula, "nsubj").stream()
                .boxed()
                .flatMap(noun -> find(sentence.token(noun).lemma(), "noun", forms(verb, copula)).stream())
                .findFirst();
    }

    private static Optional<Signature> find(String word, String part, List<String> forms) {
        return forms.stream()
                .flatMap(form -> SIGNATURES.rows(word).stream()
                        .filter(row -> row.get(1).equals(part) && row.get(2).equals(form)))
                .findFirst()
                .map(row -> Signature.parse(row.get(3), row.get(4)));
    }

    private String part(int word) {
        String tag = sentence.token(word).tag();
        if (tag.startsWith("VB")) {
            return "verb";
        }
        return tag.startsWith("NN") ? "noun" : "adjective";
    }

    private List<String> forms(int verb, int governor) {
        boolean gerund = sentence.token(verb).tag().equals("VBG") && !tree.isFinite(verb);
        if (sentence.hasChild(verb, "from", "mark")) {
            return List.of("from", "gerund");
        }
        if (gerund) {
            return List.of("gerund", "any", "clause");
        }
        if (isInfinitive(verb) || isBare(verb)) {
            boolean ofObject = sentence.child(governor, "obj").isPresent()
                    || sentence.child(verb, "nsubj").isPresent();
            return ofObject || tree.isPassive(governor)
                    ? List.of("object", "infinitive", "any")
                    : List.of("infinitive", "any", "object");
        }
        boolean isState = sentence.token(verb).tag().equals("VBN")
                && sentence.is(verb, "xcomp")
                && sentence.child(verb, "aux", "cop", "mark").isEmpty();
        return isState ? List.of("any") : List.of("clause", "any");
    }

    /** Whether {@code verb} is an infinitive without "to" and no verb after a modal: "saw them → leave", but not "afraid that they will leave". */
    private boolean isBare(int verb) {
        return sentence.token(verb).tag().equals("VB")
                && sentence.is(verb, "xcomp", "ccomp")
                && sentence.children(verb, "aux").stream()
                        .noneMatch(a -> sentence.token(a).tag().equals("MD"));
    }

    /** Whether {@code verb} stands with "to". */
    public boolean isInfinitive(int verb) {
        return sentence.children(verb, "mark", "aux").stream()
                .anyMatch(m -> sentence.token(m).tag().equals("TO"));
    }
}
