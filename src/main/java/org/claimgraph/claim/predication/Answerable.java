package org.claimgraph.claim.predication;

import java.util.BitSet;
import java.util.stream.Stream;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Attitude;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.AttributionKind;

/**
 * What the source of an attribution answers for in a sentence. Not for all between its first word and its last: who "condemned the launch, which killed
 * three" says nothing of the dead, and who "plans to meet Mira Kol, the mayor" does not plan that she is one.
 */
final class Answerable {
    private final Sentence sentence;

    Answerable(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the source of {@code attribution}, in whose content {@code word} stands, answers for what {@code word} says. */
    boolean isAnswered(Attribution attribution, int word) {
        if (attribution.kind() == AttributionKind.DIRECT || attribution.cue().isEmpty()) {
            return true;
        }
        if (isTitle(word) || isDescription(word)) {
            return attribution.kind() != AttributionKind.INDIRECT;
        }
        BitSet cue = sentence.within(attribution.cue().get());
        boolean aside = false;
        int last = word;
        for (int at = word, steps = 0; !cue.get(at); at = sentence.head(at), steps++) {
            if (sentence.head(at) < 0 || steps > sentence.size()) {
                return true;
            }
            if (isSupplement(at) && !isQuoted(at)) {
                return false;
            }
            boolean isSaid = sentence.is(at, "ccomp") && attribution.attitude() != Attitude.INTENTION;
            aside = !isSaid && (aside || isPresupposed(at));
            last = at;
        }
        boolean isThing = sentence.is(last, "obj", "obl");
        boolean isCircumstance = sentence.is(last, "advcl")
                && sentence.child(sentence.head(last), "obj").isPresent()
                && sentence.child(last, "nsubj").isPresent();
        return !(aside && (isThing || attribution.attitude() == Attitude.INTENTION) || isCircumstance);
    }

    /**
     * Whether the clause or apposition at {@code word} stands apart from what it describes. It says something beside the report, and the writer
     * says it (Potts, The Logic of Conventional Implicatures, 2005): "said the bank, which is in Brell, would close".
     */
    private boolean isSupplement(int word) {
        int first = sentence.subtree(word).nextSetBit(0);
        boolean apart = first > 0 && sentence.token(first - 1).text().matches(",|—|–|--|―|-");
        boolean isDescribing = sentence.is(word, "appos")
                && sentence.child(sentence.head(word), "cop").isEmpty();
        return apart && (isDescribing || isFactualRelative(word) && isPresent(word));
    }

    /** Whether {@code word} stands after an odd number of quotation marks of its sentence. */
    private boolean isQuoted(int word) {
        return sentence.tokens().subList(0, word).stream()
                                .filter(t -> NounPhrases.isQuote(t.text())
                                        && !t.tag().equals("POS"))
                                .count()
                        % 2
                == 1;
    }

    /** Whether {@code word} is a title, with which the writer introduces who is named after it. */
    private boolean isTitle(int word) {
        return sentence.is(word, "compound", "amod") && sentence.token(word).isNoun();
    }

    /** Whether {@code word} only says who is named beside it: "blamed his → father, Per Holm". */
    private boolean isDescription(int word) {
        return sentence.token(word).isNoun()
                && sentence.child(word, "cop").isEmpty()
                && sentence.child(word, "appos").isPresent();
    }

    /** Whether {@code word} is a participle that says what something known does or did: "defended his letters → asking for money". */
    private boolean isTold(int word) {
        return sentence.relation(word).equals("acl")
                && sentence.token(word).tag().matches("VBG|VBN")
                && sentence.child(word, "mark").isEmpty()
                && (sentence.token(word).tag().equals("VBN") || isKnown(word));
    }

    /** Whether the noun that {@code word} describes is known or somebody's: "his letters", "those people". */
    private boolean isKnown(int word) {
        return sentence.children(sentence.head(word), "nmod:poss", "det").stream()
                .anyMatch(d ->
                        sentence.is(d, "nmod:poss") || sentence.token(d).lower().matches("those|these"));
    }

    /** Whether {@code word} heads a relative clause or apposition that tells what is so, not what would be: "a force that would …". */
    private boolean isPresupposed(int word) {
        return sentence.is(word, "appos") || isTold(word) || isFactualRelative(word);
    }

    /** Whether a clause tells what is so whenever one reads it; what happened, a source may tell in passing too: "…, who threatened her". */
    private boolean isPresent(int word) {
        return Stream.concat(Stream.of(word), sentence.children(word, "aux", "cop").stream())
                .anyMatch(w -> sentence.token(w).tag().matches("VB[ZP]")
                        && !sentence.token(w).lemma().equals("have"));
    }

    private boolean isFactualRelative(int word) {
        return sentence.relation(word).equals("acl:relcl")
                && sentence.children(word, "aux").stream()
                        .noneMatch(a -> sentence.token(a).tag().equals("MD"));
    }
}
