package org.claimgraph.query.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.graph.decision.Merged;
import org.claimgraph.graph.decision.Standing;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Decision.Linking;
import org.claimgraph.model.Decision.Merging;
import org.claimgraph.model.Decision.Unlinking;
import org.claimgraph.model.Decision.Unmerging;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Justification;
import org.claimgraph.query.QueryException;
import org.claimgraph.query.Things;
import org.claimgraph.store.Store;

/**
 * Decisions about which entity of a store is meant, by the names that people use: an IRI, a name that one entity alone has, or a link.
 *
 * <p>Each method gives the decisions that it took; a name that nothing or too much is called by, and a decision that would say nothing, is a
 * {@link QueryException} that says what to do.
 */
public final class Identities {
    private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";
    private static final int SHOWN = 12;
    private static final String LISTED = "`claimgraph entities` lists what there is";

    private final Store store;

    /** Decisions about the entities of {@code store}. */
    public Identities(Store store) {
        this.store = store;
    }

    /** Makes entities one; the first stands for all. */
    public List<Decision> merge(List<String> names, Justification why) {
        return merged(names.stream().map(this::one).toList(), why);
    }

    /** Makes all entities one that any of {@code names} stands for; the most mentioned one stands for all. */
    public List<Decision> mergeAll(List<String> names, Justification why) {
        Set<String> entities = new LinkedHashSet<>();
        names.forEach(name -> entities.addAll(candidates(name)));
        Entities list = new Entities(store);
        List<String> byMentions = entities.stream()
                .map(iri -> list.search(iri, 1))
                .flatMap(List::stream)
                .sorted((a, b) -> Long.compare(b.mentions(), a.mentions()))
                .map(ListedEntity::iri)
                .distinct()
                .toList();
        return merged(byMentions, why);
    }

    private List<Decision> merged(List<String> entities, Justification why) {
        List<Decision> taken = new ArrayList<>();
        String kept = entities.get(0);
        for (String dropped : entities.subList(1, entities.size())) {
            Merged merged = store.standing().merged();
            if (!merged.of(node(dropped)).equals(merged.of(node(kept)))) {
                taken.add(decided(new Merging(kept, dropped, why)));
            }
        }
        if (taken.isEmpty()) {
            throw new QueryException(
                    "these are one entity already: " + kept, "Name two that are not, or take it back with `unmerge`");
        }
        return taken;
    }

    /** Takes back the mergings that name {@code name} directly, or, where {@code other} is given, those of the two with each other. */
    public List<Decision> unmerge(String name, Optional<String> other, Justification why) {
        Set<String> ones = apart(name);
        Set<String> others = other.map(this::apart).orElse(Set.of());
        List<Merging> taken = store.standing().decisions().stream()
                .filter(Merging.class::isInstance)
                .map(Merging.class::cast)
                .filter(merging -> other.isEmpty()
                        ? ones.contains(merging.kept()) || ones.contains(merging.dropped())
                        : (ones.contains(merging.kept()) && others.contains(merging.dropped()))
                                || (others.contains(merging.kept()) && ones.contains(merging.dropped())))
                .toList();
        if (taken.isEmpty()) {
            throw new QueryException(
                    "no merging of '" + name + "'"
                            + other.map(text -> " with '" + text + "'").orElse("") + " holds",
                    "`claimgraph entities --decisions` lists those that do");
        }
        return taken.stream()
                .map(merging -> decided(new Unmerging(merging.kept(), merging.dropped(), why)))
                .toList();
    }

    /** Links an entity to the article of English Wikipedia with that title or address. */
    public Decision link(String name, String title, Justification why) {
        String link = address(title);
        String entity = one(name);
        Standing standing = store.standing();
        if (standing.link(entity).equals(Optional.of(link))
                || (!standing.isUnlinked(entity)
                        && standing.link(entity).isEmpty()
                        && store.iris().linkedEntity(link).equals(entity))) {
            throw new QueryException("'" + name + "' is linked to " + link + " already", "Name another title");
        }
        return decided(new Linking(entity, link, why));
    }

