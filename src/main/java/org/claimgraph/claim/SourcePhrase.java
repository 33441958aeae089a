package org.claimgraph.claim;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/** The words of a phrase that names a source or is a content: all that belongs to its head, without marks at its ends. */
final class SourcePhrase {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private SourcePhrase() {}

    /** The whole phrase of {@code head}, without what {@code governor} depends on or governs, and without marks at its ends. */
    static BitSet of(Sentence sentence, int head, int governor) {
        Token token = sentence.token(head);
        if (RELATIVES.contains(token.lower()) && !token.tag().equals("DT")) {
            BitSet only = new BitSet();
            only.set(head);
            return only;
        }
        BitSet result = sentence.subtree(head, Set.of(governor));
        for (int child : sentence.children(head)) {
            boolean clause = sentence.is(child, "parataxis", "dep", "advcl", "ccomp") && child > head;
            if (clause
                    || sentence.is(child, "cc")
                            && child < head
                            && sentence.child(head, "conj").isEmpty()) {
                result.andNot(sentence.subtree(child));
            }
        }
        if (governor > head) {
            result.clear(governor, sentence.size());
        } else {
            result.clear(0, Math.max(0, governor + 1));
        }
        return trimmed(sentence, result);
    }

    /** The set without marks at its ends and after its first gap. */
    static BitSet trimmed(Sentence sentence, BitSet tokens) {
        BitSet result = (BitSet) tokens.clone();
        while (!result.isEmpty()
                && Marks.isMark(sentence.token(result.nextSetBit(0)).text())) {
            result.clear(result.nextSetBit(0));
        }
        while (!result.isEmpty()
                && Marks.isMark(sentence.token(result.length() - 1).text())) {
            result.clear(result.length() - 1);
        }
        return result;
    }
}
