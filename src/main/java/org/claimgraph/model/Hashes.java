package org.claimgraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content hashes: what identifiers are made of, so that the same input gives the same graph. */
public final class Hashes {
    private Hashes() {}

    /** SHA-256 (FIPS 180-4) of the UTF-8 bytes of {@code text}, lower-case hexadecimal, 64 digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The first 32 digits (128 bits) of the SHA-256 of {@code parts}, each closed by a NUL so that no two lists collide. */
    static String of(Iterable<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part).append('\0'));
        return sha256(all.toString()).substring(0, 32);
    }
}
