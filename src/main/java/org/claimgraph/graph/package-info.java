/**
 * Extractions ⇄ RDF: the vocabulary, the triples of each kind of record, the way back, and the gate that every article passes before
 * it is stored.
 *
 * <p>{@link org.claimgraph.graph.GraphWriter} turns an extraction into the triples of its article's named graph;
 * {@link org.claimgraph.graph.GraphReader} turns them back into an equal extraction; {@link org.claimgraph.graph.Gate} says what is wrong
 * with a graph: the SHACL shapes, and what SHACL core cannot say, that every passage has the words of the text at its place.
 *
 * <p>A claim points with {@code rdf:subject} and {@code rdf:object} at the entity that the phrase denotes, or at the passage where it
 * stands when it denotes none, so that questions can be asked by entity and by words. The phrases themselves, and the values that they
 * state, hang at the claim.
 */
@NullMarked
package org.claimgraph.graph;

import org.jspecify.annotations.NullMarked;
