/**
 * What the readers of claims and attributions ask of a sentence: its tree with what the parser often gets wrong mended, clauses and the
 * verbs that head them, the words of a phrase, and the word lists of {@code ontology/lexicon}.
 */
@NullMarked
package org.claimgraph.claim.tree;

import org.jspecify.annotations.NullMarked;
