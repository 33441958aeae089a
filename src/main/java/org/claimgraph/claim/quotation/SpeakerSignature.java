package org.claimgraph.claim.quotation;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.model.Attitude;

/** The name that follows a quotation after a dash, as under letters to the editor. */
final class SpeakerSignature {
    private static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-");

    private SpeakerSignature() {}

    /** A quotation that its speaker's name follows after a dash, as under letters and on placards: “…” — Ana Kovač. */
    static Optional<AttributionDraft> after(Quotation quotation, DocumentTokens tokens) {
        int dash = quotation.to();
        if (dash + 1 >= tokens.size()
                || !DASHES.contains(tokens.token(dash).text())
                || !tokens.token(dash + 1).isProper()) {
            return Optional.empty();
        }
        BitSet source = new BitSet();
        int to = dash + 1;
        while (to < tokens.size()
                && tokens.paragraph(to) == tokens.paragraph(dash)
                && (tokens.token(to).isProper() || tokens.token(to).text().equals("."))) {
            source.set(to++);
        }
        BitSet content = new BitSet();
        content.set(quotation.from(), quotation.to());
        BitSet cue = new BitSet();
        cue.set(dash);
        return Optional.of(new AttributionDraft(dash, "signature", Attitude.SAYING, source, cue, content));
    }
}
