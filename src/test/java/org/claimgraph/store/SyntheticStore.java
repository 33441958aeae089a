package org.claimgraph.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.development.SyntheticNews;
import org.claimgraph.graph.GraphWriter;
import org.claimgraph.graph.Run;
import org.claimgraph.graph.assembly.Policy;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;

/**
 * Makes a store of the articles of {@link SyntheticNews}, as loading them from a file does, without the file: half of the time of a large store
 * would go into writing and reading it.
 *
 * <p>Arguments: a new folder, the number of articles.
 */
public final class SyntheticStore {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private SyntheticStore() {}

    public static void main(String[] arguments) throws IOException {
        Path store = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        Store.create(store, Iris.DEFAULT).close();
        DerivedGraphs derived =
                new DerivedGraphs(Iris.DEFAULT, Policy.parse(Files.readString(store.resolve("acceptance.properties"))));
        long begin = System.nanoTime();
        try (Database database = new Database(store.resolve("data"), new Disk(store))) {
            database.fill(sink -> write(articles, sink), dataset -> {
                say("made and loaded", begin);
                derived.rebuild(dataset);
            });
        }
        say("assembled too", begin);
    }

    private static void write(int articles, StreamRDF sink) {
        SyntheticNews news = new SyntheticNews();
        GraphWriter writer = new GraphWriter(Iris.DEFAULT);
        Run run = Run.of("benchmark 1", "");
        for (int i = 0; i < articles; i++) {
            Extraction article = news.article(i);
            Node name = NodeFactory.createURI(article.article().id());
            writer.graph(article, run).find().forEach(triple -> sink.quad(Quad.create(name, triple)));
        }
    }

    private static void say(String what, long begin) {
        System.out.printf(
                "%s: %.1f s since the beginning, processor %.1f s of the process%n",
                what, (System.nanoTime() - begin) / 1e9, SYSTEM.getProcessCpuTime() / 1e9);
    }
}
