package org.claimgraph.entity.lexicon;

/**
 * All that the entity stage knows about words.
 *
 * @param countries countries, adjectives and inhabitants
 * @param known names whose type is known
 * @param nameWords words in names that tell their type
 * @param particles particles of names
 * @param genders first names and titles
 * @param nouns common nouns for entities
 * @param pronouns pronouns
 * @param government words beside which a capital is a government
 * @param pleonasm where "it" stands for nothing
 */
public record Lexicon(
        Countries countries,
        KnownNames known,
        NameWords nameWords,
        Particles particles,
        Genders genders,
        Nouns nouns,
        Pronouns pronouns,
        Government government,
        Pleonasm pleonasm) {

    /** The lexicon that comes with the program, read once. */
    public static Lexicon shipped() {
        return Holder.LEXICON;
    }

    private static Lexicon load() {
        Countries countries = Countries.load();
        return new Lexicon(
                countries,
                KnownNames.load(countries),
                NameWords.load(),
                Particles.load(),
                Genders.load(),
                Nouns.load(),
                Pronouns.load(),
                Government.load(),
                Pleonasm.load());
    }

    private static final class Holder {
        static final Lexicon LEXICON = load();
    }
}
