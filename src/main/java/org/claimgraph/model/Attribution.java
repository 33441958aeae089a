package org.claimgraph.model;

import java.util.Optional;

/**
 * One act of saying, writing, believing, wanting … in the text: somebody (the source), the words that signal it (the cue), and what
 * is attributed (the content), after Pareti (2012, PARC) and Newell et al. (2018, PolNeAR).
 *
 * @param id IRI made from the article and the spans; see {@link Iris#attribution}
 * @param article IRI of the article
 * @param kind whether the content is quoted
 * @param attitude saying, belief, intention, question or perception
 * @param source who; absent when the text names nobody ("it is said")
 * @param cue the words that signal it
 * @param content what is attributed
 * @param within IRI of the attribution in whose content this one stands
 */
public record Attribution(
        String id,
        String article,
        AttributionKind kind,
        Attitude attitude,
        Optional<Argument> source,
        Optional<Span> cue,
        Optional<Span> content,
        Optional<String> within) {
    public Attribution {
        if (cue.isEmpty() && content.isEmpty()) {
            throw new IllegalArgumentException("attribution " + id + " has neither cue nor content");
        }
        if (within.isPresent() && within.get().equals(id)) {
            throw new IllegalArgumentException("attribution " + id + " stands within itself");
        }
    }
}
