/**
 * Who and what there is in a store, and which of them are one: the list of entities, decisions to merge and to link that name them, and pairs
 * that are likely to be the same.
 */
@NullMarked
package org.claimgraph.query.identity;

import org.jspecify.annotations.NullMarked;
