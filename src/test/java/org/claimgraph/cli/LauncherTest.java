package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimgraph.cli.Terminal.Run;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void startsFromAnyFolderAndThroughSymbolicLinks() throws Exception {
        Launcher.ofThisProject(folder);
        Path link = Files.createSymbolicLink(
                folder.resolve("first"), Path.of("claimgraph").toAbsolutePath());
        Path second = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
        Run run = Launcher.of(second, folder).startIn(folder, "version").finish();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("claimgraph ");
        assertThat(run.code()).isZero();
    }

    @Test
    void handsTheExitCodeOn() throws Exception {
        Run run = Launcher.ofThisProject(folder).run("build");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("INPUT");
    }

    @Test
    void aStoreThatAnotherProcessUsesIsNamedWithThatProcess() throws Exception {
        Path directory = folder.resolve("store");
        Launcher launcher = Launcher.ofThisProject(folder);
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            Run run = launcher.run("verify", "--store", store.directory().toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .contains("in use by process " + ProcessHandle.current().pid())
                    .hasLineCount(1);
        }
    }

    @Test
    void twoFirstStartsAtOnceBuildOnce() throws Exception {
        Path project = copyOfThisProject();
        Launcher launcher = Launcher.of(project.resolve("claimgraph"), folder);
        Launcher.Running one = launcher.startIn(folder, "version");
        Launcher.Running other = launcher.startIn(folder, "version");
        List<Run> runs = List.of(one.finish(), other.finish());
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).startsWith("claimgraph ");
        });
        assertThat(runs)
                .extracting(Run::err)
                .filteredOn(err -> err.contains("building"))
                .hasSize(1);
        assertThat(runs).extracting(Run::err).filteredOn(String::isEmpty).hasSize(1);
        assertThat(launcher.run("version").err()).isEmpty();
    }

    /** Jena was made ready by one thread while another used it already: one start of six waited for ever. */
    @Test
    void eachOfManyStartsOfAQueryEnds() throws Exception {
        Launcher launcher = Launcher.ofThisProject(folder);
        for (int i = 0; i < 24; i++) {
            Launcher.Running query = launcher.startIn(folder, "query", "--store", "none", "SELECT * { ?s ?p ?o }");
            boolean ended = query.process().waitFor(1, TimeUnit.MINUTES);
            query.kill();
            assertThat(ended).as("start %s ended", i).isTrue();
        }
    }

    private Path copyOfThisProject() throws IOException {
        Path copy = folder.resolve("a project");
        for (String part : List.of("pom.xml", "claimgraph", ".mvn", "src/main", "src/neo4j/pom.xml", "ontology")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = copy.resolve(file.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }
}
