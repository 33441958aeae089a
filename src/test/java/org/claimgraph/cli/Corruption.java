package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Damage to a store, done behind its back. */
final class Corruption {
    private static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");

    private Corruption() {}

    /** Changes the words of one continuous quotation, and returns what they are now. */
    static String changeOneQuote(Path store) {
        DatasetGraph dataset =
                DatabaseMgr.connectDatasetGraph(store.resolve("data").toString());
        try {
            return Txn.calculateWrite(dataset, () -> {
                List<Quad> quotes = new java.util.ArrayList<>();
                dataset.find(Node.ANY, Node.ANY, EXACT, Node.ANY).forEachRemaining(quotes::add);
                quotes.removeIf(quote -> quote.getSubject().getURI().contains(";"));
                Quad quote = quotes.get(quotes.size() / 2);
                String changed = quote.getObject().getLiteralLexicalForm() + " (or so)";
                dataset.delete(quote);
                dataset.add(Quad.create(
                        quote.getGraph(), quote.getSubject(), EXACT, NodeFactory.createLiteralString(changed)));
                return changed;
            });
        } finally {
            TDBInternal.expel(dataset);
        }
    }
}
