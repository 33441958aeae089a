package org.claimgraph.server.index;

import java.util.Optional;

/**
 * A voice of a claim: one act of saying, believing, wanting …
 *
 * @param attribution IRI of the attribution
 * @param source who; absent when the text names nobody
 * @param cue the words that signal it
 * @param attitude saying, belief, intention, question or perception
 * @param kind direct, mixed or indirect
 */
public record VoiceRow(String attribution, Optional<Thing> source, Optional<String> cue, String attitude, String kind) {
    /** Who it is, in a word. */
    public String name() {
        return source.map(Thing::name).orElse("somebody");
    }
}
