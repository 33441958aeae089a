package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Decision.Linking;
import org.claimgraph.model.Decision.Merging;
import org.claimgraph.model.Decision.Unlinking;
import org.claimgraph.model.Decision.Unmerging;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedNews;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Justification;

/** Whatever was decided and whatever articles came and went, what holds now is all that counts. */
class DecisionProperties {
    private static final int ARTICLES = 8;
    private static final Justification WHY = new Justification("Ada Osk", Instant.EPOCH, "for the test");
    private static final List<Extraction> NEWS = InventedNews.articles(9, ARTICLES);

    /** The entities of the articles, one that none of them names, and two that an article has alone when its links are taken back. */
    private static final List<String> ENTITIES = entities();

    private static final List<String> LINKS = links();

    /** Something that happens to a store. */
    record Change(int kind, int one, int other) {
        void apply(Store store) {
            String first = ENTITIES.get(one % ENTITIES.size());
            String second = ENTITIES.get(other % ENTITIES.size());
            switch (kind) {
                case 0 -> store.put(NEWS.get(one % ARTICLES), Run.of("test 1", ""));
                case 1 -> store.retract(NEWS.get(one % ARTICLES).article().id());
                case 2 -> store.decide(new Linking(first, LINKS.get(other % LINKS.size()), WHY));
                case 3 -> store.decide(new Unlinking(first, WHY));
                default -> {
                    if (!first.equals(second)) {
                        store.decide(kind == 4 ? new Unmerging(first, second, WHY) : new Merging(first, second, WHY));
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30))
                .as(Change::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(14);
    }

    @Property(tries = 12)
    @Tag("slow")
    void theStoreIsThatOfWhatHolds(@ForAll("changes") List<Change> changes) throws IOException {
        Path folder = Files.createTempDirectory("decisions");
        try (Store store = Store.create(folder.resolve("changed"), Iris.DEFAULT);
                Store before = Store.create(folder.resolve("before"), Iris.DEFAULT);
                Store after = Store.create(folder.resolve("after"), Iris.DEFAULT)) {
            NEWS.subList(0, ARTICLES / 2).forEach(article -> store.put(article, Run.of("test 1", "")));
            changes.forEach(change -> change.apply(store));
            List<Decision> standing = new ArrayList<>(store.standing().decisions());
            standing.forEach(before::decide);
            store.articles().forEach(article -> {
                before.put(store.read(article).orElseThrow(), Run.of("test 1", ""));
                after.put(store.read(article).orElseThrow(), Run.of("test 1", ""));
            });
            Collections.reverse(standing);
            standing.forEach(after::decide);
            Set<String> all = Snapshot.of(store);
            assertThat(Snapshot.difference(Snapshot.of(after), all)).isEmpty();
            assertThat(Snapshot.difference(Snapshot.of(before), all)).isEmpty();
            store.assemble();
            assertThat(Snapshot.difference(Snapshot.of(store), all)).isEmpty();
            for (Extraction article : NEWS) {
                store.read(article.article().id()).ifPresent(stored -> {
                    assertThat(stored.claims()).isEqualTo(article.claims());
                    assertThat(stored.attributions()).isEqualTo(article.attributions());
                    assertThat(new HashSet<>(stored.mentions())).isEqualTo(new HashSet<>(article.mentions()));
                });
            }
        } finally {
            delete(folder);
        }
    }

    private static List<String> entities() {
        List<String> entities = new ArrayList<>(NEWS.stream()
                .flatMap(article -> article.mentions().stream())
                .map(mention -> mention.entity())
                .distinct()
                .toList());
        String first = NEWS.get(0).mentions().get(0).entity();
        for (int i = 0; i < 2; i++) {
            entities.add(
                    Iris.DEFAULT.of("entity", "unlinked", NEWS.get(i).article().id(), first));
        }
        entities.add("urn:claimgraph:entity:nobody");
        return entities;
    }

    private static List<String> links() {
        List<String> links = new ArrayList<>(List.of("https://en.wikipedia.org/wiki/Elsewhere"));
        NEWS.stream()
                .flatMap(article -> article.mentions().stream())
                .flatMap(mention -> mention.links().stream())
                .map(link -> link.iri())
                .distinct()
                .limit(3)
                .forEach(links::add);
        return links;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
