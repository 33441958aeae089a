package org.claimgraph.claim;

import java.util.BitSet;
import java.util.Optional;
import org.claimgraph.language.Sentence;

/** Looks for the verb of saying of a quotation that no cue's content holds, in the sentences that touch it. */
final class ReportingCues {
    /** How far into the next sentence a reporting clause's verb is looked for. */
    static final int REPORTING_CLAUSE = 8;

    private final AttributionLexicon lexicon;
    private final DocumentTokens tokens;
    private final Speeches speeches;

    ReportingCues(AttributionLexicon lexicon, DocumentTokens tokens, Speeches speeches) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.speeches = speeches;
    }

    /** The draft of the verb of saying in a sentence that holds one of the quotation's ends. */
    Optional<AttributionDraft> of(Quotation quotation) {
        return after(quotation).or(() -> before(quotation));
    }

    private Optional<AttributionDraft> after(Quotation quotation) {
        if (!quotation.endsAsSpeech(tokens) || quotation.to() >= tokens.size()) {
            return Optional.empty();
        }
        Sentence sentence = tokens.sentence(quotation.to() - 1);
        int limit = tokens.end(sentence);
        if (limit == quotation.to() && tokens.paragraph(limit) == sentence.paragraph()) {
            // "Why not?" she asked: the question mark ends the sentence for the splitter
            sentence = tokens.sentence(limit);
            limit = Math.min(tokens.end(sentence), limit + REPORTING_CLAUSE);
        }
        for (int i = quotation.to(); i < limit && !speeches.isQuoted(i); i++) {
            Optional<AttributionDraft> found = cue(sentence, i, quotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<AttributionDraft> before(Quotation quotation) {
        Sentence sentence = tokens.sentence(quotation.from());
        if (quotation.from() == tokens.first(sentence)) {
            return announcement(quotation);
        }
        for (int i = quotation.from() - 1; i >= tokens.first(sentence) && !speeches.isQuoted(i); i--) {
            Optional<AttributionDraft> found = cue(sentence, i, quotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return announcement(quotation);
    }

    /** The clause before a colon, in this sentence or the one before: "The minister went further: …". */
    private Optional<AttributionDraft> announcement(Quotation quotation) {
        int colon = quotation.from() - 1;
        if (colon < 1 || !tokens.token(colon).text().equals(":")) {
            return Optional.empty();
        }
        Sentence sentence = tokens.sentence(colon);
        for (int i = colon - 1; i >= tokens.first(sentence); i--) {
            Optional<AttributionDraft> found = cue(sentence, i, quotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return announcing(sentence, colon)
                .filter(verb -> !sentence.token(verb).lemma().equals("be"))
                .flatMap(verb -> announced(sentence, verb, quotation));
    }

    /** The main verb of the clause that ends with the colon. */
    private Optional<Integer> announcing(Sentence sentence, int colon) {
        Optional<Integer> root = sentence.roots().stream()
                .filter(r -> sentence.token(r).isVerb() && tokens.number(sentence, r) < colon)
                .findFirst();
        return root.or(() -> sentence.tokens().stream()
                .filter(t -> t.tag().matches("VBD|VBZ|VBP") && tokens.number(sentence, t.index()) < colon)
                .map(t -> t.index())
                .findFirst());
    }

    private Optional<AttributionDraft> announced(Sentence sentence, int verb, Quotation quotation) {
        BitSet source = tokens.numbers(sentence, SourceFinder.ofVerb(sentence, verb));
        int number = tokens.number(sentence, verb);
        if (source.isEmpty() || speeches.known(number).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(speeches.speech(number, source, quotation));
    }

    private Optional<AttributionDraft> cue(Sentence sentence, int number, Quotation quotation) {
        int index = tokens.token(number).index();
        if (!tokens.token(number).isVerb()) {
            return Optional.empty();
        }
        Optional<AttributionDraft> known = speeches.known(number);
        if (known.isPresent()) {
            return known.filter(d -> lexicon.find("verb", tokens.token(number).lemma())
                            .filter(c -> c.takes("quote") || c.takes("clause"))
                            .isPresent())
                    .map(d -> speeches.asSpeech(d, quotation));
        }
        if (!speeches.isListed(number)) {
            return Optional.empty();
        }
        BitSet source = tokens.numbers(sentence, SourceFinder.ofVerb(sentence, index));
        // "Stated the minister: …"
        boolean inverted = source.isEmpty() && number < quotation.from();
        return Optional.of(speeches.speech(
                number, inverted ? new ReportingClause(tokens).phraseAfter(number) : source, quotation));
    }
}
