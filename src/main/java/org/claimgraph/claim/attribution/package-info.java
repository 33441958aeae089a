/**
 * Attributions without quotation marks: verbs, nouns and adjectives of saying and thinking, "according to", reports in brackets, with the
 * content over clauses and sentences; and {@link org.claimgraph.claim.attribution.AttributionExtractor}, which joins them with the quotations.
 */
@NullMarked
package org.claimgraph.claim.attribution;

import org.jspecify.annotations.NullMarked;
