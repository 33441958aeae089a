package org.claimgraph.entity.sieve;

import java.util.Comparator;
import java.util.Optional;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Description;
import org.claimgraph.entity.discourse.Descriptions;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.discourse.Kinds;
import org.claimgraph.entity.lexicon.EntityTypes;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;

/**
 * Joins definite nominals with what they mean: something that was called so before ("Foreign Minister Park … the minister"), or else the
 * most salient entity of which their noun may be said ("the union", "the country").
 */
public final class Nominals implements Sieve {
    private static final int WINDOW = 3;
    /** How far back something that has no name is looked for. */
    private static final int UNNAMED_WINDOW = 8;
    /** The most salient must be so much more salient than the next. */
    private static final double MARGIN = 1.15;

    @Override
    public void apply(Discourse discourse) {
        Descriptions descriptions = new Descriptions(discourse.lexicon());
        Salience salience = new Salience(discourse);
        Binding binding = new Binding(discourse);
        for (Phrase phrase : discourse.phrases()) {
            boolean open = phrase.isNominal()
                    && !phrase.group()
                    && !discourse.chains().of(phrase).isNamed();
            if (open && Determiners.hasDefiniteArticle(discourse.sentence(phrase), phrase)) {
                Description description = descriptions.of(discourse.sentence(phrase), phrase);
                Finder finder = new Finder(discourse, salience, binding, phrase, description);
                finder.find().ifPresent(c -> discourse.chains().join(c.first(), phrase));
            }
        }
    }

    /** The search for what one nominal means. */
    private record Finder(
            Discourse discourse, Salience salience, Binding binding, Phrase phrase, Description description) {

        Optional<Chain> find() {
            return calledSo().or(this::ofThatKind);
        }

        private Optional<Chain> calledSo() {
            return discourse.chains().all().stream()
                    .filter(c -> c.first().isBefore(phrase)
                            && c != discourse.chains().of(phrase)
                            && !c.isGroup())
                    .filter(c -> c.descriptions().stream().anyMatch(d -> d.allows(description)))
                    .filter(c -> mayBe(c) && !binding.forbids(phrase, c))
                    .filter(c -> c.isNamed()
                            || !description.modifiers().isEmpty()
                            || last(c).sentence() >= phrase.sentence() - UNNAMED_WINDOW)
                    .max(Comparator.comparing(this::last));
        }

        /** The chain's last phrase before this one. */
        private Phrase last(Chain chain) {
            return chain.phrases().stream()
                    .filter(p -> p.isBefore(phrase))
                    .max(Comparator.naturalOrder())
                    .orElse(chain.first());
        }

        private boolean mayBe(Chain chain) {
            boolean types = EntityTypes.agree(chain.type(), phrase.type())
                    || phrase.type() == EntityType.OTHER && chain.isNamed() && chain.type() != EntityType.PERSON
                    || EntityTypes.isBody(chain.type()) && EntityTypes.isBody(phrase.type());
            boolean oneOrMany =
                    (chain.number() == GrammaticalNumber.PLURAL) == (phrase.number() == GrammaticalNumber.PLURAL);
            return types && oneOrMany && chain.gender().agrees(phrase.gender());
        }

        private Optional<Chain> ofThatKind() {
            boolean narrowed = !description.modifiers().isEmpty();
            if (narrowed || phrase.number() == GrammaticalNumber.PLURAL || !Kinds.isKind(description.noun())) {
                return Optional.empty();
            }
            var scored = discourse.chains().all().stream()
                    .filter(c -> c.isNamed() && c.first().isBefore(phrase))
                    .filter(c -> Kinds.fits(discourse, c, description.noun()))
                    .filter(c -> c.gender().agrees(phrase.gender()) && !binding.forbids(phrase, c))
                    .filter(c -> !sharesNoun(c))
                    .map(c -> new Scored(c, salience.of(c, phrase, WINDOW)))
                    .filter(s -> s.score > 0)
                    .sorted(Comparator.comparingDouble(Scored::score).reversed())
                    .toList();
            boolean clear =
                    scored.size() == 1 || scored.size() > 1 && scored.get(0).score > MARGIN * scored.get(1).score;
            return clear ? Optional.of(scored.get(0).chain) : Optional.empty();
        }

        private record Scored(Chain chain, double score) {}

        /** "a Beria strike on the country": what stands beside it at the same noun is something else. */
        private boolean sharesNoun(Chain chain) {
            Sentence sentence = discourse.sentence(phrase);
            int head = sentence.head(phrase.head());
            return chain.phrases().stream()
                    .anyMatch(p -> p.sentence() == phrase.sentence()
                            && head >= 0
                            && sentence.head(p.head()) == head
                            && sentence.token(head).isNoun());
        }
    }
}
