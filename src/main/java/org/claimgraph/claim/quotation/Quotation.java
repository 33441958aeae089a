package org.claimgraph.claim.quotation;

import org.claimgraph.claim.voice.DocumentTokens;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param from number of the opening mark
 * @param to number after the closing mark, or after the paragraph's last token where it does not close
 * @param closed whether it closes in its paragraph; one that does not goes on in the next, by the custom of English newspapers
 */
public record Quotation(int from, int to, boolean closed) {
    /** Shorter quotations without a cue of their own are terms and titles, not speech. */
    private static final int SHORTEST_SPEECH = 4;

    /** The number of tokens inside the marks. */
    int length() {
        return to - from - 1 - (closed ? 1 : 0);
    }

    /** Whether token number {@code number} stands inside or is one of the marks. */
    boolean covers(int number) {
        return from <= number && number < to;
    }

    /** Whether it is long enough for speech. */
    boolean isLong() {
        return length() >= SHORTEST_SPEECH;
    }

    /** Whether it is long enough for speech or ends as speech does. */
    boolean isSpeech(DocumentTokens tokens) {
        return isLong() || endsAsSpeech(tokens);
    }

    /** Whether a mark of punctuation stands before the closing quotation mark. */
    boolean endsAsSpeech(DocumentTokens tokens) {
        return lastIn(tokens, ",.?!…—");
    }

    /** Whether a full stop stands before the closing quotation mark. */
    boolean endsSentence(DocumentTokens tokens) {
        return lastIn(tokens, ".");
    }

    private boolean lastIn(DocumentTokens tokens, String marks) {
        int last = to - (closed ? 2 : 1);
        while (last > from + 1 && "'’‘".contains(tokens.token(last).text())) {
            last--;
        }
        return last > from && marks.contains(tokens.token(last).text());
    }

    /** Whether its sentence starts with it. */
    boolean opensSentence(DocumentTokens tokens) {
        return from == tokens.first(tokens.sentence(from));
    }
}
