package org.claimgraph.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.claimgraph.source.SourceException.Reason;

/** The bytes of a file or stream within the limits, inflated where they are gzip (recognised by its first two bytes, RFC 1952). */
final class FileBytes {
    private FileBytes() {}

    /** Reads a file. */
    static Reading read(FolderFiles.Found found, Limits limits) {
        Path path = found.path();
        String source = found.source();
        try {
            if (found.cannotBeListed()) {
                throw new SourceException(
                        source, Reason.UNREADABLE, "this folder cannot be listed; check its permissions");
            }
            if (Files.isRegularFile(path) && Files.size(path) > limits.bytes()) {
                throw tooBig(source, limits);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Document.of(source, read(source, in, limits));
            }
        } catch (NoSuchFileException e) {
            return new Refusal(new SourceException(source, Reason.MISSING, "no such file; check its spelling"));
        } catch (AccessDeniedException e) {
            return new Refusal(
                    new SourceException(source, Reason.UNREADABLE, "no permission to read it; check its permissions"));
        } catch (IOException e) {
            return new Refusal(new SourceException(source, Reason.UNREADABLE, "cannot be read: " + e.getMessage()));
        } catch (SourceException e) {
            return new Refusal(e);
        }
    }

    /** Reads a stream to its end. */
    static byte[] read(String source, InputStream stream, Limits limits) throws SourceException {
        try {
            InputStream in = new BufferedInputStream(stream);
            in.mark(2);
            boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            byte[] bytes = (gzip ? new GZIPInputStream(in) : in).readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw tooBig(source, limits);
            }
            if (bytes.length == 0) {
                throw new SourceException(source, Reason.EMPTY, "it is empty");
            }
            return bytes;
        } catch (ZipException | EOFException e) {
            throw new SourceException(source, Reason.UNREADABLE, "its gzip compression is damaged; fetch it again");
        } catch (IOException e) {
            throw new SourceException(source, Reason.UNREADABLE, "cannot be read: " + e.getMessage());
        }
    }

    private static SourceException tooBig(String source, Limits limits) {
        return new SourceException(
                source,
                Reason.TOO_BIG,
                "larger than the limit of " + (limits.bytes() >> 20)
                        + " MiB; give the article alone or raise the limit");
    }
}
