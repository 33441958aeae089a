package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.RandomExtraction;

class StorePropertyTest {
    private static final Run RUN = Run.of("test 1", "");

    @Provide
    Arbitrary<Extraction> extractions() {
        return RandomExtraction.extractions();
    }

    @Property(tries = 10)
    void whatIsPutIsRead(@ForAll @Size(max = 40) List<@net.jqwik.api.From("extractions") Extraction> extractions)
            throws IOException {
        Path directory = Files.createTempDirectory("store");
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            extractions.forEach(extraction -> store.put(extraction, RUN));
        }
        try (Store store = Store.open(directory)) {
            for (Extraction extraction : extractions) {
                String article = extraction.article().id();
                assertThat(store.read(article)).contains(extraction);
                assertThat(store.verify(article)).isEmpty();
            }
            byte[] once = nquads(store);
            extractions.forEach(extraction -> assertThat(store.put(extraction, RUN))
                    .isEqualTo(new Outcome.Unchanged(extraction.article().id())));
            assertThat(nquads(store)).isEqualTo(once);
        } finally {
            delete(directory);
        }
    }

    static byte[] nquads(Store store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(ExportFormat.NQUADS, out);
        return out.toByteArray();
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
