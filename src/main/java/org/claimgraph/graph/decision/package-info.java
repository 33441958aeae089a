/**
 * Which entities are one, because somebody said so: decisions to merge and to link, and what takes them back.
 *
 * <p>They lie in a graph of their own, {@code cg:decisions}, in the order in which they were taken, and stay there whatever articles come and
 * go. What holds is {@link org.claimgraph.graph.decision.Standing}, a function of that list alone. It is applied in two places. A link that
 * the extraction found and that was taken back is withdrawn in the graphs of its articles, and can be given back from there
 * ({@link org.claimgraph.graph.decision.LinkCorrection}). Entities that are one stay apart in the articles, so that the decision can be
 * taken back without a trace; the derived graphs are made as if they were one, and readers see one of them
 * ({@link org.claimgraph.graph.decision.MergedDataset}).
 */
@NullMarked
package org.claimgraph.graph.decision;

import org.jspecify.annotations.NullMarked;
