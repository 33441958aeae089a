/**
 * {@link org.claimgraph.source.Document} → {@link org.claimgraph.model.Article}: the article's own text without the page around
 * it, who published it when, and in which language it is.
 *
 * <p>{@link org.claimgraph.text.ArticleReader} is the way in. The text of a plain text file is kept exactly as it is, so that offsets
 * refer to the file; the text of a web page is what a reader would call the article, a paragraph a line.
 */
@NullMarked
package org.claimgraph.text;

import org.jspecify.annotations.NullMarked;
