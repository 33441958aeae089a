/**
 * The record stream: extractions as JSON Lines, one object a line, for people, pipes and programs in other languages.
 *
 * <p>{@link org.claimgraph.record.RecordWriter} writes it, the same bytes for the same extractions;
 * {@link org.claimgraph.record.RecordReader} reads it and checks every rule of the format, whoever wrote it: what comes out of the
 * reader is an {@link org.claimgraph.model.Extraction} whose spans all stand in its text.
 */
@NullMarked
package org.claimgraph.record;

import org.jspecify.annotations.NullMarked;
