package org.claimgraph.graph.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.EntityClasses;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Link;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Role;

/** What was found in an article as readers see it: entities that are one by decision have one IRI, one name, one type and one link. */
public final class SeenArticle {
    private final DatasetGraph dataset;
    private final Merged merged;
    private final Map<String, Optional<Face>> faces = new HashMap<>();

    /** Of {@code dataset}, within a transaction, as it is stored. */
    public SeenArticle(DatasetGraph dataset) {
        this.dataset = dataset;
        this.merged = Merged.read(dataset);
    }

    /** What is shown of entities that are one. */
    private record Face(String iri, EntityType type, String label, Optional<String> link) {}

    /** {@code stored} with the entities that stand for its own. */
    public Extraction of(Extraction stored) {
        if (merged.isEmpty()) {
            return stored;
        }
        return new Extraction(
                stored.article(),
                stored.mentions().stream().map(this::mention).toList(),
                stored.attributions().stream().map(this::attribution).toList(),
                stored.claims().stream().map(this::claim).toList());
    }

    private Mention mention(Mention mention) {
        return face(mention.entity())
                .map(face -> new Mention(
                        mention.article(),
                        mention.span(),
                        mention.kind(),
                        face.iri(),
                        face.type(),
                        face.label(),
                        face.link().map(link -> List.of(new Link(link, 1))).orElse(List.of())))
                .orElse(mention);
    }

    private Attribution attribution(Attribution attribution) {
        return new Attribution(
                attribution.id(),
                attribution.article(),
                attribution.kind(),
                attribution.attitude(),
                attribution.source().map(this::argument),
                attribution.cue(),
                attribution.content(),
                attribution.within());
    }

    private Claim claim(Claim claim) {
        return new Claim(
                claim.id(),
                claim.article(),
                claim.subject().map(this::argument),
                claim.predicate(),
                claim.object().map(this::argument),
                claim.roles().stream()
                        .map(role -> new Role(role.name(), argument(role.argument())))
                        .toList(),
                claim.event(),
                claim.attribution(),
                claim.polarity(),
                claim.certainty(),
                claim.tense(),
                claim.citation(),
                claim.confidence(),
                claim.extractor());
    }

    private Argument argument(Argument argument) {
        return new Argument(
                argument.span(),
                argument.entity()
                        .map(iri -> merged.of(NodeFactory.createURI(iri)).getURI()),
                argument.value());
    }

    /** What is shown of {@code entity}, where it is one with others. */
    private Optional<Face> face(String entity) {
        return faces.computeIfAbsent(entity, iri -> {
            Node keeper = merged.of(NodeFactory.createURI(iri));
            List<Node> members = merged.members(keeper);
            if (members.size() == 1) {
                return Optional.empty();
            }
            Stream<Node> keeperFirst = Stream.concat(Stream.of(keeper), members.stream());
            List<Node> known = keeperFirst
                    .filter(member -> dataset.contains(Node.ANY, member, Standard.PREF_LABEL, Node.ANY))
                    .toList();
            return known.stream()
                    .findFirst()
                    .map(shown -> new Face(keeper.getURI(), type(shown), label(shown), link(members)));
        });
    }

    private String label(Node entity) {
        Stream<String> labels = dataset.stream(Node.ANY, entity, Standard.PREF_LABEL, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm());
        return most(labels).orElseThrow();
    }

    private EntityType type(Node entity) {
        Stream<EntityType> types = dataset.stream(Node.ANY, entity, Standard.TYPE, Node.ANY)
                .flatMap(quad -> EntityClasses.shipped().type(quad.getObject()).stream());
        return most(types).orElse(EntityType.OTHER);
    }

    private Optional<String> link(List<Node> members) {
        Optional<String> decided = members.stream()
                .flatMap(member -> dataset.stream(Vocabulary.IDENTITIES, member, Vocabulary.BEST_LINK, Node.ANY))
                .map(quad -> quad.getObject().getURI())
                .findFirst();
        Stream<String> found = members.stream()
                .flatMap(member -> dataset.stream(Node.ANY, member, Vocabulary.BEST_LINK, Node.ANY))
                .map(quad -> quad.getObject().getURI());
        return decided.or(() -> most(found));
    }

    /** What there is most of; of several, the first in order. */
    private static <T extends Comparable<T>> Optional<T> most(Stream<T> things) {
        Map<T, Long> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(thing, 1L, Long::sum));
        Optional<T> most = Optional.empty();
        long count = 0;
        for (Map.Entry<T, Long> entry : counts.entrySet()) {
            if (entry.getValue() > count) {
                most = Optional.of(entry.getKey());
                count = entry.getValue();
            }
        }
        return most;
    }
}
