package org.claimgraph.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.claimgraph.source.SourceException.Reason;

/**
 * A file or stream that has been opened, with its beginning looked at: gzip (RFC 1952) is recognised by its first two bytes and
 * inflated, a container by the first characters of its content.
 */
final class Opened {
    private static final int LOOKED_AT = 4096;
    private static final int MARK = 1 << 17;

    private final String source;
    private final BufferedInputStream raw;
    private final boolean gzip;
    private final String head;

    /** Looks at the beginning of {@code stream}, which belongs to this object from now on. */
    Opened(String source, InputStream stream) throws IOException {
        this.source = source;
        this.raw = new BufferedInputStream(stream, 1 << 16);
        raw.mark(MARK);
        this.gzip = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        raw.mark(MARK);
        this.head = new String(firstBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        raw.reset();
    }

    private byte[] firstBytes() throws IOException {
        try {
            return (gzip ? new GZIPInputStream(raw) : raw).readNBytes(LOOKED_AT);
        } catch (ZipException | EOFException e) {
            return new byte[0];
        }
    }

    /** The input as the user named it. */
    String source() {
        return source;
    }

    /** The first characters, inflated, a byte a character. */
    String head() {
        return head;
    }

    /** The bytes as they are, for readers that inflate by themselves. */
    InputStream raw() {
        return raw;
    }

    /** The content, inflated. */
    InputStream content() throws SourceException {
        try {
            return gzip ? new GZIPInputStream(raw) : raw;
        } catch (IOException e) {
            throw failure(source, e);
        }
    }

    /** The whole content within {@code limits}. */
    byte[] bytes(Limits limits) throws SourceException {
        try {
            byte[] bytes = content().readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw limits.exceeded(source);
            }
            if (bytes.length == 0) {
                throw new SourceException(source, Reason.EMPTY, "it is empty");
            }
            return bytes;
        } catch (IOException e) {
            throw failure(source, e);
        }
    }

    /** What an error while reading {@code source} means to the user. */
    static SourceException failure(String source, IOException e) {
        return e instanceof ZipException || e instanceof EOFException
                ? new SourceException(source, Reason.UNREADABLE, "its compression is damaged; fetch it again")
                : new SourceException(source, Reason.UNREADABLE, "cannot be read: " + e.getMessage());
    }
}
