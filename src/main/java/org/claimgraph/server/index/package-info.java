/**
 * The claims, entities and articles of a store as rows that are found, filtered and counted within milliseconds.
 *
 * <p>It is a Lucene index in memory, built from the store when a server starts and changed with it; the store stays the only truth. Entities
 * of several articles that are not linked stay apart in the store; here they can be looked at together where they have the same name and
 * type, which is what {@link org.claimgraph.server.index.Names} decides.
 */
@NullMarked
package org.claimgraph.server.index;

import org.jspecify.annotations.NullMarked;
