package org.claimgraph.ontology;

import java.util.Set;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Event;

/**
 * One thing that a word of the event lexicon may mean.
 *
 * @param event the event that it tells
 * @param withObject the head nouns, in all their forms, of which one must be its object or complement; empty where any will do
 * @param subjectTypes the sorts of entities of which its subject must be one, called by its name; empty where any will do
 * @param objectTypes the sorts of entities of which its object must be one; empty where any will do
 */
record EventSense(Event event, Set<String> withObject, Set<EntityType> subjectTypes, Set<EntityType> objectTypes) {
    /** Whether it holds whatever stands beside the word. */
    boolean isPlain() {
        return withObject.isEmpty() && !isTyped();
    }

    /** Whether it holds for some sorts of subjects or objects only. */
    boolean isTyped() {
        return !subjectTypes.isEmpty() || !objectTypes.isEmpty();
    }
}
