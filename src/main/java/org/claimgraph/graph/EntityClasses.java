package org.claimgraph.graph;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.model.EntityType;
import org.claimgraph.ontology.OntologyFile;

/** Which class an entity of each type has: the classes whose {@code skos:notation} in the ontology is the type's label. */
public final class EntityClasses {
    private static final EntityClasses SHIPPED = new EntityClasses(OntologyFile.CLAIMGRAPH.graph());

    private final Map<EntityType, Node> classes = new EnumMap<>(EntityType.class);
    private final Map<Node, EntityType> types = new HashMap<>();

    private EntityClasses(Graph ontology) {
        for (EntityType type : EntityType.values()) {
            Node label = NodeFactory.createLiteralString(type.label());
            Node found = ontology.find(Node.ANY, Standard.NOTATION, label)
                    .nextOptional()
                    .orElseThrow(() -> new IllegalStateException("the ontology has no class for " + type.label()))
                    .getSubject();
            classes.put(type, found);
            types.put(found, type);
        }
    }

    /** Those of the ontology that is packed with the program. */
    public static EntityClasses shipped() {
        return SHIPPED;
    }

    /** The class of entities of {@code type}. */
    public Node of(EntityType type) {
        return Optional.ofNullable(classes.get(type)).orElseThrow();
    }

    /** The type whose entities have {@code node} as their class, if it is such a class. */
    public Optional<EntityType> type(Node node) {
        return Optional.ofNullable(types.get(node));
    }
}
