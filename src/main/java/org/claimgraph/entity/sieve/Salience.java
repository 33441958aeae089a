package org.claimgraph.entity.sieve;

import java.util.HashMap;
import java.util.Map;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;

/**
 * How present an entity is in the reader's mind at some place, after Lappin and Leass (1994): each sentence in which it was mentioned
 * counts by the grammatical role of the mention, half as much with each sentence that has passed since.
 */
final class Salience {
    private static final double RECENCY = 100;
    private static final double SUBJECT = 80;
    private static final double OBJECT = 50;
    private static final double OBLIQUE = 40;
    private static final double HEAD_NOUN = 80;
    private static final double NOT_ADVERBIAL = 50;
    private static final double EMBEDDED = 75;
    /** "the French minister" hardly speaks of France. */
    private static final double ADJECTIVE = 50;
    /** A mention that stands in a quotation counts less for what stands outside. */
    private static final double QUOTED = 0.5;
    /** What each earlier mention adds, up to five of them. */
    private static final double FREQUENCY = 0.06;

    private final Discourse discourse;

    Salience(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The salience of {@code chain} where {@code at} stands, looking back over {@code window} sentences; 0 where it was not mentioned. */
    double of(Chain chain, Phrase at, int window) {
        Map<Integer, Double> best = new HashMap<>();
        int mentions = 0;
        for (Phrase phrase : chain.phrases()) {
            if (!phrase.isBefore(at) || phrase == at) {
                break;
            }
            mentions++;
            if (at.sentence() - phrase.sentence() <= window) {
                best.merge(phrase.sentence(), weight(phrase, at), Math::max);
            }
        }
        double sum = 0;
        for (Map.Entry<Integer, Double> one : best.entrySet()) {
            sum += one.getValue() * Math.pow(0.5, at.sentence() - one.getKey());
        }
        return sum * (1 + FREQUENCY * Math.min(5, mentions - 1));
    }

    private double weight(Phrase phrase, Phrase at) {
        Sentence sentence = discourse.sentence(phrase);
        boolean adjective = sentence.is(phrase.head(), "amod");
        double weight = adjective ? ADJECTIVE : RECENCY + role(sentence, phrase.head());
        boolean outside = discourse.speech().isQuoted(phrase.sentence(), phrase.head())
                && !discourse.speech().isQuoted(at.sentence(), at.head());
        return outside ? weight * QUOTED : weight;
    }

    private static double role(Sentence sentence, int head) {
        if (sentence.is(head, "nsubj", "csubj")) {
            return SUBJECT + HEAD_NOUN + NOT_ADVERBIAL;
        }
        if (sentence.is(head, "obj", "dobj", "root")) {
            return OBJECT + HEAD_NOUN + NOT_ADVERBIAL;
        }
        if (sentence.is(head, "iobj", "obl", "ccomp", "xcomp", "parataxis")) {
            return OBLIQUE + HEAD_NOUN;
        }
        if (sentence.is(head, "conj", "appos", "flat") && sentence.head(head) >= 0 && sentence.head(head) != head) {
            return role(sentence, sentence.head(head)) * 0.8;
        }
        return sentence.is(head, "nmod") ? EMBEDDED : 0;
    }
}
