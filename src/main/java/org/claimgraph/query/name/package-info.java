/**
 * How a name is found that is written otherwise: with a slip of the pen, or brought over from another script in another way. The variants are
 * data, {@code ontology/lexicon/spelling-variants.tsv}.
 */
@NullMarked
package org.claimgraph.query.name;

import org.jspecify.annotations.NullMarked;
