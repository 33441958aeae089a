package org.claimgraph.store;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.claimgraph.graph.Vocabulary;

/** All statements of a store, as its backup has them, but for the decisions and what a store says of itself. */
final class Snapshot {
    private Snapshot() {}

    static Set<String> of(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            store.backup(out);
            ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().endsWith(".nq")) {
                    return new BufferedReader(new InputStreamReader(archive, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.contains("<" + Vocabulary.DECISIONS.getURI() + ">"))
                            .filter(line -> !line.contains(Vocabulary.CATALOGUE_VERSION.getURI()))
                            .collect(Collectors.toCollection(TreeSet::new));
                }
            }
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one has and the other has not, marked by where it is missing. */
    static Set<String> difference(Set<String> one, Set<String> other) {
        Set<String> difference = new TreeSet<>();
        one.stream().filter(line -> !other.contains(line)).forEach(line -> difference.add("only one: " + line));
        other.stream().filter(line -> !one.contains(line)).forEach(line -> difference.add("only the other: " + line));
        return difference;
    }
}
