package org.claimgraph.development;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.GraphWriter;
import org.claimgraph.graph.Run;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Polarity;
import org.claimgraph.ontology.OntologyFile;
import org.claimgraph.query.QueryException;
import org.claimgraph.query.Question;
import org.claimgraph.query.Questions;
import org.claimgraph.store.Store;

/**
 * Makes a large store of invented articles and measures it: loading, assembling, adding one article, each question.
 *
 * <p>Arguments: a new folder, the number of articles (of twenty claims each). Actors are drawn after Zipf's law from 3,000.
 */
public final class SizeBenchmark {
    private static final int CLAIMS = 20;
    private static final int ACTORS = 3000;
    private static final int ASKED = 40;
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ra", "ven", "dor", "sel", "tu", "no", "bri", "hal", "os"
    };
    private static final String[] VERBS = {
        "armed", "visited", "sanctioned", "praised", "paid", "sued", "warned", "joined"
    };
    private static final String[] LEMMAS = {"arm", "visit", "sanction", "praise", "pay", "sue", "warn", "join"};
    private static final String[] EVENTS = {
        "AID", "CONSULT", "SANCTION", "SUPPORT", "AID", "ACCUSE", "THREATEN", "AGREE"
    };

    private final Random random = new Random(1);
    private final List<String> actors = new ArrayList<>();
    private final double[] weights = new double[ACTORS];

    private SizeBenchmark() {
        double sum = 0;
        for (int i = 0; i < ACTORS; i++) {
            StringBuilder name = new StringBuilder();
            for (int rest = i + ACTORS; rest > 0; rest /= SYLLABLES.length) {
                name.append(SYLLABLES[rest % SYLLABLES.length]);
            }
            actors.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
            sum += 1.0 / (i + 1);
            weights[i] = sum;
        }
    }

    public static void main(String[] arguments) throws IOException {
        new SizeBenchmark().run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private String actor() {
        int found = Arrays.binarySearch(weights, random.nextDouble() * weights[ACTORS - 1]);
        return actors.get(Math.min(ACTORS - 1, found < 0 ? -found - 1 : found));
    }

    private Extraction article(int number) {
        List<String[]> facts = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            int verb = random.nextInt(VERBS.length);
            String no = random.nextInt(12) == 0 ? "never " : "";
            String[] fact = {actor(), actor(), actor(), no + VERBS[verb], LEMMAS[verb], EVENTS[verb], no};
            facts.add(fact);
            sentences.add(
                    "%s said in note %d.%d that %s %s %s.".formatted(fact[0], number, i, fact[1], fact[3], fact[2]));
        }
        String day =
                "20%02d-%02d-%02d".formatted(20 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
        InventedArticle article = new InventedArticle(
                "Note " + number, "Outlet " + random.nextInt(200), day, String.join(" ", sentences));
        for (int i = 0; i < CLAIMS; i++) {
            String[] fact = facts.get(i);
            String sentence = sentences.get(i);
            String said = sentence.substring(sentence.indexOf(" that ") + 1);
            article.from(sentence).inItsOwnVoice();
            for (int actor = 0; actor < 3; actor++) {
                article.linked(fact[actor], EntityType.ORGANIZATION);
            }
            article.saidBy(fact[0], "said", said.substring(5, said.length() - 1))
                    .from(said)
                    .event(fact[5])
                    .claim(
                            fact[1],
                            fact[3],
                            fact[4],
                            fact[2],
                            fact[6].isEmpty() ? Polarity.POSITIVE : Polarity.NEGATIVE,
                            said);
        }
        return article.extraction();
    }

    private void run(Path folder, int articles) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("articles.zip");
        long quads = write(file, articles);
        System.out.printf("%d claims, %d quads%n", articles * CLAIMS, quads);
        Path directory = folder.resolve("store");
        long begin = System.nanoTime();
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            Store.restore(directory, in);
        }
        time("load articles", begin);
        try (Store store = Store.open(directory)) {
            begin = System.nanoTime();
            store.assemble();
            time("assemble", begin);
            System.out.println(store.stats());
            begin = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                store.put(article(articles + i), Run.of("benchmark 1", ""));
                store.look(dataset -> true);
            }
            time("add ten articles, a transaction each", begin);
            Questions.all().forEach(question -> ask(store, question));
            begin = System.nanoTime();
            store.compact();
            time("compact", begin);
        }
        try (var files = Files.walk(directory)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
            System.out.printf("%d bytes, %d a claim%n", bytes, bytes / ((long) articles * CLAIMS));
        }
    }

    private long write(Path file, int articles) throws IOException {
        long quads = 0;
        GraphWriter writer = new GraphWriter(Iris.DEFAULT);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.setLevel(1);
            entry(archive, "shapes.ttl", OntologyFile.SHAPES.bytes());
            entry(archive, "acceptance.properties", OntologyFile.ACCEPTANCE.bytes());
            entry(archive, "store.properties", "format=2\nbase=urn:claimgraph:\n".getBytes(StandardCharsets.UTF_8));
            archive.putNextEntry(new ZipEntry("store.nq"));
            for (int i = 0; i < articles; i++) {
                Extraction article = article(i);
                var name = NodeFactory.createURI(article.article().id());
                StringBuilder lines = new StringBuilder();
                var graph = writer.graph(article, Run.of("benchmark 1", ""));
                graph.find().forEach(triple -> lines.append(NodeFmtLib.strNQ(Quad.create(name, triple)))
                        .append('\n'));
                quads += graph.size();
                archive.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return quads;
    }

    private static void entry(ZipOutputStream archive, String name, byte[] bytes) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(bytes);
    }

    /** Each question with random actors, first without being counted, to warm up. */
    private void ask(Store store, Question question) {
        double[] times = new double[ASKED];
        long rows = 0;
        for (int i = -5; i < ASKED; i++) {
            Map<String, String> values =
                    switch (question.name()) {
                        case "who-says" -> Map.of("subject", actor());
                        case "said-by" -> Map.of("speaker", actor());
                        case "between" -> Map.of("from", actor(), "to", actor());
                        case "events" -> Map.of("category", "AID", "actor", actor());
                        case "changed" -> Map.of("article", "Note " + random.nextInt(100));
                        case "without" -> Map.of("publisher", "Outlet " + random.nextInt(200));
                        default -> Map.of("entity", actor());
                    };
            long begin = System.nanoTime();
            try {
                rows += question.answers(store, values).size();
            } catch (QueryException e) {
                rows += 0;
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-14s median %6.0f ms, p95 %6.0f ms, %d rows%n",
                question.name(), times[ASKED / 2], times[ASKED * 95 / 100], rows / ASKED);
    }

    private static void time(String what, long begin) {
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
    }
}
