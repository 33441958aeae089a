package org.claimgraph.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimgraph.source.SourceException.Reason;

/**
 * Expands inputs as a user gives them (files, folders, {@code -} for standard input) into documents.
 *
 * <p>Lazy: a document is read when it is asked for, one at a time. Deterministic: in the order given, a folder's files sorted by
 * name, its folders with their files in the same order. One input that fails is one {@link Refusal}; the next ones are read.
 */
public final class InputReader {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Limits limits;
    private final InputStream standardInput;

    /** Reads within {@code limits}; {@code standardInput} is what {@code -} stands for. */
    public InputReader(Limits limits, InputStream standardInput) {
        this.limits = limits;
        this.standardInput = standardInput;
    }

    /** The documents of {@code inputs}, in order; never throws for an input that cannot be read. */
    public Stream<Reading> read(List<String> inputs) {
        Iterator<Reading> readings = new Chain<>(inputs.iterator(), this::open);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private Iterator<Reading> open(String input) {
        if (input.equals(STANDARD_INPUT)) {
            return one(read(STANDARD_INPUT, standardInput));
        }
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            return refused(input, Reason.MISSING, "not a possible file name; check its spelling");
        }
        if (Files.isDirectory(path)) {
            return new Chain<>(new FolderFiles(path, input), this::file);
        }
        return file(new FolderFiles.Found(path, input));
    }

    private Iterator<Reading> file(FolderFiles.Found found) {
        return one(FileBytes.read(found, limits));
    }

    private Reading read(String source, InputStream in) {
        try {
            return Document.of(source, FileBytes.read(source, in, limits));
        } catch (SourceException e) {
            return new Refusal(e);
        }
    }

    private static Iterator<Reading> refused(String source, Reason reason, String explanation) {
        return one(new Refusal(new SourceException(source, reason, explanation)));
    }

    private static Iterator<Reading> one(Reading reading) {
        return List.of(reading).iterator();
    }
}
