package org.claimgraph.entity.link;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A small invented dictionary of names in the place of the real one, in the same form. */
public final class InventedNames {
    private InventedNames() {}

    /** A linker with the invented names. */
    public static Linker linker() {
        return new DictionaryLinker(index());
    }

    /** An index of the invented names, in a temporary folder. */
    public static CandidateIndex index() {
        try {
            Path folder = Files.createTempDirectory("names").resolve("index");
            CandidateCompiler.compile(dictionary(), folder, rows -> {});
            return CandidateIndex.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder with the index that the program looks for in its folder for caches, and gives that folder. */
    public static Path cache(Path parent) throws IOException {
        NameDictionary dictionary = new NameDictionary(parent);
        if (!dictionary.isIndexed()) {
            CandidateCompiler.compile(dictionary(), dictionary.folder(), rows -> {});
        }
        return parent;
    }

    /** The dictionary as it is shipped: gzip of lines of name, title and prior, by title. */
    static InputStream dictionary() throws IOException {
        try (InputStream lines = InventedNames.class.getResourceAsStream("/links/names.tsv")) {
            if (lines == null) {
                throw new IOException("links/names.tsv is missing");
            }
            return compressed(lines.readAllBytes());
        }
    }

    static InputStream compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    static InputStream compressed(String content) throws IOException {
        return compressed(content.getBytes(StandardCharsets.UTF_8));
    }
}
