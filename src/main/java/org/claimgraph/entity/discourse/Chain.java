package org.claimgraph.entity.discourse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.entity.lexicon.Gender;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.model.EntityType;

/** Phrases that stand for the same entity, and what is known of it. */
public final class Chain {
    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<Description> descriptions = new HashSet<>();
    private EntityType type;
    private Gender gender;
    private GrammaticalNumber number;
    private boolean named;
    private boolean group;

    Chain(Phrase phrase) {
        phrases.add(phrase);
        type = phrase.type();
        gender = phrase.gender();
        number = phrase.number();
        named = phrase.isName();
        group = phrase.group();
    }

    /** Its phrases in text order. */
    public List<Phrase> phrases() {
        return Collections.unmodifiableList(phrases);
    }

    /** What the text calls it beside its name: minister, leader of the union. */
    public Set<Description> descriptions() {
        return Collections.unmodifiableSet(descriptions);
    }

    public void describe(Description description) {
        descriptions.add(description);
    }

    void takeIn(Chain other) {
        phrases.addAll(other.phrases);
        Collections.sort(phrases);
        descriptions.addAll(other.descriptions);
        named |= other.named;
        group |= other.group;
        type = Votes.type(phrases);
        gender = Votes.gender(phrases);
        number = Votes.number(phrases);
    }

    public Stream<Phrase> names() {
        return phrases.stream().filter(Phrase::isName);
    }

    public boolean isNamed() {
        return named;
    }

    /** Whether it is several entities joined by "and". */
    public boolean isGroup() {
        return group;
    }

    /** Its type: the one that most of its names have, else that of a nominal, else what its pronouns tell. */
    public EntityType type() {
        return type;
    }

    /** Man or woman: what most of the phrases that tell it tell. */
    public Gender gender() {
        return gender;
    }

    /** One or several, as names and nominals tell it, else pronouns. */
    public GrammaticalNumber number() {
        return number;
    }

    public Phrase first() {
        return phrases.get(0);
    }

    /** Whether it is mentioned in one of the sentences {@code from} to {@code to}, both included. */
    public boolean isMentioned(int from, int to) {
        return phrases.stream().anyMatch(p -> from <= p.sentence() && p.sentence() <= to);
    }
}
