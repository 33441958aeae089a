package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparqlTest {
    private static final String LEMMAS =
            "SELECT ?lemma (COUNT(*) AS ?claims) { ?c a cg:Claim ; cg:lemma ?lemma } GROUP BY ?lemma ORDER BY ?lemma";

    private final Store store;

    SparqlTest(@TempDir Path directory) {
        store = Store.create(directory, Iris.DEFAULT);
        Newsroom.fill(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void rowsAreWrittenInEveryFormatForRows() {
        assertThat(run(LEMMAS, ResultFormat.TABLE)).isEqualTo("""
                        lemma  claims
                        -----  ------
                        give   4
                        host   1
                        """);
        assertThat(run(LEMMAS, ResultFormat.CSV)).isEqualTo("lemma,claims\r\ngive,4\r\nhost,1\r\n");
        assertThat(run(LEMMAS, ResultFormat.TSV)).isEqualTo("?lemma\t?claims\n\"give\"\t4\n\"host\"\t1\n");
        assertThat(run(LEMMAS, ResultFormat.JSON)).contains("\"bindings\"").contains("\"give\"");
        assertThat(run(LEMMAS, ResultFormat.XML)).contains("<literal>give</literal>");
        assertThatThrownBy(() -> run(LEMMAS, ResultFormat.TURTLE))
                .hasMessage(
                        "the result is rows, which turtle cannot hold. Use another format of table, json, csv, tsv, xml,"
                                + " turtle");
    }

    @Test
    void graphsAreWrittenInEveryFormatForGraphs() {
        String construct = "CONSTRUCT { ?c cg:lemma ?l } WHERE { ?c cg:lemma ?l . FILTER (?l = 'host') }";
        assertThat(run(construct, ResultFormat.TURTLE)).contains("cg:lemma").contains("\"host\"");
        assertThat(run(construct, ResultFormat.XML)).contains("<cg:lemma>host</cg:lemma>");
        assertThatThrownBy(() -> run(construct, ResultFormat.CSV))
                .hasMessageContaining("a graph, which csv cannot hold");
        assertThat(run("DESCRIBE ?c { ?c cg:lemma 'host' }", ResultFormat.TURTLE))
                .contains("cg:positive");
    }

    @Test
    void askIsYesOrNo() {
        assertThat(run("ASK { ?c cg:lemma 'host' }", ResultFormat.TABLE)).isEqualTo("yes\n");
        assertThat(run("ASK { ?c cg:lemma 'sing' }", ResultFormat.JSON)).contains("false");
    }

    @Test
    void everyArticleIsANamedGraph() {
        assertThat(run("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?g a schema:NewsArticle } }", ResultFormat.CSV))
                .isEqualTo("n\r\n3\r\n");
    }

    @Test
    void malformedSparqlSaysWhere() {
        assertThatThrownBy(() -> Sparql.parse("SELECT ?c\nWHERE { ?c a }"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("line 2, column 14");
        assertThatThrownBy(() -> Sparql.parse("SELECT ?c { ?c a nowhere:Claim }"))
                .hasMessageContaining("malformed SPARQL")
                .hasMessageContaining("nowhere:");
        assertThatThrownBy(() -> Sparql.parse("")).hasMessageContaining("malformed SPARQL");
    }

    @Test
    void nothingCanBeChanged() {
        assertThatThrownBy(() -> Sparql.parse("DELETE WHERE { ?s ?p ?o }"))
                .hasMessageStartingWith("this is an update, and queries cannot change the store");
        assertThatThrownBy(() ->
                        run("SELECT * { SERVICE <http://server.invalid/sparql> { ?s ?p ?o } }", ResultFormat.TABLE))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Take SERVICE out of it");
    }

    private String run(String sparql, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sparql.parse(sparql).write(store, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
