package org.claimgraph.language;

import java.io.Serializable;
import org.claimgraph.model.EntityType;

/**
 * A named entity as the recogniser found it.
 *
 * @param sentence number of the sentence
 * @param from first token
 * @param to token after the last one
 * @param type what sort of thing it names
 */
public record Name(int sentence, int from, int to, EntityType type) implements Serializable {}
