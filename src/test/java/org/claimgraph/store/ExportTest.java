package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Run;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private final Store store;
    private final List<Extraction> extractions = StoreTest.someExtractions(8);

    ExportTest(@TempDir Path directory) {
        store = Store.create(directory, Iris.DEFAULT);
        extractions.forEach(extraction -> store.put(extraction, Run.of("test 1", "")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nquadsAreTheStoreSortedWithinEachArticle() throws IOException {
        String text = export(ExportFormat.NQUADS);
        for (Extraction extraction : extractions) {
            String end = " <" + extraction.article().id() + "> .";
            assertThat(text.lines().filter(line -> line.endsWith(end)).toList())
                    .isNotEmpty()
                    .isSorted();
        }
        long quads = store.articles().stream()
                .flatMap(article -> store.graph(article).stream())
                .mapToLong(graph -> graph.size())
                .sum();
        assertThat(text.lines()).hasSize((int) quads);
        assertThat(parse(text, Lang.NQUADS).stream().count()).isEqualTo(quads);
    }

    @Test
    void trigIsTheSameAsNquads() throws IOException {
        DatasetGraph nquads = parse(export(ExportFormat.NQUADS), Lang.NQUADS);
        DatasetGraph trig = parse(export(ExportFormat.TRIG), Lang.TRIG);
        assertThat(trig.stream())
                .containsExactlyInAnyOrderElementsOf(nquads.stream().toList());
    }

    @Test
    void turtleIsAllArticlesInOneGraph() throws IOException {
        DatasetGraph nquads = parse(export(ExportFormat.NQUADS), Lang.NQUADS);
        DatasetGraph turtle = parse(export(ExportFormat.TURTLE), Lang.TURTLE);
        assertThat(turtle.getDefaultGraph().stream())
                .containsExactlyInAnyOrderElementsOf(
                        nquads.stream().map(quad -> quad.asTriple()).distinct().toList());
    }

    @Test
    void jsonldIsTheSameAsNquads() throws IOException {
        DatasetGraph nquads = parse(export(ExportFormat.NQUADS), Lang.NQUADS);
        DatasetGraph jsonld = parse(export(ExportFormat.JSONLD), Lang.JSONLD11);
        assertThat(jsonld.stream())
                .containsExactlyInAnyOrderElementsOf(nquads.stream().toList());
    }

    @Test
    void withWhatIsDerivedItIsAllButTheCatalogue() throws IOException {
        DatasetGraph exported = parse(withDerived(store), Lang.NQUADS);
        List<Quad> stored = store.lookApart(dataset -> dataset.stream()
                .filter(quad -> !quad.getGraph().equals(Vocabulary.CATALOGUE))
                .toList());
        assertThat(exported.stream()).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(exported.containsGraph(Vocabulary.ASSEMBLY)).isTrue();
        assertThat(withDerived(store)).startsWith(export(ExportFormat.NQUADS));
    }

    @Test
    void aRestoredStoreExportsTheSame(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        store.backup(backup);
        Path copy = folder.resolve("copy");
        Store.restore(copy, new ByteArrayInputStream(backup.toByteArray()));
        try (Store restored = Store.open(copy)) {
            assertThat(withDerived(restored)).isEqualTo(withDerived(store));
        }
    }

    private static String withDerived(Store store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.exportWithDerived(ExportFormat.NQUADS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String export(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatasetGraph parse(String text, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .lang(lang)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(dataset);
        return dataset;
    }
}
