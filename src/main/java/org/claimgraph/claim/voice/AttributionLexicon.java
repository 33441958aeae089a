package org.claimgraph.claim.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Attitude;
import org.claimgraph.model.Labelled;

/** The words that signal attributions, from {@code ontology/lexicon/cues.tsv}, whose head explains its columns. */
public final class AttributionLexicon {
    private static final String RESOURCE = "/ontology/lexicon/cues.tsv";

    private final Map<String, AttributionCue> cues = new HashMap<>();

    private AttributionLexicon() {}

    /** Reads the lexicon that ships. */
    public static AttributionLexicon load() {
        AttributionLexicon lexicon = new AttributionLexicon();
        try (InputStream in = AttributionLexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("lemma\t") && !line.isBlank())
                    .forEach(lexicon::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        Optional<Attitude> attitude = cells.length == 4 ? Labelled.find(Attitude.class, cells[2]) : Optional.empty();
        AttributionCue cue = new AttributionCue(
                cells[0],
                attitude.orElseThrow(() -> new IllegalStateException(RESOURCE + ": '" + line
                        + "' needs four columns and an attitude of " + Labelled.labels(Attitude.class))),
                Set.of(cells[3].split(",")));
        cues.put(cells[1] + " " + cells[0], cue);
    }

    /** The cue of a part ({@code verb}, {@code passive}, {@code noun}, {@code adjective}, {@code adverb}, {@code preposition}). */
    public Optional<AttributionCue> find(String part, String lemma) {
        return Optional.ofNullable(cues.get(part + " " + lemma));
    }
}
