/**
 * The way of an article from its bytes to its place: {@link org.claimgraph.pipeline.Pipeline} runs the stages over many inputs with
 * several workers.
 *
 * <p>Between reading and storing, every stage is a pure function of one article; that is what lets them run side by side. Results
 * leave in the order of the inputs, however many workers there are, so that the same inputs give the same bytes. What is wrong with
 * one input is counted, reported and never stops the others.
 */
@NullMarked
package org.claimgraph.pipeline;

import org.jspecify.annotations.NullMarked;
