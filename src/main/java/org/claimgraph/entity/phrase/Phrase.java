package org.claimgraph.entity.phrase;

import java.util.Comparator;
import org.claimgraph.entity.lexicon.Gender;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.MentionKind;

/**
 * A stretch of a sentence that may stand for an entity: a mention before it is known of whom.
 *
 * @param sentence number of the sentence
 * @param from first token
 * @param to token after the last one
 * @param head the token on which its other tokens depend
 * @param kind name, nominal or pronoun
 * @param type what sort of thing it seems to stand for; {@code OTHER} where the words do not tell
 * @param gender man or woman, where the words tell
 * @param number one or several
 * @param group whether this joins several phrases ("Aland and Beria"); its head is that of the first of them
 */
public record Phrase(
        int sentence,
        int from,
        int to,
        int head,
        MentionKind kind,
        EntityType type,
        Gender gender,
        GrammaticalNumber number,
        boolean group)
        implements Comparable<Phrase> {
    private static final Comparator<Phrase> TEXT_ORDER = Comparator.comparingInt(Phrase::sentence)
            .thenComparingInt(Phrase::from)
            .thenComparing(Comparator.comparingInt(Phrase::to).reversed())
            .thenComparing(Phrase::kind);

    public boolean isName() {
        return kind == MentionKind.NAME;
    }

    public boolean isNominal() {
        return kind == MentionKind.NOMINAL;
    }

    public boolean isPronoun() {
        return kind == MentionKind.PRONOUN;
    }

    public boolean contains(int sentence, int token) {
        return this.sentence == sentence && from <= token && token < to;
    }

    /** Whether this starts before {@code other} in the text. */
    public boolean isBefore(Phrase other) {
        return sentence < other.sentence || sentence == other.sentence && from < other.from;
    }

    Phrase withType(EntityType other) {
        return new Phrase(sentence, from, to, head, kind, other, gender, number, group);
    }

    /** Text order; of two that start together the longer first. */
    @Override
    public int compareTo(Phrase other) {
        return TEXT_ORDER.compare(this, other);
    }
}
