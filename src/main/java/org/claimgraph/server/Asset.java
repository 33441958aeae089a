package org.claimgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/**
 * Something that many ask for: a file of the explorer, or an answer that stays the same as long as the store does; ready to be sent.
 *
 * @param bytes the content
 * @param gzipped the same, compressed
 * @param type its media type
 * @param tag what changes when the content does
 */
record Asset(byte[] bytes, byte[] gzipped, String type, String tag) {
    static Asset of(byte[] bytes, String type) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot happen in memory", e);
        }
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return new Asset(
                bytes, zipped.toByteArray(), type, "\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"");
    }

    /** How much memory it takes, about. */
    int size() {
        return bytes.length + gzipped.length;
    }

    /** Sends it, or says that the one who asks has it already (RFC 9110, 13.1.2). */
    void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        if (status == 200 && tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
            return;
        }
        boolean zips = String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
        byte[] sent = zips ? gzipped : bytes;
        response.setStatus(status);
        response.setContentType(type);
        if (zips) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }
}
