/**
 * The words that every other package shares: articles, spans of their text, mentions, entities, attributions, claims and
 * citations, as records and enumerations.
 *
 * <p>Nothing here reads or writes anything, and nothing here needs more than the JDK. Constructors refuse what cannot be: a span
 * that ends before it starts, a confidence above one. Offsets are Unicode code points everywhere, as in the W3C Web Annotation
 * Data Model; {@link org.claimgraph.model.CodePoints} turns them into Java's UTF-16 indexes and back.
 */
@NullMarked
package org.claimgraph.model;

import org.jspecify.annotations.NullMarked;
