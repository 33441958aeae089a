package org.claimgraph.claim.quotation;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.claim.voice.SourceFinder;
import org.claimgraph.claim.voice.SurfaceSubject;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

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
        if (!quotation.endsAsSpeech(tokens) || quotation.to() >= tokens.size() || speeches.isPhrase(quotation)) {
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
            if (quotation.endsSentence(tokens) && introducesNext(i)) {
                return Optional.empty();
            }
            Optional<AttributionDraft> found = cue(sentence, i, quotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the word at {@code number} leads to another quotation after a comma or colon. */
    private boolean introducesNext(int number) {
        return number + 2 < tokens.size()
                && Set.of(",", ":").contains(tokens.token(number + 1).text())
                && speeches.isQuoted(number + 2);
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

    /** "The mayor said in a statement. “…”": a verb of saying in the sentence before that says nothing itself. */
    Optional<AttributionDraft> unfinished(Quotation quotation) {
        int stop = quotation.from() - 1;
        if (stop < 1
                || !tokens.token(stop).text().equals(".")
                || tokens.paragraph(stop) != tokens.paragraph(quotation.from())) {
            return Optional.empty();
        }
        Sentence sentence = tokens.sentence(stop);
        for (int i = stop - 1; i >= tokens.first(sentence) && !speeches.isQuoted(i); i--) {
            if (tokens.token(i).tag().matches("VBD|VBZ|VBP")) {
                int verb = accompanied(sentence, tokens.token(i).index());
                return speeches.isListed(tokens.number(sentence, verb)) && !sentence.is(verb, "acl")
                        ? announced(sentence, verb, quotation)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The verb of the clause that {@code verb} says what went with: "→ said as she rose and left". */
    private static int accompanied(Sentence sentence, int verb) {
        int at = verb;
        while (sentence.is(at, "advcl", "conj") && sentence.head(at) < at) {
            at = sentence.head(at);
        }
        return at;
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
            boolean clause = !Speeches.isSpeech(known.get())
                    && number < quotation.from()
                    && startsSmall(quotation)
                    && isEmbedded(number, quotation);
            if (clause) {
                return known.map(d -> reported(d, sentence, quotation));
            }
            return known.filter(d -> lexicon.find("verb", tokens.token(number).lemma())
                            .filter(c -> c.takes("quote") || c.takes("clause"))
                            .isPresent())
                    .map(d -> speeches.asSpeech(d, quotation));
        }
        if (!speeches.isListed(number)) {
            return Optional.empty();
        }
        BitSet source = tokens.numbers(sentence, SourceFinder.ofVerb(sentence, index));
        if (source.isEmpty() && number < quotation.from()) {
            source = tokens.numbers(sentence, new SurfaceSubject(sentence).before(index));
        }
        // "Stated the minister: …"
        boolean inverted = source.isEmpty() && number < quotation.from();
        AttributionDraft speech =
                speeches.speech(number, inverted ? new ReportingClause(tokens).phraseAfter(number) : source, quotation);
        if (!inverted && isEmbedded(number, quotation)) {
            speech.content().set(number + 1, tokens.end(sentence) - 1);
            speech.content().andNot(speech.source());
        }
        return Optional.of(speech);
    }

    /** The draft with all that follows its cue as content: "admits the march “did not work,” and that …". */
    private AttributionDraft reported(AttributionDraft draft, Sentence sentence, Quotation quotation) {
        AttributionDraft speech = speeches.asSpeech(draft, quotation);
        speech.content().set(draft.cueWord() + 1, tokens.end(sentence) - 1);
        speech.content().andNot(speech.source());
        speech.content().andNot(speech.cue());
        return speech;
    }

    /** Whether the quotation is a part of the clause that the cue introduces: "argued the wall “would not last” a year". */
    private boolean isEmbedded(int cue, Quotation quotation) {
        if (cue >= quotation.from()) {
            return false;
        }
        int first = cue + 1;
        while (first < quotation.from() && tokens.token(first).tag().startsWith("RB")) {
            first++;
        }
        boolean clause = lexicon.find("verb", tokens.token(cue).lemma())
                .filter(c -> c.takes("clause") && !c.takes("object-clause"))
                .isPresent();
        Token opening = tokens.token(first);
        boolean subject = opening.lower().equals("that") || opening.tag().matches("DT|PRP\\$?|NN.*|JJ.?|CD|EX");
        return clause
                && subject
                && first < quotation.from()
                && (startsSmall(quotation)
                        || !Set.of(",", ":")
                                .contains(tokens.token(quotation.from() - 1).text()));
    }

    private boolean startsSmall(Quotation quotation) {
        return Character.isLowerCase(tokens.token(Math.min(tokens.size() - 1, quotation.from() + 1))
                .text()
                .codePointAt(0));
    }
}
