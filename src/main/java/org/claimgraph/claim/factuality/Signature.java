package org.claimgraph.claim.factuality;

import org.claimgraph.model.Certainty;
import org.claimgraph.model.Polarity;

/**
 * What follows for a clause from the word that it depends on (Karttunen 2012).
 *
 * @param ifSo what follows where the word holds
 * @param ifNot what follows where it is negated
 */
public record Signature(Factuality ifSo, Factuality ifNot) {
    /** The clause is a fact whatever becomes of the word: "know that". */
    static final Signature FACTIVE = new Signature(Factuality.FACT, Factuality.FACT);

    /** The clause is as factual as the word: "begin to". */
    public static final Signature TRANSPARENT = new Signature(Factuality.FACT, Factuality.FACT.negated());

    /** The infinitive of a verb about which nothing else is known: mostly so where the verb holds. */
    public static final Signature LIKELY = new Signature(
            Factuality.FACT.atMost(Certainty.PROBABLE),
            Factuality.FACT.negated().atMost(Certainty.PROBABLE));

    /** The infinitive after a noun about which nothing else is known: "a bridge to carry the road". */
    static final Signature INTENDED =
            new Signature(Factuality.FACT.atMost(Certainty.PROBABLE), Factuality.FACT.atMost(Certainty.PROBABLE));

    /** The clause is left open. */
    static final Signature OPEN = new Signature(
            Factuality.FACT.atMost(Certainty.UNDERSPECIFIED), Factuality.FACT.atMost(Certainty.UNDERSPECIFIED));

    /** The signature written as two values such as {@code CT+} and {@code U}. */
    static Signature parse(String ifSo, String ifNot) {
        return new Signature(value(ifSo), value(ifNot));
    }

    private static Factuality value(String code) {
        Factuality result = Factuality.FACT.atMost(certainty(code));
        return code.endsWith("-") ? result.negated() : result;
    }

    /** The certainty of a code: {@code CT}, {@code PR}, {@code PS}, {@code U}, whatever its sign. */
    static Certainty certainty(String code) {
        return switch (code.substring(0, Math.min(2, code.length()))) {
            case "CT" -> Certainty.CERTAIN;
            case "PR" -> Certainty.PROBABLE;
            case "PS" -> Certainty.POSSIBLE;
            default -> Certainty.UNDERSPECIFIED;
        };
    }

    /** What follows for the clause where the word has {@code factuality}. */
    Factuality apply(Factuality factuality) {
        if (equals(FACTIVE)) {
            return Factuality.FACT;
        }
        Factuality result = factuality.polarity() == Polarity.POSITIVE ? ifSo : ifNot;
        return result.atMost(factuality.certainty());
    }

    /** Whether a clause under the word says as much as the word itself. */
    public boolean isTransparent() {
        return ifSo.equals(Factuality.FACT) && ifNot.equals(Factuality.FACT.negated());
    }
}
