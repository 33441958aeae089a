package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedDrones;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about entities, on the command line: two articles with a person of one name each, and countries that are linked. */
class DecisionCommandsTest {
    private static final Extraction COURIER = InventedDrones.courier();
    private static final Extraction HERALD = InventedDrones.herald("War in the north", "Lirian Herald", "2031-05", " ");

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void fill() {
        try (Store store = Store.create(folder, Iris.DEFAULT)) {
            store.put(COURIER, Run.of("test 1", ""));
            store.put(HERALD, Run.of("test 1", ""));
        }
    }

    @Test
    void entitiesAreListedAndSearchedFor() {
        assertThat(run("entities").out())
                .contains("Karvonia  (GeopoliticalEntity)", "https://en.wikipedia.org/wiki/Karvonia")
                .containsPattern("Karvonia.*\n.*\n.*\n  \\d mentions in 2 articles, 4 claims");
        assertThat(run("entities", "Karvania").out()).startsWith("Karvonia").doesNotContain("Ada Osk");
        assertThat(run("entities", "Lyrian Frond").out()).startsWith("Lirian Front");
        assertThat(run("entities", "Nobody at all").code()).isEqualTo(1);
    }

    @Test
    void mergingMakesOneAndUnmergingTwo() {
        String before = run("show", "Ada Osk").out();
        assertThat(before.split("(?m)^entity ")).hasSize(3);
        Terminal.Run merged = run("merge", "--all", "Ada Osk", "--reason", "one minister", "--by", "Bo");
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(run("show", "Ada Osk").out().split("(?m)^entity ")).hasSize(2);
        assertThat(run("entities", "Ada Osk").out()).contains("in 2 articles", "2 entities that are one by decision");
        assertThat(run("ask", "said-by", "-p", "speaker=" + ada(COURIER)).out())
                .isEqualTo(run("ask", "said-by", "-p", "speaker=" + ada(HERALD)).out())
                .contains("gave drones");
        assertThat(run(
                                "query",
                                "SELECT DISTINCT ?p { ?m gaf:denotes ?p . ?p skos:prefLabel 'Ada Osk' }",
                                "--format",
                                "csv")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(run("entities", "--decisions").out()).contains("merge ", "(Bo: one minister)");
        assertThat(run("export", "--format", "nquads").out()).contains("#MergeDecision>");
        assertThat(run("merge", "--all", "Ada Osk", "--reason", "again").err()).contains("one entity already");

        assertThat(run("unmerge", "Ada Osk", "--reason", "no, two").code()).isZero();
        assertThat(run("show", "Ada Osk").out()).isEqualTo(before);
        assertThat(run("entities", "--decisions").out()).contains("[taken back", "unmerge ");
    }

    @Test
    void namesThatDoNotSayWhomAreRefused() {
        Terminal.Run several = run("merge", "Karvonia", "Ada Osk", "--reason", "no");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err()).contains("2 entities are called 'Ada Osk'", ada(COURIER), ada(HERALD));
        assertThat(run("link", "Karvnoia", "Karvonia", "--reason", "no").err())
                .contains("nothing in the store is called 'Karvnoia'. There is Karvonia");
        assertThat(run("unmerge", "Karvonia", "--reason", "no").err()).contains("no merging of 'Karvonia'");
        assertThat(run("merge", "urn:claimgraph:entity:none", "Karvonia", "--reason", "no")
                        .err())
                .contains("urn:claimgraph:entity:none");
        assertThat(run("link", "Karvonia", " ", "--reason", "no").err()).contains("no title");
        assertThat(run("merge", "Karvonia", "Lirian Front").err()).contains("--reason");
    }

    @Test
    void linksAreDecidedOnAndTakenBack() {
        String before = run("entities").out();
        assertThat(run("unlink", "Karvonia", "--reason", "another one").code()).isZero();
        assertThat(run("entities", "Karvonia").out())
                .doesNotContain("wikipedia")
                .containsPattern("(?s)in 1 article,.*in 1 article,");
        String karvonia = Iris.DEFAULT.linkedEntity("https://en.wikipedia.org/wiki/Karvonia");
        assertThat(run("link", karvonia, "Karvonia", "--reason", "the same after all")
                        .code())
                .isZero();
        assertThat(run("entities").out()).isEqualTo(before);

        assertThat(run("link", ada(COURIER), "Ada Osk (minister)", "--reason", "her office")
                        .code())
                .isZero();
        assertThat(run("link", ada(HERALD), "Ada Osk (minister)", "--reason", "her office")
                        .code())
                .isZero();
        assertThat(run("entities", "Ada Osk").out())
                .contains("https://en.wikipedia.org/wiki/Ada_Osk_(minister)", "in 2 articles");
        assertThat(run("entities", "https://en.wikipedia.org/wiki/Ada_Osk_(minister)")
                        .out())
                .contains("Ada Osk");
        assertThat(run("link", "Lirian Front", "Front", "--reason", "its title").code())
                .isZero();
        assertThat(run("entities", "Lirian Front").out())
                .contains("https://en.wikipedia.org/wiki/Front\n")
                .doesNotContain("wiki/Lirian_Front");
        assertThat(run("unlink", "Ada Osk", "--reason", "unsure").code()).isZero();
        assertThat(run("unlink", "Lirian Front", "--reason", "unsure").code()).isZero();
        assertThat(run("entities").out()).isEqualTo(before);
    }

    @Test
    void theRecordStreamCarriesDecisions() throws IOException {
        run("merge", "--all", "Ada Osk", "--reason", "one minister");
        run("unlink", "Karvonia", "--reason", "another one");
        run("link", "Lirian Front", "Front", "--reason", "its title");
        String records = run("export", "--format", "jsonl").out();
        Path file = Files.writeString(folder.resolveSibling(folder.getFileName() + ".jsonl"), records);
        Path copy = folder.resolveSibling(folder.getFileName() + "-copy");
        for (int i = 0; i < 2; i++) {
            Terminal.Run run = terminal.run("import", file.toString(), "--store", copy.toString());
            assertThat(run.code()).as(run.err()).isZero();
        }
        assertThat(terminal.run("entities", "--store", copy.toString()).out())
                .isEqualTo(run("entities").out());
        assertThat(terminal.run("export", "--format", "jsonl", "--store", copy.toString())
                        .out())
                .isEqualTo(records);
    }

    @Test
    void pairsAreSuggestedWithWhatSpeaksForThem() {
        assertThat(run("suggest-merges").out()).contains("both 'Ada Osk'", ada(COURIER), ada(HERALD));
    }

    @Test
    void whatThePolicyAcceptsIsNobody() throws IOException {
        run("retract", COURIER.article().id());
        Files.writeString(folder.resolve("acceptance.properties"), "stories = 1\n");
        assertThat(run("assemble").code()).isZero();
        assertThat(run("query", "SELECT ?o { GRAPH cg:accepted { ?s rdf:object ?o } }")
                        .out())
                .contains("drones");
        assertThat(run("suggest-merges").code()).isZero();
        assertThat(run("entities", "Karvonia").out()).contains("in 1 article, 2 claims");
    }

    private Terminal.Run run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = folder.toString();
        return terminal.run(all);
    }

    private static String ada(Extraction article) {
        Optional<String> iri = article.mentions().stream()
                .filter(mention -> List.of("Ada Osk").contains(mention.label()))
                .map(mention -> mention.entity())
                .findFirst();
        return iri.orElseThrow();
    }
}
