/**
 * The phrases of a text that can mean an entity: names, descriptions, groups and pronouns, each with its head, gender, number and type.
 */
@NullMarked
package org.claimgraph.entity.phrase;

import org.jspecify.annotations.NullMarked;
