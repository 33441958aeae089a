package org.claimgraph.entity.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateCompilerTest {
    @TempDir
    private Path folder;

    @Test
    void addressesAndSentencesAreNoNames() throws IOException {
        try (CandidateIndex index = index()) {
            assertThat(index.candidates("http://berian.example/steel")).isEmpty();
            assertThat(index.candidates("Berian_Steel on Wikipedia")).isEmpty();
            assertThat(index.candidates("Berian Steel")).containsExactly(new Candidate("Berian_Steel", 1.0, 5));
        }
    }

    @Test
    void theIndexIsThereWholeOrNotAtAll() throws IOException {
        byte[] broken = InventedNames.dictionary().readAllBytes();
        broken[broken.length / 2] ^= 0x55;
        assertThatThrownBy(() ->
                        CandidateCompiler.compile(new ByteArrayInputStream(broken), folder.resolve("names"), n -> {}))
                .isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("names.lock");
        }
    }

    @Test
    void malformedRowsAreLeftOut() throws IOException {
        CandidateCompiler.compile(
                InventedNames.compressed("no tabs at all\n\t\t\nOsk\tOsk_(river)\t0.5\nOsk\t\t0.5\n"),
                folder.resolve("names"),
                n -> {});
        try (CandidateIndex index = CandidateIndex.open(folder.resolve("names"))) {
            assertThat(index.candidates("Osk")).containsExactly(new Candidate("Osk_(river)", 0.5, 1));
        }
    }

    private CandidateIndex index() throws IOException {
        CandidateCompiler.compile(InventedNames.dictionary(), folder.resolve("names"), n -> {});
        return CandidateIndex.open(folder.resolve("names"));
    }
}
