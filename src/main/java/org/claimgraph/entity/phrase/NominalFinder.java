package org.claimgraph.entity.phrase;

import java.util.BitSet;
import java.util.Optional;
import org.claimgraph.entity.lexicon.Gender;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.lexicon.Nouns;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.MentionKind;

/**
 * Noun phrases with a common noun as head, from the determiner through the head and an "of" phrase: "the deputy leader of the union".
 * Relative clauses and other phrases after the head are left out.
 */
final class NominalFinder {
    private final Lexicon lexicon;

    NominalFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrase with token {@code head} as its head, if it is the head of a noun phrase; {@code named} are tokens in names. */
    Optional<Phrase> find(Analysis analysis, Sentence sentence, int head, BitSet named) {
        Token token = sentence.token(head);
        boolean noun = token.isNoun()
                && token.isWord()
                && !named.get(head)
                && !lexicon.nouns().isMeasure(token.lemma());
        if (!noun
                || isModifier(sentence, head)
                || analysis.time(sentence.index(), head).isPresent()) {
            return Optional.empty();
        }
        Optional<Nouns.Noun> known = lexicon.nouns()
                .find(token.lemma())
                .filter(n -> !n.office() || !token.tag().endsWith("S") && isNarrowed(sentence, head));
        int from = left(sentence, head);
        int to = right(sentence, head);
        return Optional.of(new Phrase(
                sentence.index(),
                from,
                to,
                head,
                MentionKind.NOMINAL,
                known.map(Nouns.Noun::type).orElse(EntityType.OTHER),
                known.map(Nouns.Noun::gender).orElse(Gender.OPEN),
                number(token, known),
                false));
    }

    /** A singular noun with nothing before or after it, as in "in order to": nothing in particular is meant. */
    private static boolean isBare(Sentence sentence, int i) {
        return sentence.token(i).tag().equals("NN")
                && !sentence.is(i, "appos", "nsubj")
                && sentence.children(i, "det", "amod", "compound", "nummod", "nmod", "acl", "appos")
                        .isEmpty();
    }

    /** "head of the union", "bureau head", not "her head". */
    private static boolean isNarrowed(Sentence sentence, int i) {
        return !sentence.children(i, "compound", "nmod").isEmpty()
                && sentence.children(i, "nmod:poss").stream()
                        .noneMatch(c -> sentence.token(c).isPronoun());
    }

    private static boolean isModifier(Sentence sentence, int i) {
        return sentence.is(i, "compound", "flat", "amod", "fixed", "goeswith");
    }

    private static GrammaticalNumber number(Token token, Optional<Nouns.Noun> known) {
        if (token.tag().endsWith("S")) {
            return GrammaticalNumber.PLURAL;
        }
        EntityType type = known.map(Nouns.Noun::type).orElse(EntityType.OTHER);
        return type == EntityType.ORGANIZATION || type == EntityType.GROUP
                ? GrammaticalNumber.OPEN
                : GrammaticalNumber.SINGULAR;
    }

    private static int left(Sentence sentence, int head) {
        BitSet tokens = new BitSet();
        tokens.set(head);
        for (int child :
                sentence.children(head, "det", "amod", "compound", "nummod", "nmod:poss", "nmod", "flat", "punct")) {
            if (child < head) {
                tokens.or(sentence.subtree(child));
            }
        }
        int from = tokens.previousClearBit(head) + 1;
        while (from < head && !sentence.token(from).isWord()) {
            from++;
        }
        return from;
    }

    private static int right(Sentence sentence, int head) {
        int to = head + 1;
        for (int child : sentence.children(head, "nmod")) {
            BitSet tokens = sentence.subtree(child);
            boolean of = sentence.child(child, "case").stream()
                    .anyMatch(c -> sentence.token(c).lower().equals("of"));
            if (child > head && of && tokens.nextSetBit(0) == to) {
                to = simpleEnd(sentence, child, to);
            }
        }
        return to;
    }

    /** The end of an "of" phrase without the clauses and appositions that hang on it. */
    private static int simpleEnd(Sentence sentence, int child, int from) {
        var cut = new java.util.HashSet<Integer>(
                sentence.children(child, "acl", "appos", "punct", "dep", "parataxis", "advcl"));
        BitSet tokens = sentence.subtree(child, cut);
        int end = tokens.nextClearBit(from);
        return Math.max(end, child + 1);
    }
}
