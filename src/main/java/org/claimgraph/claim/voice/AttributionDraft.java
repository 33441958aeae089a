package org.claimgraph.claim.voice;

import java.util.BitSet;
import org.claimgraph.model.Attitude;

/**
 * An attribution while it is being put together: sets of token numbers of the article.
 *
 * @param cueWord number of the cue's main word, -1 where no word signals it
 * @param frame the frame in which the content was found
 * @param attitude how the source stands to the content
 * @param source who; empty when nobody is named
 * @param cue the words that signal it
 * @param content what is attributed; grows as quotations go on
 */
public record AttributionDraft(
        int cueWord, String frame, Attitude attitude, BitSet source, BitSet cue, BitSet content) {}
