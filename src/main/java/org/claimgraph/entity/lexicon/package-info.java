/**
 * What the words of names, nouns and pronouns tell: gender, number, type, country, what opens or joins a name. The data stand in
 * {@code ontology/lexicon/entity-*.tsv}; the genders of first names come with the language models.
 */
@NullMarked
package org.claimgraph.entity.lexicon;

import org.jspecify.annotations.NullMarked;
