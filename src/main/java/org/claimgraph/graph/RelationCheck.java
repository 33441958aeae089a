package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.ontology.OntologyFile;

/**
 * Whether claims obey the domain and range of the relations that they use: an entity in the place of a relation's subject or object has a
 * class that the ontology says the relation takes there. Words that denote no entity, and relations of other vocabularies, pass.
 */
final class RelationCheck {
    private final Graph ontology = OntologyFile.CLAIMGRAPH.graph();

    RelationCheck() {
        GraphUtil.addInto(ontology, OntologyFile.RELATIONS.graph());
    }

    List<Problem> problems(Graph graph) {
        List<Problem> problems = new ArrayList<>();
        for (Facts claim : Facts.ofType(graph, Vocabulary.CLAIM)) {
            claim.find(Standard.PREDICATE).filter(RelationCheck::isOurs).ifPresent(relation -> {
                if (!ontology.contains(relation, Node.ANY, Node.ANY)) {
                    problems.add(new Problem(claim.iri(), "its relation " + relation + " is not in the ontology"));
                }
                check(claim, Standard.SUBJECT, relation, RDFS.domain.asNode()).ifPresent(problems::add);
                check(claim, Standard.OBJECT, relation, RDFS.range.asNode()).ifPresent(problems::add);
            });
        }
        return problems;
    }

    private static boolean isOurs(Node relation) {
        return relation.isURI() && relation.getURI().startsWith(Vocabulary.NAMESPACE);
    }

    private Optional<Problem> check(Facts claim, Node slot, Node relation, Node constraint) {
        Optional<Facts> entity = claim.find(slot).map(claim::of).filter(thing -> thing.is(Vocabulary.ENTITY));
        if (entity.isEmpty()) {
            return Optional.empty();
        }
        Set<Node> classes = new HashSet<>();
        entity.get().all(Standard.TYPE).forEach(type -> collect(type, classes));
        return new Facts(ontology, relation)
                .all(constraint).stream()
                        .filter(allowed -> allowed.isURI() && !classes.contains(allowed))
                        .map(allowed -> new Problem(
                                claim.iri(), slot + " is no " + allowed + ", which " + relation + " asks for"))
                        .findFirst();
    }

    private void collect(Node type, Set<Node> classes) {
        if (classes.add(type)) {
            new Facts(ontology, type).all(RDFS.subClassOf.asNode()).forEach(above -> collect(above, classes));
        }
    }
}
