package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.model.EntityType;

/** Phrases that stand for the same entity, and what is known of it. */
final class Chain {
    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<Description> descriptions = new HashSet<>();

    Chain(Phrase phrase) {
        phrases.add(phrase);
    }

    /** Its phrases in text order. */
    List<Phrase> phrases() {
        return Collections.unmodifiableList(phrases);
    }

    /** What the text calls it beside its name: minister, leader of the union. */
    Set<Description> descriptions() {
        return Collections.unmodifiableSet(descriptions);
    }

    void describe(Description description) {
        descriptions.add(description);
    }

    void takeIn(Chain other) {
        phrases.addAll(other.phrases);
        Collections.sort(phrases);
        descriptions.addAll(other.descriptions);
    }

    Stream<Phrase> names() {
        return phrases.stream().filter(Phrase::isName);
    }

    boolean isNamed() {
        return phrases.stream().anyMatch(Phrase::isName);
    }

    boolean isGroup() {
        return phrases.stream().anyMatch(Phrase::group);
    }

    /** Its type: the one that most of its names have, else that of a nominal, else what its pronouns tell. */
    EntityType type() {
        return Votes.type(phrases);
    }

    /** Man or woman: what most of the phrases that tell it tell. */
    Gender gender() {
        long male = phrases.stream().filter(p -> p.gender() == Gender.MALE).count();
        long female = phrases.stream().filter(p -> p.gender() == Gender.FEMALE).count();
        return male > female ? Gender.MALE : female > male ? Gender.FEMALE : Gender.OPEN;
    }

    /** One or several, as names and nominals tell it, else pronouns. */
    GrammaticalNumber number() {
        return phrases.stream()
                .filter(p -> !p.isPronoun() && p.number() != GrammaticalNumber.OPEN)
                .findFirst()
                .or(() -> phrases.stream().findFirst())
                .map(Phrase::number)
                .orElse(GrammaticalNumber.OPEN);
    }

    Phrase first() {
        return phrases.get(0);
    }
}
