package org.claimgraph.ontology;

import java.util.Set;
import org.claimgraph.model.EntityType;

/**
 * How a word that stands for a relation takes its arguments.
 *
 * @param name local name of the frame, for messages
 * @param relation IRI of the relation
 * @param kind verb, noun or parenthesis
 * @param subject where what the relation is said of stands: any of these places
 * @param object where what it leads to stands: any of these places
 * @param withSubject the head nouns of which a verb's subject must be one; empty where any will do
 * @param withObject the head nouns of which a verb's object must be one; empty where any will do
 * @param withoutObject whether it holds only for claims that have no object
 * @param objectNamed the words of which one must be in a name of what the relation leads to; empty where any name will do
 * @param subjectTypes narrower than the relation's domain; empty where that will do
 * @param objectTypes narrower than the relation's range; empty where that will do
 */
record Frame(
        String name,
        String relation,
        Kind kind,
        Set<Slot> subject,
        Set<Slot> object,
        Set<String> withSubject,
        Set<String> withObject,
        boolean withoutObject,
        Set<String> objectNamed,
        Set<EntityType> subjectTypes,
        Set<EntityType> objectTypes) {
    /** What a frame belongs to. */
    enum Kind {
        VERB,
        NOUN,
        PARENTHESIS
    }

    /** The sorts of a side that takes whatever the words name, also what no entity is known to stand behind. */
    static final Set<EntityType> ANYTHING = Set.of(EntityType.values());

    /** The relation of frames of words that say what somebody is: "serve as", "be appointed". */
    static final String DESCRIBED_AS = "https://w3id.org/claimgraph#describedAs";

    /** The relation of frames of words that say whose act or thing a noun names: "hold talks", "have control". */
    static final String OWNER_OF_NOUN = "https://w3id.org/claimgraph#ownerOfNoun";

    /** Whether {@code relation} is no relation of the ontology but says how a verb leads to the noun that names one. */
    static boolean leadsToNoun(String relation) {
        return relation.equals(DESCRIBED_AS) || relation.equals(OWNER_OF_NOUN);
    }
}
