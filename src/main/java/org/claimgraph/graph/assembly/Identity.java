package org.claimgraph.graph.assembly;

import org.apache.jena.graph.Node;

/**
 * Which entity stands for another one when claims of several articles are put together. Entities are told apart unless something says that
 * they are the same: a link that both share makes them one resource already; a merge decision names the one that is kept.
 */
@FunctionalInterface
public interface Identity {
    /** Every entity stands for itself. */
    Identity NONE = entity -> entity;

    /** The entity that stands for {@code entity}: itself, or the one that it was merged into. */
    Node of(Node entity);
}
