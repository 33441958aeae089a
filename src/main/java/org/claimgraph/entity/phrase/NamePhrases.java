package org.claimgraph.entity.phrase;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.lexicon.Gender;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.lexicon.Nouns;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.MentionKind;

/** Names as phrases: with their heads, and with the gender that a title or a first name tells. */
final class NamePhrases {
    private final Lexicon lexicon;

    NamePhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrase of {@code name}; {@code surnames} are the folded last words of the article's longer personal names. */
    Phrase of(Sentence sentence, Name name, Set<String> surnames) {
        int head = Heads.of(sentence, name.from(), name.to());
        return new Phrase(
                name.sentence(),
                name.from(),
                name.to(),
                head,
                MentionKind.NAME,
                name.type(),
                name.type() == EntityType.PERSON ? gender(sentence, name, surnames) : Gender.OPEN,
                number(name.type(), sentence.token(name.to() - 1).tag()),
                false);
    }

    private static GrammaticalNumber number(EntityType type, String tag) {
        return switch (type) {
            case PERSON -> GrammaticalNumber.SINGULAR;
            case GROUP -> tag.endsWith("S") ? GrammaticalNumber.PLURAL : GrammaticalNumber.OPEN;
            case ORGANIZATION, OTHER -> GrammaticalNumber.OPEN;
            default -> GrammaticalNumber.SINGULAR;
        };
    }

    /** By the titles directly before the name, else by its first name where it has more than one part. */
    private Gender gender(Sentence sentence, Name name, Set<String> surnames) {
        Gender result = Gender.OPEN;
        for (int i = name.from() - 1; i >= 0 && result == Gender.OPEN; i--) {
            Optional<Gender> title = lexicon.genders().ofTitle(sentence.token(i).text());
            boolean noun = sentence.token(i).isNoun();
            if (title.isEmpty() && !noun || sentence.head(i) != name.to() - 1 && title.isEmpty()) {
                break;
            }
            result = title.orElse(Gender.OPEN);
            if (result == Gender.OPEN) {
                result = lexicon.nouns()
                        .find(sentence.token(i).lemma())
                        .map(Nouns.Noun::gender)
                        .orElse(Gender.OPEN);
            }
        }
        boolean surname = name.to() - name.from() == 1 && surnames.contains(Words.folded(first(sentence, name)));
        return result == Gender.OPEN && !surname ? lexicon.genders().ofFirstName(first(sentence, name)) : result;
    }

    private static String first(Sentence sentence, Name name) {
        return sentence.token(name.from()).text();
    }
}
