package org.claimgraph.entity.sieve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.lexicon.EntityTypes;
import org.claimgraph.entity.lexicon.Gender;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.entity.lexicon.Pronouns;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;

/**
 * Joins pronouns of the third person with the most salient entity before them that agrees in gender, number and kind
 * ({@link Salience}) and that grammar allows ({@link Binding}); reflexive ones with their subject.
 */
public final class PersonalPronouns implements Sieve {
    /** How many sentences back a pronoun may look. */
    private static final int WINDOW = 3;
    /** What it adds to have been subject or object like the pronoun. */
    private static final double PARALLEL = 35;
    /** What it adds to have spoken last, for the one to whom more speech is attributed. */
    private static final double SPEAKER = 120;
    /** What it adds to be the subject of the clause in which the pronoun stands as something else. */
    private static final double OWN_SUBJECT = 70;
    /** What it adds to have been meant by the same kind of pronoun in the same sentence. */
    private static final double SAME_PRONOUN = 80;
    /** What remains of the salience of something that stands for itself, such as "the plan", beside a body that acts. */
    private static final double THING = 0.75;
    /** What remains of the salience of a person whose gender is not known: news speaks more often of men. */
    private static final double PERHAPS_HE = 0.8;

    private static final double PERHAPS_SHE = 0.5;
    /** What remains of the salience of a single body for a plural pronoun. */
    private static final double BODY_FOR_MANY = 0.6;
    /** What a phrase that only follows the pronoun has: "In her speech, Park said …". */
    private static final double FOLLOWING = 150;

