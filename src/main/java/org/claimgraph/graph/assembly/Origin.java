package org.claimgraph.graph.assembly;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Where a claim stands, as far as it matters for independence.
 *
 * @param article version of the article
 * @param work the article without its version: its URL, or itself where none is known
 * @param publisher outlet
 * @param story the text that it carries
 * @param published ISO 8601 date
 */
record Origin(Node article, Node work, Optional<Node> publisher, Node story, Optional<String> published) {}
