/**
 * Article → {@link org.claimgraph.language.Analysis}: tokens, sentences, dependencies, names and times.
 *
 * <p>The one package that imports CoreNLP; what leaves it are plain records of its own, so that everything after it can be read,
 * tested and cached without a model. Token and sentence offsets are code points of the article's text, like all offsets.
 */
@NullMarked
package org.claimgraph.language;

import org.jspecify.annotations.NullMarked;