    /** Takes the link of an entity back: those that were decided on, else the one that the extraction found. */
    public List<Decision> unlink(String name, Justification why) {
        String entity = one(name);
        Standing standing = store.standing();
        List<String> all = standing.link(entity).isPresent()
                ? List.of(entity)
                : standing.merged().members(node(entity)).stream()
                        .map(Node::getURI)
                        .toList();
        List<String> linked =
                all.stream().filter(one -> standing.link(one).isPresent()).toList();
        if (linked.isEmpty()) {
            linked = store.lookApart(dataset ->
                    all.stream().filter(one -> isLinked(dataset, one)).toList());
            if (linked.size() > 1) {
                throw new QueryException(
                        "'" + name + "' is " + linked.size() + " entities with links",
                        "Name one of them by its IRI: " + String.join(", ", linked));
            }
        }
        if (linked.isEmpty()) {
            throw new QueryException("'" + name + "' has no link", LISTED + ", with links");
        }
        return linked.stream().map(one -> decided(new Unlinking(one, why))).toList();
    }

    private static boolean isLinked(DatasetGraph dataset, String entity) {
        return dataset.stream(Node.ANY, node(entity), Vocabulary.BEST_LINK, Node.ANY)
                .anyMatch(quad -> !quad.getGraph().equals(Vocabulary.IDENTITIES));
    }

    private Decision decided(Decision decision) {
        store.decide(decision);
        return decision;
    }

    /** The address of an article by its title or its address. */
    static String address(String title) {
        String address = title.startsWith("http")
                ? title.strip()
                : WIKIPEDIA + title.strip().replace(' ', '_');
        if (!address.startsWith(WIKIPEDIA) || address.length() == WIKIPEDIA.length() || !Iris.isIri(address)) {
            throw new QueryException(
                    "'" + title + "' is no title of an article of the English Wikipedia",
                    "Write it as it is there, such as 'Port Moresby', or its address, " + WIKIPEDIA + "Port_Moresby");
        }
        return address;
    }

    /** The one entity that {@code name} stands for. */
    private String one(String name) {
        List<String> candidates = candidates(name);
        if (candidates.size() > 1) {
            Entities list = new Entities(store);
            throw new QueryException(
                    candidates.size() + " entities are called '" + name + "'",
                    "Name one of them by its IRI, or merge them all with --all:\n"
                            + candidates.stream()
                                    .limit(SHOWN)
                                    .flatMap(iri -> list.search(iri, 1).stream())
                                    .map(entity -> "  " + entity.iri() + "  " + String.join("/", entity.types()) + ", "
                                            + entity.mentions() + " mentions, " + entity.articles() + " articles")
                                    .collect(Collectors.joining("\n"))
                            + (candidates.size() > SHOWN ? "\n  …" : ""));
        }
        return candidates.get(0);
    }

    private List<String> candidates(String name) {
        if (Iris.isIri(name)) {
            String iri = name.startsWith(WIKIPEDIA) ? store.iris().linkedEntity(name) : name;
            if (isKnown(iri)) {
                return List.of(iri);
            }
        }
        List<String> found = store.look(dataset -> iris(new Things(dataset), name));
        if (found.isEmpty()) {
            throw unknown(name);
        }
        return found;
    }

    /** The entities, each by itself, that {@code name} stands for. */
    private Set<String> apart(String name) {
        Set<String> found = new LinkedHashSet<>(store.lookApart(dataset -> iris(new Things(dataset), name)));
        if (found.isEmpty() && isKnown(name)) {
            found.add(name);
        }
        if (found.isEmpty()) {
            throw unknown(name);
        }
        return found;
    }

    private QueryException unknown(String name) {
        return store.look(dataset -> new Things(dataset).unknown(name));
    }

    private static List<String> iris(Things things, String name) {
        return things.entities(name).stream().map(Node::getURI).toList();
    }

    /** Whether an article mentions an entity, or would but for a decision, or a decision names it. */
    private boolean isKnown(String iri) {
        return store.lookApart(dataset -> isKnown(dataset, node(iri)));
    }

    private static boolean isKnown(DatasetGraph dataset, Node entity) {
        return Stream.of(
                        Standard.DENOTES,
                        Vocabulary.UNLINKED_FROM,
                        Vocabulary.KEEPS,
                        Vocabulary.DROPS,
                        Vocabulary.CONCERNS)
                .anyMatch(property -> dataset.contains(Node.ANY, Node.ANY, property, entity));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
