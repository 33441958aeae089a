/**
 * What follows from many articles together, beside what stands in each: stories, propositions with their support, contradictions, and what
 * a policy accepts.
 *
 * <p>All of it lies in two graphs of their own, {@code cg:assembly} and {@code cg:accepted}, and can be made again from the articles at any
 * time. {@link org.claimgraph.graph.assembly.Assembly} keeps it up to date, article by article, within the transaction that changes the
 * articles: what stands there depends on which articles are stored, never on the order in which they came.
 *
 * <p>A <em>story</em> is one text, however many articles carry it: copies and versions are one independent source. A <em>proposition</em>
 * is what claims of several articles say alike, without voice, polarity and certainty. A <em>contradiction</em> is a result to show, never
 * an error to clean away.
 */
@NullMarked
package org.claimgraph.graph.assembly;

import org.jspecify.annotations.NullMarked;