    @Override
    public void apply(Discourse discourse) {
        Salience salience = new Salience(discourse);
        Binding binding = new Binding(discourse);
        Optional<Chain> lastSpeaker = Optional.empty();
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.isPronoun()) {
                Optional<Pronouns.Pronoun> pronoun = discourse
                        .lexicon()
                        .pronouns()
                        .find(discourse.text(phrase))
                        .filter(p -> p.person() == Pronouns.Person.THIRD);
                if (pronoun.isPresent()
                        && discourse.chains().of(phrase).phrases().get(0) == phrase) {
                    Search search = new Search(discourse, salience, binding, lastSpeaker, phrase, pronoun.get());
                    search.antecedent().ifPresent(a -> discourse.chains().join(a.first(), phrase));
                }
            }
            if (!phrase.group() && discourse.speech().isSource(phrase.sentence(), phrase.head())) {
                lastSpeaker = Optional.of(discourse.chains().of(phrase));
            }
        }
    }

    /** The search for what one pronoun means. */
    private record Search(
            Discourse discourse,
            Salience salience,
            Binding binding,
            Optional<Chain> lastSpeaker,
            Phrase phrase,
            Pronouns.Pronoun pronoun) {

        Optional<Chain> antecedent() {
            Sentence sentence = discourse.sentence(phrase);
            boolean it = discourse.text(phrase).equalsIgnoreCase("it");
            if (it && (discourse.lexicon().pleonasm().isEmpty(sentence, phrase.head()) || isSituation(sentence))) {
                return Optional.empty();
            }
            if (pronoun.reflexive()) {
                return subject(sentence);
            }
            List<Scored> scored = discourse.chains().all().stream()
                    .filter(c -> c.isMentioned(phrase.sentence() - WINDOW, phrase.sentence()) && agrees(c))
                    .filter(c -> !binding.forbids(phrase, c))
                    .filter(c -> !isOwnSpeaker(c))
                    .map(c -> new Scored(c, score(c)))
                    .filter(s -> s.score > 0)
                    .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(s -> s.chain.first()))
                    .toList();
            return scored.stream().findFirst().map(Scored::chain);
        }

        /** In speech, "it's not right" is said of all that went before. */
        private boolean isSituation(Sentence sentence) {
            int head = sentence.head(phrase.head());
            return head >= 0
                    && discourse.speech().isQuoted(phrase.sentence(), phrase.head())
                    && sentence.child(head, "cop").isPresent();
        }

        private record Scored(Chain chain, double score) {}

        private Optional<Chain> subject(Sentence sentence) {
            for (int verb = sentence.head(phrase.head()), steps = 0;
                    verb >= 0 && steps < sentence.size();
                    verb = sentence.head(verb), steps++) {
                var subject = sentence.child(verb, "nsubj");
                if (subject.isPresent() && subject.getAsInt() < phrase.head()) {
                    return discourse
                            .at(phrase.sentence(), subject.getAsInt())
                            .map(discourse.chains()::of)
                            .filter(this::agrees);
                }
            }
            return Optional.empty();
        }

        private boolean agrees(Chain chain) {
            if (!chain.first().isBefore(phrase) && !follows(chain) || isPronounOnly(chain) && !isThirdPerson(chain)) {
                return false;
            }
            EntityType type = chain.type();
            boolean kind =
                    switch (pronoun.kind()) {
                        case PERSON -> type == EntityType.PERSON;
                        case THING -> EntityTypes.isThing(type);
                        case ANY -> chain.number() != GrammaticalNumber.SINGULAR || type == EntityType.ORGANIZATION;
                    };
            return kind
                    && pronoun.number().agrees(chain.number())
                    && pronoun.gender().agrees(chain.gender());
        }

        private static boolean isPronounOnly(Chain chain) {
            return chain.phrases().stream().allMatch(Phrase::isPronoun);
        }

        private boolean isThirdPerson(Chain chain) {
            return discourse
                    .lexicon()
                    .pronouns()
                    .find(discourse.text(chain.first()))
                    .filter(p -> p.equals(pronoun) || p.person() == Pronouns.Person.THIRD && p.kind() == pronoun.kind())
                    .isPresent();
        }

        /** Within quotation marks, the one who speaks calls himself "I". */
        private boolean isOwnSpeaker(Chain chain) {
            return pronoun.kind() == Pronouns.Kind.PERSON
                    && discourse.speech().isQuoted(phrase.sentence(), phrase.head())
                    && discourse
                            .speech()
                            .speaker(phrase.sentence(), phrase.head())
                            .flatMap(p -> discourse.at(p.sentence(), p.token()))
                            .filter(p -> discourse.chains().of(p) == chain)
                            .isPresent();
        }

        private double score(Chain chain) {
            double score = salience.of(chain, phrase, WINDOW);
            if (score == 0) {
                return follows(chain) ? FOLLOWING : 0;
            }
            boolean subject = discourse.sentence(phrase).is(phrase.head(), "nsubj");
            if (hadSameRole(chain)) {
                score += PARALLEL;
            }
            if (!subject && chain.type() != EntityType.OTHER && isOwnSubject(chain)) {
                score += OWN_SUBJECT;
            }
            if (hasSamePronoun(chain)) {
                score += SAME_PRONOUN;
            }
            boolean source = discourse.speech().isSource(phrase.sentence(), phrase.head());
            if (source && lastSpeaker.filter(c -> c == chain).isPresent()) {
                score += SPEAKER;
            }
            return score * factor(chain);
        }

        private double factor(Chain chain) {
            return switch (pronoun.kind()) {
                case PERSON ->
                    chain.gender() != Gender.OPEN ? 1 : pronoun.gender() == Gender.FEMALE ? PERHAPS_SHE : PERHAPS_HE;
                case THING -> chain.isNamed() ? 1 : chain.type() == EntityType.OTHER ? THING * THING : THING;
                case ANY ->
                    chain.number() != GrammaticalNumber.PLURAL
                            ? BODY_FOR_MANY
                            : chain.type() == EntityType.OTHER ? THING * THING : 1;
            };
        }

        private boolean isOwnSubject(Chain chain) {
            Sentence sentence = discourse.sentence(phrase);
            var subject = Clauses.predicate(sentence, phrase.head()).stream()
                    .map(p -> Clauses.subject(sentence, p).orElse(-1))
                    .findFirst()
                    .orElse(-1);
            return subject >= 0
                    && discourse
                            .at(phrase.sentence(), subject)
                            .filter(s -> discourse.chains().of(s) == chain)
                            .isPresent();
        }

        private boolean hasSamePronoun(Chain chain) {
            return chain.phrases().stream()
                    .anyMatch(p -> p.isPronoun()
                            && p.sentence() == phrase.sentence()
                            && p.isBefore(phrase)
                            && discourse
                                    .lexicon()
                                    .pronouns()
                                    .find(discourse.text(p))
                                    .filter(o -> o.kind() == pronoun.kind()
                                            && o.person() == pronoun.person()
                                            && o.number() == pronoun.number())
                                    .isPresent());
        }

        /** Whether the chain was subject, or object, in this sentence or the last as the pronoun is here. */
        private boolean hadSameRole(Chain chain) {
            Sentence here = discourse.sentence(phrase);
            String role = here.is(phrase.head(), "nsubj") ? "nsubj" : "obj";
            return here.is(phrase.head(), role)
                    && chain.phrases().stream()
                            .filter(p -> p.isBefore(phrase) && phrase.sentence() - p.sentence() <= 1)
                            .anyMatch(p -> discourse.sentence(p).is(p.head(), role));
        }

        /** Whether the chain's first phrase is the main subject after a phrase that holds the pronoun and opens the sentence. */
        private boolean follows(Chain chain) {
            Phrase first = chain.first();
            Sentence sentence = discourse.sentence(phrase);
            if (first.sentence() != phrase.sentence()
                    || !phrase.isBefore(first)
                    || !sentence.is(first.head(), "nsubj")) {
                return false;
            }
            int verb = sentence.head(first.head());
            int at = phrase.head();
            while (at >= 0 && sentence.head(at) != verb) {
                at = sentence.head(at);
            }
            return at >= 0 && at < first.head() && sentence.is(at, "obl", "advcl");
        }
    }
}
