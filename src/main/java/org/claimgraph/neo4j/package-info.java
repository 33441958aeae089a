/**
 * The projection of a store to Neo4j: the same graph as nodes and relationships, for people and tools that speak Cypher. It holds nothing of
 * its own and can be made again from the store at any time.
 *
 * <p>{@link org.claimgraph.neo4j.Projection} brings a database over Bolt in step with a store; {@link org.claimgraph.neo4j.EmbeddedServer}
 * starts one in a process of its own, whose libraries never meet ours. What becomes a node, a relationship or a property is said by
 * {@code ontology/neo4j.tsv}.
 */
@NullMarked
package org.claimgraph.neo4j;

import org.jspecify.annotations.NullMarked;
