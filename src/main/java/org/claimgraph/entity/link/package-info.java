/**
 * Which article of the English Wikipedia an entity is: candidates for a name, out of an index that is compiled once from the dictionary
 * of anchor texts in CoreNLP's knowledge-base models (Spitkovsky and Chang, LREC 2012), and the choice among them. Nothing of it is
 * loaded into memory; where no candidate fits, an entity has no link.
 */
@NullMarked
package org.claimgraph.entity.link;

import org.jspecify.annotations.NullMarked;
