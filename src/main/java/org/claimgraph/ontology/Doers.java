package org.claimgraph.ontology;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.model.EntityType;

/**
 * The nouns for those who act, people and bodies of people: what {@code lexicon/entity-nouns.tsv} lists as such ("minister", "army"), and what
 * ends as names of people by what they do end ("investigators"; {@code lexicon/doer-endings.tsv}).
 */
final class Doers {
    /** The sorts of things that act. */
    static final Set<EntityType> SORTS =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GEOPOLITICAL_ENTITY, EntityType.GROUP);

    private final Set<String> nouns = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> endings =
            Table.read("lexicon/doer-endings.tsv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private final Set<String> offices =
            Table.read("lexicon/titles.tsv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private final Set<String> titles =
            Table.read("lexicon/entity-titles.tsv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    Doers() {
        for (String[] row : Table.read("lexicon/entity-nouns.tsv")) {
            if (row[1].equals(EntityType.PERSON.label())) {
                add(row[0], people);
            }
            if (SORTS.stream().anyMatch(sort -> sort.label().equals(row[1]))) {
                add(row[0], nouns);
            }
        }
    }

    /** Whether {@code noun} is what the holder of an office or who strives for one is called: "senator", "nominee". */
    boolean isOffice(String noun) {
        return offices.contains(noun);
    }

    private static void add(String noun, Set<String> into) {
        into.add(noun);
        into.addAll(Inflection.plurals(noun));
    }

    /** Whether {@code noun}, in lower case, is listed as one. */
    boolean isListed(String noun) {
        return nouns.contains(noun);
    }

    /** Whether {@code word} stands before names without being part of them: "sen", "dr". */
    boolean isTitle(String word) {
        return titles.contains(word);
    }

    /** Whether {@code noun} is listed or ends as one. */
    boolean is(String noun) {
        return isListed(noun) || hasEnding(noun);
    }

    /** Whether {@code noun} says what a person is: "novelist", "minister", no body of people. */
    boolean isPerson(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        return people.contains(word) || !isListed(word) && hasEnding(word);
    }

    private boolean hasEnding(String noun) {
        return endings.stream().anyMatch(noun::endsWith);
    }
}
