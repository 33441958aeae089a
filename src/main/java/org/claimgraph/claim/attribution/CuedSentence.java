package org.claimgraph.claim.attribution;

import java.util.BitSet;
import org.claimgraph.claim.tree.TreeRepair;
import org.claimgraph.claim.voice.AttributionCue;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Attitude;

/**
 * A sentence in which cues are looked for.
 *
 * @param sentence the sentence with its tree repaired; all indexes of the readers of cues are those of its tokens
 * @param quoted the tokens that stand in quotation marks, the marks included
 * @param tokens the article's tokens, in whose numbers drafts are kept
 */
record CuedSentence(Sentence sentence, BitSet quoted, DocumentTokens tokens) {
    static CuedSentence of(Sentence parsed, BitSet quotedNumbers, DocumentTokens tokens) {
        int first = tokens.first(parsed);
        return new CuedSentence(TreeRepair.repaired(parsed), quotedNumbers.get(first, first + parsed.size()), tokens);
    }

    /** The cue's main word with its auxiliaries, copula, negation and particles. */
    BitSet cueOf(int word) {
        BitSet result = only(word);
        for (int child : sentence.children(word)) {
            boolean negation = sentence.token(child).lemma().matches("not|never|n't");
            if (sentence.is(child, "aux", "cop", "compound:prt") || negation) {
                result.set(child);
            }
        }
        return result;
    }

    static BitSet only(int index) {
        BitSet result = new BitSet();
        result.set(index);
        return result;
    }

    /** The draft of the cue whose main word is {@code word}; what is source is not content. */
    AttributionDraft draft(int word, AttributionCue cue, ContentFinder.Found found, BitSet source, BitSet cueTokens) {
        Attitude attitude =
                found.frame().endsWith("infinitive") && !found.frame().startsWith("subject")
                        ? Attitude.INTENTION
                        : cue.attitude();
        BitSet own = (BitSet) source.clone();
        own.andNot(cueTokens);
        BitSet content = (BitSet) found.tokens().clone();
        content.andNot(cueTokens);
        content.andNot(own);
        return new AttributionDraft(
                tokens.number(sentence, word),
                found.frame(),
                attitude,
                tokens.numbers(sentence, own),
                tokens.numbers(sentence, cueTokens),
                tokens.numbers(sentence, content));
    }
}
