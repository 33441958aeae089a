/**
 * What quotations and reporting cues share: the words of saying and thinking, the phrase that names a source wherever it stands, and the
 * draft of an attribution.
 */
@NullMarked
package org.claimgraph.claim.voice;

import org.jspecify.annotations.NullMarked;
