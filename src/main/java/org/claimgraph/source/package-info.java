/**
 * Inputs as a user names them → {@link org.claimgraph.source.Document}: bytes with a name, and what their container or transport
 * says about them.
 *
 * <p>{@link org.claimgraph.source.InputReader} expands files, folders and standard input into one lazy, ordered stream. What cannot
 * be read becomes a {@link org.claimgraph.source.Refusal} in that stream, with a countable reason, and never stops the rest.
 */
@NullMarked
package org.claimgraph.source;

import org.jspecify.annotations.NullMarked;
