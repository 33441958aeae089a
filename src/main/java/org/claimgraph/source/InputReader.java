package org.claimgraph.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimgraph.source.SourceException.Reason;

/**
 * Expands inputs as a user gives them into documents: files, folders, patterns such as {@code news/*.html}, lists of inputs
 * ({@code @list.txt}), addresses ({@code https://…}) and {@code -} for standard input. A file may be a page, a text or a PDF, or hold
 * many of them: a feed, a WARC archive, JSON Lines of articles; all may be compressed with gzip. What a file is shows by its content.
 *
 * <p>Lazy: a document is read when it is asked for, one at a time. Deterministic: in the order given, a folder's files sorted by
 * name, its folders with their files in the same order. One input that fails is one {@link Refusal}; the next ones are read.
 */
public final class InputReader {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int MOST_NESTED_LISTS = 5;

    /** The ends of names of files that hold many documents. */
    private static final Pattern MANY =
            Pattern.compile("\\.(warc|jsonl|ndjson|json|xml|rss|atom)(\\.gz)?$", Pattern.CASE_INSENSITIVE);

    private final Contents contents;
    private final Limits limits;
    private final InputStream standardInput;
    private final Web web;

    /** Reads within {@code limits}, pages of the web with the usual manners; {@code standardInput} is what {@code -} stands for. */
    public InputReader(Limits limits, InputStream standardInput) {
        this(limits, standardInput, Manners.DEFAULT);
    }

    /** Reads within {@code limits}, pages of the web as {@code manners} say. */
    public InputReader(Limits limits, InputStream standardInput, Manners manners) {
        this.limits = limits;
        this.contents = new Contents(limits);
        this.standardInput = standardInput;
        this.web = new Web(manners, limits);
    }

    /** The documents of {@code inputs}, in order; never throws for an input that cannot be read. */
    public Stream<Reading> read(List<String> inputs) {
        Chain<String, Reading> readings = new Chain<>(inputs.iterator(), input -> open(input, 0));
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(readings::close);
    }

    /** The documents of {@code in}, a file's content, from the first byte on; {@code name} is what the user calls it. The stream is not closed. */
    public Iterator<Reading> read(String name, InputStream in) {
        return contents.stream(name, in);
    }

    /**
     * How many documents {@code inputs} are, if that shows without opening them: files and folders of files that hold one document each, as
     * far as their names tell.
     */
    public OptionalLong documents(List<String> inputs) {
        long count = 0;
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT) || Web.isAddress(input) || input.startsWith("@")) {
                return OptionalLong.empty();
            }
            try {
                Path path = Path.of(input);
                Iterator<FolderFiles.Found> files = Files.isDirectory(path)
                        ? new FolderFiles(path, input)
                        : Files.exists(path)
                                ? List.of(new FolderFiles.Found(path, input)).iterator()
                                : FilePattern.expand(input).stream()
                                        .map(found -> new FolderFiles.Found(Path.of(found), found))
                                        .iterator();
                while (files.hasNext()) {
                    if (MANY.matcher(files.next().source()).find()) {
                        return OptionalLong.empty();
                    }
                    count++;
                }
            } catch (InvalidPathException | SourceException e) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(count);
    }

    /** Whether a file or folder of this name is left out where a whole folder is read: what is hidden, and a saved page's companions. */
    public static boolean isPassedOver(String name) {
        return FolderFiles.isPassedOver(name);
    }

    private Iterator<Reading> open(String input, int lists) {
        if (input.equals(STANDARD_INPUT)) {
            return contents.stream(STANDARD_INPUT, standardInput);
        }
        if (Web.isAddress(input)) {
            return web.open(input, contents);
        }
        if (input.startsWith("@") && input.length() > 1) {
            return list(input, lists);
        }
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                return new Chain<>(new FolderFiles(path, input), contents::file);
            }
            if (!Files.exists(path) && FilePattern.isPattern(input)) {
                return new Chain<>(FilePattern.expand(input).iterator(), found -> open(found, lists));
            }
            return contents.file(new FolderFiles.Found(path, input));
        } catch (InvalidPathException e) {
            return Contents.refused(
                    new SourceException(input, Reason.MISSING, "not a possible file name; check its spelling"));
        } catch (SourceException e) {
            return Contents.refused(e);
        }
    }

    private Iterator<Reading> list(String input, int lists) {
        if (lists >= MOST_NESTED_LISTS) {
            return Contents.refused(
                    new SourceException(input, Reason.MALFORMED, "too many lists in lists; does it name itself?"));
        }
        try {
            List<String> inputs = InputList.read(input.substring(1), limits);
            return new Chain<>(inputs.iterator(), listed -> open(listed, lists + 1));
        } catch (SourceException e) {
            return Contents.refused(e);
        }
    }
}
