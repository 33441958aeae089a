package org.claimgraph.graph.assembly;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Iris;

/**
 * The shelves of the catalogue, within a transaction: a shelf is there as long as something stands on it. The IRIs of the shelves of one owner
 * are the same up to their keys.
 */
final class Shelves {
    /**
     * A shelf.
     *
     * @param kind what it holds of its owners: the property that leads from the shelf to them
     * @param owners whose it is
     * @param key its place among the shelves of its owners: digits, hyphens and low lines
     */
    record Shelf(Node kind, List<Node> owners, String key) {}

    private final Derived catalogue;
    private final Iris iris;
    private final Set<Node> known = new HashSet<>();
    private final Set<Node> left = new HashSet<>();

    Shelves(Derived catalogue, Iris iris) {
        this.catalogue = catalogue;
        this.iris = iris;
    }

    /** Puts {@code item} on these shelves and on no others. */
    void place(Node item, Collection<Shelf> shelves) {
        Set<Node> wanted = new HashSet<>();
        shelves.forEach(shelf -> wanted.add(node(shelf)));
        for (Node stood : catalogue.objects(item, Vocabulary.SHELF)) {
            if (!wanted.remove(stood)) {
                catalogue.delete(item, Vocabulary.SHELF, stood);
                left.add(stood);
            }
        }
        wanted.forEach(shelf -> catalogue.add(item, Vocabulary.SHELF, shelf));
    }

    private Node node(Shelf shelf) {
        Set<String> owners = new TreeSet<>();
        shelf.owners().forEach(owner -> owners.add(owner.toString()));
        Node node = NodeFactory.createURI(
                iris.of("shelf", shelf.kind().getURI(), String.join(" ", owners)) + "/" + shelf.key());
        if (known.add(node)) {
            shelf.owners().forEach(owner -> catalogue.add(node, shelf.kind(), owner));
        }
        return node;
    }

    /** Takes away the shelves that nothing stands on any more. */
    void finish() {
        for (Node shelf : left) {
            if (!catalogue.contains(Node.ANY, Vocabulary.SHELF, shelf)) {
                catalogue.delete(shelf);
            }
        }
        left.clear();
        known.clear();
    }
}
