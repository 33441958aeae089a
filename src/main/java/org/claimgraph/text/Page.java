package org.claimgraph.text;

import org.claimgraph.model.Metadata;

/**
 * A document once it is taken apart: the article's text and what the page says about it.
 *
 * @param text the exact text of the article
 */
record Page(String text, Metadata metadata) {}
