package org.claimgraph.development;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Role;
import org.claimgraph.query.identity.MergeSuggestion;
import org.claimgraph.query.identity.MergeSuggestions;
import org.claimgraph.record.RecordReader;
import org.claimgraph.store.Store;

/**
 * Measures what {@code suggest-merges} finds again: of each linked entity that two articles or more name, the mentions in a random half of
 * its articles become an entity of their own without a link, and the pair is to be suggested.
 */
final class SplitEntities {
    private static final String SPLIT = "-split";

    private final Map<String, Set<String>> gone = new HashMap<>();

    private SplitEntities() {}

    /** Splits the entities of the record stream {@code args[0]} with the seed {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        List<Extraction> extractions = new ArrayList<>();
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                RecordReader reader = new RecordReader(in, args[0], Instant.EPOCH);
                Stream<Extraction> all = reader.extractions()) {
            all.forEach(extractions::add);
        }
        SplitEntities split = new SplitEntities();
        split.choose(extractions, new Random(Long.parseLong(args[1])));
        Path folder = Files.createTempDirectory("split-entities").resolve("store");
        try (Store store = Store.create(folder, Iris.DEFAULT)) {
            extractions.forEach(extraction -> store.put(split.of(extraction), Run.of("measurement 1", "")));
            split.report(MergeSuggestions.of(store, 5 * split.gone.size()));
        }
    }

    private void choose(List<Extraction> extractions, Random random) {
        Map<String, Set<String>> articles = new TreeMap<>();
        for (Extraction extraction : extractions) {
            for (Mention mention : extraction.mentions()) {
                if (!mention.links().isEmpty()) {
                    articles.computeIfAbsent(mention.entity(), key -> new TreeSet<>())
                            .add(mention.article());
                }
            }
        }
        articles.forEach((entity, where) -> {
            Set<String> half = new HashSet<>();
            where.stream().filter(article -> random.nextBoolean()).forEach(half::add);
            if (!half.isEmpty() && half.size() < where.size()) {
                gone.put(entity, half);
            }
        });
    }

    private void report(List<MergeSuggestion> suggestions) {
        int right = 0;
        int rank = 0;
        for (MergeSuggestion suggestion : suggestions) {
            rank++;
            boolean found = isSplit(suggestion.one().iri(), suggestion.other().iri());
            right += found ? 1 : 0;
            if (rank <= 20 || !found && rank <= gone.size()) {
                System.out.printf(
                        "%d %s %.2f %s%n", rank, found ? "split" : "other", suggestion.score(), suggestion.names());
            }
            if (rank == 20 || rank == gone.size() || rank == suggestions.size()) {
                System.out.printf("# %d of %d pairs among the first %d%n", right, gone.size(), rank);
            }
        }
    }

    private boolean isSplit(String one, String other) {
        return gone.containsKey(one) && other.equals(one + SPLIT)
                || gone.containsKey(other) && one.equals(other + SPLIT);
    }

    private Extraction of(Extraction all) {
        String article = all.article().id();
        return new Extraction(
                all.article(),
                all.mentions().stream()
                        .map(m -> new Mention(
                                m.article(),
                                m.span(),
                                m.kind(),
                                name(article, m.entity()),
                                m.type(),
                                m.label(),
                                name(article, m.entity()).equals(m.entity()) ? m.links() : List.of()))
                        .toList(),
                all.attributions().stream()
                        .map(a -> new Attribution(
                                a.id(),
                                a.article(),
                                a.kind(),
                                a.attitude(),
                                argument(article, a.source()),
                                a.cue(),
                                a.content(),
                                a.within()))
                        .toList(),
                all.claims().stream().map(c -> claim(article, c)).toList());
    }

    private Claim claim(String article, Claim c) {
        return new Claim(
                c.id(),
                c.article(),
                argument(article, c.subject()),
                c.predicate(),
                argument(article, c.object()),
                c.roles().stream()
                        .map(r -> new Role(r.name(), argument(article, r.argument())))
                        .toList(),
                c.event(),
                c.attribution(),
                c.polarity(),
                c.certainty(),
                c.tense(),
                c.citation(),
                c.confidence(),
                c.extractor());
    }

    private Optional<Argument> argument(String article, Optional<Argument> argument) {
        return argument.map(a -> argument(article, a));
    }

    private Argument argument(String article, Argument argument) {
        return argument.entity().map(e -> argument.denoting(name(article, e))).orElse(argument);
    }

    private String name(String article, String entity) {
        return gone.getOrDefault(entity, Set.of()).contains(article) ? entity + SPLIT : entity;
    }
}
