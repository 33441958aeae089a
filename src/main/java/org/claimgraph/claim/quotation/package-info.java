/**
 * Who speaks the words between quotation marks: quotations are found first, over paragraphs and with unbalanced marks, then each one's
 * speaker, from the clause beside it, a label, or the speech that it goes on with.
 */
@NullMarked
package org.claimgraph.claim.quotation;

import org.jspecify.annotations.NullMarked;
