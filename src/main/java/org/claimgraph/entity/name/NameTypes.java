package org.claimgraph.entity.name;

import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;

/** What sort of thing a name names, where its words tell it better than the recogniser. */
final class NameTypes {
    private final Lexicon lexicon;

    NameTypes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void repair(NameLine line) {
        for (Name name : line.names()) {
            EntityType type = type(line, name);
            if (type != name.type()) {
                line.put(name.from(), name.to(), type);
            }
        }
    }

    private EntityType type(NameLine line, Name name) {
        Sentence sentence = line.sentence();
        boolean person = name.type() == EntityType.PERSON;
        var known = lexicon.known().type(line.words(name.from(), name.to()));
        if (known.isPresent() && (!person || known.get() != EntityType.GEOPOLITICAL_ENTITY)) {
            return known.get();
        }
        if (person && name.to() - name.from() == 1 && isProduct(sentence, name.from())) {
            return EntityType.PRODUCT;
        }
        boolean several = name.to() - name.from() > 1;
        String closing = sentence.token(name.to() - 1).text();
        boolean surname = person
                && lexicon.nameWords().isSurname(closing)
                && lexicon.genders().isFirstName(sentence.token(name.from()).text());
        var first = lexicon.nameWords().first(sentence.token(name.from()).text());
        if (several && first.isPresent()) {
            return first.get();
        }
        if (several && !surname) {
            var last = lexicon.nameWords().last(closing);
            if (last.isPresent()) {
                return last.get();
            }
            for (int i = name.from(); i < name.to() && !person; i++) {
                var word = lexicon.nameWords().anywhere(sentence.token(i).text());
                if (word.isPresent()) {
                    return word.get();
                }
            }
        }
        return name.type();
    }

    /** "Kestrel missiles": the name of what the noun is. */
    private boolean isProduct(Sentence sentence, int i) {
        return sentence.is(i, "compound")
                && lexicon.nouns()
                        .find(sentence.token(sentence.head(i)).lemma())
                        .filter(n -> n.type() == EntityType.PRODUCT)
                        .isPresent();
    }
}
