package org.claimgraph.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.claimgraph.model.Metadata;

/**
 * The bytes of one page or text, before anybody has looked into them, with what their transport and container say.
 *
 * <p>Immutable: the bytes given are not copied and must not be changed afterwards.
 */
public final class Document implements Reading {
    private final String source;
    private final byte[] bytes;
    private final Optional<String> mediaType;
    private final Optional<String> charset;
    private final Metadata stated;

    /**
     * A document.
     *
     * @param source the input as given: becomes {@code source} of the article's record
     * @param bytes the content, inflated
     * @param mediaType what the transport says it is, such as {@code text/html}; the content is looked at all the same
     * @param charset the transport's character set
     * @param stated what the container (a feed's entry, a line of a scraper's output) says about the article
     */
    public Document(
            String source, byte[] bytes, Optional<String> mediaType, Optional<String> charset, Metadata stated) {
        this.source = source;
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.charset = charset;
        this.stated = stated;
    }

    /** A document of which only the name and the bytes are known. */
    public static Document of(String source, byte[] bytes) {
        return new Document(source, bytes, Optional.empty(), Optional.empty(), Metadata.UNKNOWN);
    }

    @Override
    public String source() {
        return source;
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes from the first one on, without a copy. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The media type that the transport states, in lower case and without parameters. */
    public Optional<String> mediaType() {
        return mediaType;
    }

    /** The character set that the transport states. */
    public Optional<String> charset() {
        return charset;
    }

    /** What the container says about the article. */
    public Metadata stated() {
        return stated;
    }

    @Override
    public String toString() {
        return "Document[" + source + ", " + bytes.length + " bytes]";
    }
}
