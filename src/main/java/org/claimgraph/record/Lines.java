package org.claimgraph.record;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream, counted; only a line feed ends one, and its bytes must be UTF-8. */
final class Lines implements Closeable {
    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** The next line that is not blank. */
    Optional<String> next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(512);
            int b = in.read();
            if (b < 0) {
                return Optional.empty();
            }
            number++;
            for (; b >= 0 && b != '\n'; b = in.read()) {
                line.write(b);
            }
            String text = decode(line.toByteArray());
            if (!text.isBlank()) {
                return Optional.of(text);
            }
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenRule("not UTF-8", "Convert the file to UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
