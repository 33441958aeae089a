package org.claimgraph.entity.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.entity.lexicon.Country;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Span;

/** An article while its phrases are being joined: what every sieve sees. */
public final class Discourse {
    private final Analysis analysis;
    private final Lexicon lexicon;
    private final List<Phrase> phrases;
    private final Chains chains;
    private final Places places;
    private final Speech speech;
    private final Metonymy metonymy;
    private final Map<Places.Place, Phrase> tokens = new HashMap<>();
    private final Map<Places.Place, Phrase> heads = new HashMap<>();
    private final Map<Places.Place, Phrase> groups = new HashMap<>();

    public Discourse(Analysis analysis, Lexicon lexicon, List<Phrase> phrases, List<Attribution> attributions) {
        this.analysis = analysis;
        this.lexicon = lexicon;
        this.phrases = List.copyOf(phrases);
        this.chains = new Chains(phrases, new DifferentPeople(this));
        this.metonymy = new Metonymy(analysis.sentences(), lexicon, phrases);
        this.places = new Places(analysis);
        this.speech = new Speech(analysis, places, attributions);
        for (Phrase phrase : phrases) {
            if (phrase.group()) {
                groups.put(new Places.Place(phrase.sentence(), phrase.head()), phrase);
                continue;
            }
            if (phrase.isName()) {
                for (int i = phrase.from(); i < phrase.to(); i++) {
                    tokens.put(new Places.Place(phrase.sentence(), i), phrase);
                }
            }
            heads.put(new Places.Place(phrase.sentence(), phrase.head()), phrase);
        }
    }

    public Analysis analysis() {
        return analysis;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** All phrases in text order. */
    public List<Phrase> phrases() {
        return phrases;
    }

    public Chains chains() {
        return chains;
    }

    Places places() {
        return places;
    }

    public Speech speech() {
        return speech;
    }

    public Sentence sentence(Phrase phrase) {
        return analysis.sentences().get(phrase.sentence());
    }

    /** The phrase, other than a group, whose head the token is or whose name covers it. */
    public Optional<Phrase> at(int sentence, int token) {
        Places.Place place = new Places.Place(sentence, token);
        return Optional.ofNullable(heads.get(place)).or(() -> Optional.ofNullable(tokens.get(place)));
    }

    /** The longest name or nominal that starts at the token. */
    public Optional<Phrase> starting(int sentence, int token) {
        return phrases.stream()
                .filter(p -> p.sentence() == sentence && p.from() == token && !p.group() && !p.isPronoun())
                .findFirst();
    }

    /** The phrases that {@code group} joins. */
    public List<Phrase> members(Phrase group) {
        List<Phrase> result = new ArrayList<>();
        at(group.sentence(), group.head()).ifPresent(result::add);
        for (int conjunct : sentence(group).children(group.head(), "conj")) {
            at(group.sentence(), conjunct).ifPresent(result::add);
        }
        return result;
    }

    /** The group whose first member has its head at the place. */
    Optional<Phrase> group(Places.Place place) {
        return Optional.ofNullable(groups.get(place));
    }

    /** Where a phrase stands. */
    public Span span(Phrase phrase) {
        return analysis.span(sentence(phrase), phrase.from(), phrase.to());
    }

    /** The country for which the phrase stands, being the name of its capital. */
    Optional<Country> government(Phrase phrase) {
        return metonymy.country(phrase);
    }

    /** The words of a phrase as the text has them. */
    public String text(Phrase phrase) {
        return span(phrase).text();
    }
}
