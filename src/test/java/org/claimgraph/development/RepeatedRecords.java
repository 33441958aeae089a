package org.claimgraph.development;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.model.Hashes;

/**
 * Writes a record stream several times over, each time as other articles with claims and entities of their own, so that what depends on the
 * size of a store can be measured with what is found in real articles ({@code import}, {@code build --remap}).
 *
 * <p>Arguments: the records, the output, how many times.
 */
public final class RepeatedRecords {
    private static final Pattern ID = Pattern.compile("(urn:claimgraph:[a-z]+:)([0-9a-f]{32})");

    private RepeatedRecords() {}

    /** Writes the records. */
    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        int times = Integer.parseInt(args[2]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (int i = 0; i < times; i++) {
                for (String line : lines) {
                    out.write(another(line, i));
                    out.newLine();
                }
            }
        }
    }

    private static String another(String line, int number) {
        return ID.matcher(line)
                .replaceAll(id -> id.group(1)
                        + Hashes.sha256(number + id.group(2))
                                .substring(0, id.group(2).length()));
    }
}
