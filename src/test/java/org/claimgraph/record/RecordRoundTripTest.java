package org.claimgraph.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.RandomExtraction;

class RecordRoundTripTest {
    @Provide
    Arbitrary<Extraction> extractions() {
        return RandomExtraction.extractions();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("extractions") Extraction extraction) throws IOException {
        assertThat(read(write(List.of(extraction)))).containsExactly(extraction);
    }

    @Property(tries = 50)
    void theSameExtractionsGiveTheSameBytes(@ForAll("extractions") Extraction extraction) throws IOException {
        byte[] bytes = write(List.of(extraction));
        assertThat(write(read(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 50)
    void everyRecordIsOneLine(@ForAll("extractions") Extraction extraction) throws IOException {
        String stream = new String(write(List.of(extraction)), StandardCharsets.UTF_8);
        int records = 1
                + extraction.mentions().size()
                + extraction.attributions().size()
                + extraction.claims().size();
        assertThat(stream.chars().filter(c -> c == '\n')).hasSize(records);
        assertThat(stream).startsWith("{\"type\":\"article\",\"id\":").endsWith("}\n");
    }

    static byte[] write(List<Extraction> extractions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = new RecordWriter(out)) {
            for (Extraction extraction : extractions) {
                writer.write(extraction);
            }
        }
        return out.toByteArray();
    }

    static List<Extraction> read(byte[] stream) throws IOException {
        try (RecordReader reader = new RecordReader(new ByteArrayInputStream(stream), "test", Instant.EPOCH)) {
            return reader.extractions().toList();
        }
    }
}
