package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.cli.Terminal.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyCommandsTest {
    private static final String RELATION = """
            @prefix my:      <https://example.org/words#> .
            @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
            @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
            @prefix owl:     <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs:    <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix slot:    <https://w3id.org/claimgraph/slot#> .
            @prefix synsem:  <http://www.w3.org/ns/lemon/synsem#> .
            my:says a owl:ObjectProperty ; rdfs:label "does to" .
            my:any a synsem:SyntacticFrame ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:reference my:says ;
                synsem:subjOfProp slot:subject ; synsem:objOfProp slot:object .
            my:every a ontolex:LexicalEntry ; lexinfo:partOfSpeech lexinfo:verb ;
                ontolex:canonicalForm [ ontolex:writtenRep "*"@en ] ; synsem:synBehavior my:any .
            """;

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void theOntologyThatShipsIsWhole() {
        Run run = terminal.run("ontology", "check", "--no-examples");
        assertThat(run.err()).startsWith("0 problems");
        assertThat(run.code()).isZero();
    }

    @Test
    @Tag("slow")
    void everyExampleOfTheOntologyThatShipsShowsItsRelation() {
        Run run = terminal.run("ontology", "check");
        assertThat(run.err()).startsWith("0 problems");
        assertThat(run.code()).isZero();
    }

    @Test
    void whatIsMissingInAFileIsSaid() throws IOException {
        Path file = write(RELATION.replace("ontolex:reference my:says ;", ""));
        Run run = terminal.run("ontology", "check", "--no-examples", file.toString());
        assertThat(run.err()).contains("a frame has one ontolex:reference");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoTurtleIsRefusedWithItsLine() throws IOException {
        Run run = terminal.run("ontology", "check", write("my:says a").toString());
        assertThat(run.err()).contains("line: 1");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aStoreIsReadAnewWithAnotherOntologyAndBack() throws IOException {
        Path store = folder.resolve("store");
        Examples.load(store);
        String before = export(store);
        Run run =
                terminal.run("build", "--remap", "--ontology", write(RELATION).toString(), "--store", store.toString());
        assertThat(run.err()).startsWith("2 articles, ");
        assertThat(export(store)).contains("https://example.org/words#says");
        terminal.run("build", "--remap", "--store", store.toString());
        assertThat(export(store)).isEqualTo(before);
    }

    @Test
    void eventsAreATable() {
        Path store = folder.resolve("store");
        Examples.load(store);
        Run run = terminal.run("export", "--format", "plover-csv", "--store", store.toString());
        assertThat(run.out()).startsWith("event,date,source,source_country,source_sector,target");
    }

    private String export(Path store) {
        return terminal.run("export", "--format", "jsonl", "--store", store.toString())
                .out();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("words.ttl"), text);
    }
}
