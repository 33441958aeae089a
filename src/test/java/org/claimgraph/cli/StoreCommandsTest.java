package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.cli.Terminal.Run;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way into a store and out of it again, with the real models on the articles in {@code examples/}. */
class StoreCommandsTest {
    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void buildingTwiceChangesNothingAndSaysSo() {
        Path store = folder.resolve("store");
        Run first = build(store);
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).matches("2 articles, \\d\\d+ attributions, \\d\\d+ claims, 0 refused, .* seconds\n");
        Set<String> quads = quads(store);

        Run second = build(store);
        assertThat(second.code()).isZero();
        assertThat(second.err()).contains("nothing new: 2 articles already there, unchanged");
        assertThat(quads(store)).isEqualTo(quads);
    }

    @Test
    void theNumberOfWorkersDoesNotShow() {
        Run run = terminal.run("extract", Examples.METADATA, "examples", "--jobs", "1");
        assertThat(withoutCapture(run.out()))
                .isEqualTo(withoutCapture(Examples.records()))
                .contains("\"type\":\"claim\"");
    }

    @Test
    void importingWhatWasExtractedIsBuilding() throws IOException {
        Path store = folder.resolve("store");
        Path records = folder.resolve("records.jsonl");
        Files.writeString(records, Examples.records());
        Run run = terminal.run("import", records.toString(), "--store", store.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("2 articles, ").contains(" claims, 0 refused");
        assertThat(build(store).err()).startsWith("nothing new: 2 articles");
    }

    @Test
    void extractWritesAFileWhole() {
        Path records = folder.resolve("records.jsonl");
        Run run = terminal.run("extract", Examples.METADATA, "examples", "--no-claims", "-o", records.toString());
        assertThat(run.out()).isEmpty();
        assertThat(records).content().hasLineCount(2).endsWith("\n");
        assertThat(folder.resolve("records.jsonl.part")).doesNotExist();
    }

    @Test
    void metadataGivenLaterReplacesTheArticle() {
        Path store = folder.resolve("store");
        Examples.load(store);
        Run run = terminal.run(
                "build", "examples/harbour-lease.txt", "--published", "2026-03-17", "--store", store.toString());
        assertThat(run.err()).startsWith("1 article (1 of them replaced)");
        assertThat(quads(store)).anyMatch(quad -> quad.contains("2026-03-17"));
        assertThat(quads(store)).noneMatch(quad -> quad.contains("2026-03-10"));
    }

    @Test
    void aBrokenRecordStreamLoadsNothingAndNamesTheLine() throws IOException {
        Path records = folder.resolve("records.jsonl");
        Path store = folder.resolve("store");
        List<String> lines = Examples.records().lines().toList();
        Files.writeString(
                records,
                String.join("\n", lines.subList(0, 20)) + "\n" + lines.get(20).substring(0, 30) + "\n");
        Run run = terminal.run("import", records.toString(), "--store", store.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(records + ":21: ").contains("nothing was loaded");
        assertThat(store).doesNotExist();
    }

    @Test
    void verifyPassesWhatWasBuiltAndFindsACorruptedCitation() {
        Path store = folder.resolve("store");
        Examples.load(store);
        Run well = terminal.run("verify", "--store", store.toString());
        assertThat(well.code()).isZero();
        assertThat(well.err()).isEqualTo("2 articles checked, all well\n");

        String quote = Corruption.changeOneQuote(store);
        Run corrupted = terminal.run("verify", "--store", store.toString());
        assertThat(corrupted.code()).isEqualTo(1);
        assertThat(corrupted.out()).contains(quote);
    }

    @Test
    void aStoreThatIsNotThereIsNamed() {
        Path store = folder.resolve("nosuch");
        Run run = terminal.run("verify", "--store", store.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(store.toString()).contains("no store").hasLineCount(1);
    }

    @Test
    void aStoreInUseIsNamed() {
        Path directory = folder.resolve("store");
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            Run run = build(directory);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .contains(directory.toString())
                    .contains("in use")
                    .hasLineCount(1);
        }
    }

    @Test
    void aFolderWithSomethingElseIsNotTakenForAStore() throws IOException {
        Files.writeString(folder.resolve("diary.txt"), "Dear diary");
        Run run = build(folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("diary.txt");
        assertThat(folder.resolve("diary.txt")).hasContent("Dear diary");
    }

    private Run build(Path store) {
        return terminal.run("build", Examples.METADATA, "examples", "--store", store.toString());
    }

    private static String withoutCapture(String records) {
        return records.replaceAll("\"captured\":\"[^\"]*\"", "").replaceAll("\"[0-9T:.-]+Z\"\\^\\^\\S+", "");
    }

    private static Set<String> quads(Path directory) {
        try (Store store = Store.open(directory)) {
            return store.look(dataset -> {
                Set<String> result = new TreeSet<>();
                dataset.find(Quad.ANY).forEachRemaining(quad -> result.add(quad.toString()));
                return result;
            });
        }
    }
}
