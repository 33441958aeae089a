package org.claimgraph.server.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.graph.Standard;
import org.claimgraph.server.index.ArticleRow;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.EntityRow;
import org.claimgraph.server.index.Filter;
import org.claimgraph.server.index.Thing;

/**
 * An entity: who or what it is, how much is claimed about it and by it, and whom it stands beside.
 *
 * @param entity the entity, with those of other articles that have the same name, where these are looked at together
 * @param names all names that articles give it
 * @param together whether entities of several articles are looked at together because of their name alone
 * @param about how many claims have it as an argument
 * @param by how many claims it makes
 * @param articles those that mention it, the newest first
 * @param neighbours entities that share claims with it, the most first
 */
public record EntityView(
        EntityRow entity,
        List<String> names,
        boolean together,
        long about,
        long by,
        List<ArticleRow> articles,
        List<Neighbour> neighbours) {
    private static final int READ = 1000;
    private static final int NEIGHBOURS = 40;

    /**
     * An entity that shares claims with another.
     *
     * @param iri of it in one of the articles
     * @param label what it is called
     * @param type what kind of entity it is
     * @param claims how many they share
     */
    public record Neighbour(String iri, String label, String type, long claims) {}

    /** The entity of that IRI; {@code together} with those of the same name in other articles. */
    public static Optional<EntityView> of(Library library, String iri, boolean together) {
        return library.index().entities(iri, together).stream().findFirst().map(entity -> {
            List<String> keys = keys(entity, together);
            List<ClaimRow> claims = library.index().claims(Filter.about(keys), READ);
            return new EntityView(
                    entity,
                    names(library, entity),
                    entity.iris().size() > 1 && entity.key().startsWith("name:"),
                    library.index().count(Filter.about(keys)),
                    library.index().count(Filter.by(keys)),
                    articles(library, together ? List.of(entity.key()) : entity.iris()),
                    neighbours(entity, claims));
        });
    }

    private static List<ArticleRow> articles(Library library, List<String> keys) {
        return keys.stream()
                .flatMap(key -> library.index().articlesNaming(key).stream())
                .distinct()
                .toList();
    }

    /** What the claims about an entity are found by. */
    static List<String> keys(EntityRow entity, boolean together) {
        return together ? List.of(entity.key()) : entity.iris();
    }

    private static List<String> names(Library library, EntityRow entity) {
        return library.store().look(dataset -> entity.iris().stream()
                .limit(READ)
                .map(NodeFactory::createURI)
                .flatMap(node -> List.of(Standard.PREF_LABEL, Standard.ALT_LABEL).stream()
                        .flatMap(property -> dataset.stream(Node.ANY, node, property, Node.ANY)))
                .map(quad -> quad.getObject().getLiteralLexicalForm().replaceAll("\\s+", " "))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList());
    }

    private static List<Neighbour> neighbours(EntityRow entity, List<ClaimRow> claims) {
        Map<String, Neighbour> found = new LinkedHashMap<>();
        for (ClaimRow claim : claims) {
            claim.arguments()
                    .filter(thing ->
                            thing.entity().filter(entity.iris()::contains).isEmpty())
                    .filter(thing -> thing.entity().isPresent())
                    .collect(Collectors.toMap(EntityView::name, thing -> thing, (first, second) -> first))
                    .forEach((name, thing) -> found.merge(
                            name,
                            new Neighbour(
                                    thing.entity().orElseThrow(),
                                    thing.name(),
                                    thing.type().orElse("Other"),
                                    1),
                            (a, b) -> new Neighbour(a.iri(), a.label(), a.type(), a.claims() + 1)));
        }
        return found.values().stream()
                .sorted(Comparator.comparingLong(Neighbour::claims).reversed().thenComparing(Neighbour::label))
                .limit(NEIGHBOURS)
                .toList();
    }

    private static String name(Thing thing) {
        return thing.type().orElse("") + "|" + thing.name();
    }
}
