package org.claimgraph.entity.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The dictionary of names and the articles of the English Wikipedia that they lead to, as CoreNLP's knowledge-base models ship it
 * (Spitkovsky and Chang, LREC 2012), with the folder that keeps its index. The index is made at its first use.
 */
public final class NameDictionary {
    /** How many rows the dictionary has, roughly: for showing progress. */
    public static final long ROWS = 20_900_000;

    private static final String RESOURCE = "/edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
    /** Changes with the form of the index, so that an index of another version is left alone. */
    private static final String INDEX = "names-1";

    private final Path folder;

    /** The dictionary whose index is kept under the folder {@code cache}. */
    public NameDictionary(Path cache) {
        this.folder = cache.resolve(INDEX);
    }

    /** Where the index is, or will be. */
    public Path folder() {
        return folder;
    }

    /** Whether the index is there. */
    public boolean isIndexed() {
        return Files.isDirectory(folder);
    }

    /**
     * Opens the index, and makes it first where it is not there yet; where another process is making it, waits for that one.
     *
     * @param progress told the number of rows read while it is made
     * @throws LinkException when it cannot be made or read
     */
    public CandidateIndex open(LongConsumer progress) {
        try {
            if (isIndexed()) {
                Making.removeLeftovers(folder.toAbsolutePath());
            } else {
                build(progress);
            }
            return CandidateIndex.open(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new LinkException(
                    "the index of names in " + folder,
                    "cannot be made or read: " + e,
                    "see that there are 500 MB of room, name another folder with CLAIMGRAPH_CACHE, delete a damaged index, or use"
                            + " --no-links",
                    e);
        }
    }

    private void build(LongConsumer progress) throws IOException {
        try (InputStream dictionary = NameDictionary.class.getResourceAsStream(RESOURCE)) {
            InputStream found = Optional.ofNullable(dictionary)
                    .orElseThrow(() -> new IOException(RESOURCE + " is missing from the class path"));
            CandidateCompiler.compile(found, folder, progress);
        }
    }
}
