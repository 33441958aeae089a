/**
 * Where names begin and end, and of what type they are: the recogniser's names repaired, split, joined and found again in headlines and
 * lists.
 */
@NullMarked
package org.claimgraph.entity.name;

import org.jspecify.annotations.NullMarked;
