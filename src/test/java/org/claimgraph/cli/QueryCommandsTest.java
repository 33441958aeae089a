package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.cli.Terminal.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to ask a store, on the articles in {@code examples/}. */
class QueryCommandsTest {
    @TempDir
    static Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeAll
    static void load() {
        Examples.load(folder.resolve("store"));
    }

    @Test
    void askPrintsAnswersWithTheSentencesThatSupportThem() {
        Run run = ask("said-by", "--param", "speaker=Marta Levin");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Marta Levin")
                .contains("“She said her members were invited only once, in January.”")
                .contains("Karvonia Courier, 2026-03-10");
        assertThat(run.err()).matches("\\d+ answers\n");
    }

    @Test
    void askWithoutANameListsTheQuestions() {
        Run run = terminal.run("ask");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("who-says: ", "about: ", "said-by: ", "single-source: ", "--param speaker (thing)");
    }

    @Test
    void askPrintsRowsForPrograms() {
        Run run = ask("about", "--param", "entity=Halden Marine", "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("claim,").contains("did not respond to");
    }

    @Test
    void anUnknownQuestionParameterOrNameIsWrongUse() {
        assertWrongUse(ask("who-cares"), "who-cares", "who-says");
        assertWrongUse(ask("said-by", "--param", "writer=Marta Levin"), "writer");
        assertWrongUse(ask("said-by"), "speaker");
        assertWrongUse(ask("said-by", "--param", "speaker=Marta Levine"), "Marta Levine", "Marta Levin");
    }

    @Test
    void queryAnswersInEveryFormat() {
        String select = "SELECT ?name { ?x skos:prefLabel ?name } ORDER BY ?name";
        assertThat(query(select).out()).startsWith("name").contains("Marta Levin");
        assertThat(query(select, "--format", "json").out()).contains("\"bindings\"");
        assertThat(query(select, "--format", "csv").out()).contains("name\r\n");
        assertThat(query(select, "--format", "tsv").out()).startsWith("?name\n");
        assertThat(query(select, "--format", "xml").out()).startsWith("<?xml");
        assertThat(query("CONSTRUCT WHERE { ?x skos:prefLabel ?name }", "--format", "turtle")
                        .out())
                .contains("skos:prefLabel");
        assertThat(query("ASK { ?x skos:prefLabel 'Marta Levin' }").out()).isEqualTo("yes\n");
    }

    @Test
    void queryReadsAFileOrStandardInput() throws IOException {
        Path file = folder.resolve("question.rq");
        Files.writeString(file, "SELECT (COUNT(?claim) AS ?claims) { ?claim a cg:Claim }");
        Run fromFile = terminal.run("query", "-f", file.toString(), "--store", store());
        Run typed = new Terminal().typing(Files.readString(file)).run("query", "-f", "-", "--store", store());
        assertThat(fromFile.out()).startsWith("claims").isEqualTo(typed.out());
        assertThat(fromFile.code()).isZero();
    }

    @Test
    void malformedSparqlIsWrongUseAndItsPlaceIsNamed() {
        assertWrongUse(query("SELECT ?x WHERE {\n  ?x a }"), "line 2");
    }

    @Test
    void anUpdateIsWrongUseAndChangesNothing() {
        assertWrongUse(query("DELETE WHERE { ?s ?p ?o }"), "update");
        assertThat(terminal.run("stats", "--store", store()).out()).containsPattern("articles +2\n");
    }

    @Test
    void aFormatThatIsNotThereIsWrongUse() {
        assertWrongUse(query("ASK {}", "--format", "yaml"), "yaml", "json");
        assertWrongUse(terminal.run("export", "--format", "yaml", "--store", store()), "yaml", "nquads");
    }

    @Test
    void showPrintsAPageAboutAnEntityAnArticleAndAClaim() {
        Run entity = terminal.run("show", "Halden Marine", "--store", store());
        assertThat(entity.code()).isZero();
        assertThat(entity.out()).contains("Halden Marine").contains("“");
        assertThat(terminal.run("show", "harbour-lease.txt", "--store", store()).out())
                .contains("Karvonia Courier");
        String claim = entity.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("urn:claimgraph:claim:"))
                .findFirst()
                .orElseThrow();
        assertThat(terminal.run("show", claim, "--store", store()).out()).contains(claim);
    }

    @Test
    void exportAndImportGiveTheSameStore() {
        for (String format : new String[] {"nquads", "trig", "turtle", "jsonld", "jsonl"}) {
            Run run = terminal.run("export", "--format", format, "--store", store());
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("Marta Levin");
        }
        String records =
                terminal.run("export", "--format", "jsonl", "--store", store()).out();
        String copy = folder.resolve("copy").toString();
        assertThat(new Terminal()
                        .typing(records)
                        .run("import", "-", "--store", copy)
                        .code())
                .isZero();
        assertThat(terminal.run("export", "--format", "nquads", "--store", copy).out())
                .isEqualTo(terminal.run("export", "--format", "nquads", "--store", store())
                        .out());
    }

    @Test
    void retractTakesOneArticleOutAndNothingElse() {
        Path store = folder.resolve("smaller");
        Examples.load(store);
        Run run = terminal.run("retract", "harbour-lease.txt", "--store", store.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("retracted urn:claimgraph:article:");
        String rest = terminal.run("export", "--format", "nquads", "--store", store.toString())
                .out();
        assertThat(rest).contains("observer.example").doesNotContain("Karvonia Courier");
        assertThat(terminal.run("export", "--format", "nquads", "--store", store())
                        .out())
                .contains(rest.lines().toList());

        Run again = terminal.run("retract", "harbour-lease.txt", "--store", store.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("harbour-lease.txt");
    }

    private Run ask(String... arguments) {
        return run("ask", List.of(arguments));
    }

    private Run query(String sparql, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(sparql);
        return run("query", arguments);
    }

    private Run run(String command, List<String> arguments) {
        return terminal.run(command, arguments, "--store", store());
    }

    private static String store() {
        return folder.resolve("store").toString();
    }

    private static void assertWrongUse(Run run, String... words) {
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("claimgraph: ").contains(words);
    }
}
