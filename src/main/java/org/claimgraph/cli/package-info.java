/**
 * The command line: one class a command, and the one place that puts the concrete parts together.
 *
 * <p>{@link org.claimgraph.cli.Claimgraph} is the program. What other programs read goes to standard output, what people read while
 * they wait goes to standard error, and the exit code says how it ended: 0 all well, 1 something was found to be wrong, 2 the command
 * was used wrongly.
 */
@NullMarked
package org.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
