package org.claimgraph.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.source.Document;
import org.claimgraph.text.TextException.Reason;

/**
 * Bytes → characters. The character set is told by, in this order: a byte order mark, the transport, the page's own {@code meta}
 * (looked for in its first 8 KiB), and the bytes themselves. A statement that the bytes contradict is not believed.
 */
final class Encoding {
    private static final int LOOKED_AT = 8192;
    private static final double MOST_CONTROLS = 0.05;
    private static final double MOST_BROKEN = 0.02;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern STATED = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)",
            Pattern.CASE_INSENSITIVE);

    private Encoding() {}

    /**
     * The text of {@code document}, unchanged but for a leading byte order mark.
     *
     * @throws TextException when it is no text, or in a character set that cannot be told
     */
    static String decode(Document document) throws TextException {
        byte[] bytes = bytes(document);
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return lenient(bytes, marked.get()).substring(1);
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return lenient(bytes, wide.get());
        }
        refuseBinary(document.source(), bytes);
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && !isSevenBit(bytes)) {
            return utf8.get();
        }
        for (Charset charset : stated(document, bytes)) {
            Optional<String> text = strict(bytes, charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return utf8.isPresent() ? utf8.get() : repaired(document.source(), bytes);
    }

    private static byte[] bytes(Document document) {
        try {
            return document.open().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a byte order mark: in English every second byte is zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 8 && odd > pairs * 0.8 && even < pairs * 0.05) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean bigEndian = pairs >= 8 && even > pairs * 0.8 && odd < pairs * 0.05;
        return bigEndian ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static void refuseBinary(String source, byte[] bytes) throws TextException {
        int controls = 0;
        int nulls = 0;
        for (byte b : bytes) {
            nulls += b == 0 ? 1 : 0;
            controls += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        boolean page =
                STATED.matcher(head(bytes)).find() || head(bytes).stripLeading().startsWith("<");
        boolean binary = controls > bytes.length * MOST_CONTROLS || (nulls > 0 && !page);
        if (binary) {
            throw new TextException(source, Reason.BINARY, "not a text but binary data; give text or a web page");
        }
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static boolean isSevenBit(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Charset> stated(Document document, byte[] bytes) {
        Matcher matcher = STATED.matcher(head(bytes));
        Optional<Charset> page = matcher.find() ? charset(matcher.group(1)) : Optional.empty();
        Optional<Charset> transport = document.charset().flatMap(Encoding::charset);
        return Stream.of(transport, page).flatMap(Optional::stream).toList();
    }

    /** The character set of that name as browsers read it: Latin-1 and ASCII mean windows-1252 (WHATWG Encoding Standard). */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WINDOWS_1252 : charset);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String lenient(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    /** UTF-8 with a few broken places, else windows-1252 where every byte has a meaning in it. */
    private static String repaired(String source, byte[] bytes) throws TextException {
        String text = lenient(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
        if (broken * 4 < beyondAscii) {
            return text;
        }
        Optional<String> western = strict(bytes, WINDOWS_1252);
        if (western.isPresent() && beyondAscii < bytes.length * 0.3) {
            return western.get();
        }
        if (broken < bytes.length * MOST_BROKEN) {
            return text;
        }
        throw new TextException(
                source,
                Reason.UNDECODABLE,
                "its character set cannot be told (neither UTF-8 nor windows-1252); convert it to UTF-8");
    }
}
