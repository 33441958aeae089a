/**
 * The graph store on disk: a folder with a TDB2 database, in which every version of an article is one named graph.
 *
 * <p>{@link org.claimgraph.store.Store} puts, reads, retracts, exports and verifies articles, each in one transaction: a process that is
 * killed at any moment leaves every article whole or absent. What does not pass the {@linkplain org.claimgraph.graph.Gate gate} is not
 * stored. One process uses a store at a time.
 */
@NullMarked
package org.claimgraph.store;

import org.jspecify.annotations.NullMarked;
