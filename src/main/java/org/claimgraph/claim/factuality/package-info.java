/**
 * How sure an event is, and when: polarity, certainty and tense of a verb or event noun, from negation, modals, and the signatures of the
 * verbs above it (Karttunen; Saurí and Pustejovsky).
 */
@NullMarked
package org.claimgraph.claim.factuality;

import org.jspecify.annotations.NullMarked;
