/**
 * What is known about the entities of one article so far: the chains of phrases that mean the same, with the names, descriptions, speakers,
 * places and affiliations that the passes over it read and extend.
 */
@NullMarked
package org.claimgraph.entity.discourse;

import org.jspecify.annotations.NullMarked;
