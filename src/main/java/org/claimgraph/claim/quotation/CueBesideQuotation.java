package org.claimgraph.claim.quotation;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.claim.voice.SourceFinder;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/**
 * The verb that stands directly beside a quotation, read off the surface: {@code “…,” NAME, TITLE, VERB}, {@code “…,” VERB NAME} and
 * {@code VERB, “…”}. In these places any verb reports, whether a lexicon lists it or not: "“Never,” the mayor shot back."
 */
final class CueBesideQuotation {
    private static final int LONGEST_SUBJECT = 12;
    private static final int LONGEST_APPOSITION = 40;
    private static final int LONGEST_ADDRESSEE = 7;
    private static final Set<String> NO_REPORT = Set.of("be", "have", "do", "get", "become", "mean");

    private static final Set<String> OPENING_REPORTS = Set.of("said", "says", "added", "adds", "asked", "wrote");

    private final DocumentTokens tokens;
    private final Speeches speeches;
    private final ReportingClause clauses;

    CueBesideQuotation(DocumentTokens tokens, Speeches speeches) {
        this.tokens = tokens;
        this.speeches = speeches;
        this.clauses = new ReportingClause(tokens);
    }

    /** The draft of the verb beside the quotation. */
    Optional<AttributionDraft> of(Quotation quotation) {
        return before(quotation).or(() -> after(quotation));
    }

    /** "someone shouted, “…”", "she told reporters on Monday: “…”", "he shot back, “…”". */
    private Optional<AttributionDraft> before(Quotation quotation) {
        int mark = quotation.from() - 1;
        if (mark < 2 || !Set.of(",", ":").contains(tokens.token(mark).text())) {
            return Optional.empty();
        }
        int first = tokens.first(tokens.sentence(mark));
        Optional<AttributionDraft> inverted = opening(first, mark, quotation);
        if (inverted.isPresent()) {
            return inverted;
        }
        for (int i = mark - 1; i > first && mark - i <= LONGEST_ADDRESSEE && !speeches.isQuoted(i); i--) {
            Token token = tokens.token(i);
            if (token.isVerb()) {
                return introducing(i, mark, quotation).map(d -> quotedOnly(d, quotation));
            }
            if (Marks.isMark(token.text()) && !token.text().equals("-")
                    || token.tag().matches("W.*|CC|MD")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Said the mayor: “…”": taggers take the verb for a part of the name. */
    private Optional<AttributionDraft> opening(int first, int mark, Quotation quotation) {
        if (!OPENING_REPORTS.contains(tokens.token(first).lower())
                || speeches.known(first).isPresent()) {
            return Optional.empty();
        }
        BitSet source = clauses.phraseAfter(first);
        return source.length() == mark ? Optional.of(speeches.speech(first, source, quotation)) : Optional.empty();
    }

    private Optional<AttributionDraft> introducing(int verb, int mark, Quotation quotation) {
        boolean finite = tokens.token(verb).tag().matches("VBD|VBZ|VBP|VBG");
        boolean bare = verb == mark - 2 && tokens.token(mark - 1).tag().matches("R.*|IN");
        boolean put = tokens.token(verb).lemma().equals("put")
                && tokens.token(verb + 1).lower().equals("it");
        boolean reports = speeches.isListed(verb)
                || put
                || bare
                        && quotation.isLong()
                        && !NO_REPORT.contains(tokens.token(verb).lemma());
        if (!finite || !reports) {
            return Optional.empty();
        }
        Optional<AttributionDraft> known = speeches.known(verb).map(d -> speeches.asSpeech(d, quotation));
        if (known.isPresent()) {
            return known;
        }
        Sentence sentence = tokens.sentence(verb);
        BitSet source = tokens.numbers(
                sentence, SourceFinder.ofVerb(sentence, tokens.token(verb).index()));
        return source.isEmpty() ? Optional.empty() : Optional.of(speeches.speech(verb, source, quotation));
    }

    /** What stands around a quotation that fills the content is no more of it: "In tears, he shouted, “Resign,” and left". */
    private AttributionDraft quotedOnly(AttributionDraft draft, Quotation quotation) {
        AttributionDraft speech = speeches.asSpeech(draft, quotation);
        Sentence sentence = tokens.sentence(quotation.from());
        for (int i = tokens.first(sentence); quotation.endsAsSpeech(tokens) && i < tokens.end(sentence); i++) {
            if (!speeches.isQuoted(i)) {
                speech.content().clear(i);
            }
        }
        return speech;
    }

    private Optional<AttributionDraft> after(Quotation quotation) {
        int from = quotation.to();
        if (from + 1 >= tokens.size()
                || tokens.paragraph(from) != tokens.paragraph(quotation.from())
                || !quotation.endsAsSpeech(tokens) && !isUnmarked(quotation)
                || isEmbedded(quotation)
                || speeches.isPhrase(quotation)
                || quotation.endsSentence(tokens) && isCapitalised(from)) {
            return Optional.empty();
        }
        int verb = isReport(from, quotation) ? from : verbAfterSubject(from, quotation);
        if (verb < 0) {
            return Optional.empty();
        }
        BitSet source = clauses.source(from, verb, true);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        AttributionDraft draft = speeches.known(verb)
                .map(d -> speeches.asSpeech(d, quotation))
                .orElseGet(() -> speeches.speech(verb, new BitSet(), quotation));
        if (!contains(draft.source(), source)) {
            draft.source().clear();
            draft.source().or(source);
        }
        draft.content().andNot(draft.source());
        endAtColon(draft, quotation);
        return Optional.of(quotation.opensSentence(tokens) ? quotedOnly(draft, quotation) : draft);
    }

    /** What is said before a colon ends with it where the quotation after it has a cue of its own: "He held that it was over: “No,” he said". */
    private void endAtColon(AttributionDraft draft, Quotation quotation) {
        int colon = quotation.from() - 1;
        if (colon > 0 && tokens.token(colon).text().equals(":")) {
            int first = tokens.first(tokens.sentence(colon));
            speeches.drafts().stream()
                    .filter(d -> d != draft
                            && first <= d.cueWord()
                            && d.cueWord() < colon
                            && d.content().get(colon - 1))
                    .forEach(d -> {
                        d.content().clear(colon, tokens.size());
                        draft.content().clear(first, colon + 1);
                    });
        }
    }

    /** Whether a whole sentence is quoted although no comma ends it: "“It is late” Haddad said". */
    private boolean isUnmarked(Quotation quotation) {
        return quotation.isLong()
                && quotation.opensSentence(tokens)
                && (speeches.isListed(quotation.to())
                        || speeches.isListed(quotation.to() + 1)
                        || isListedAfterSubject(quotation));
    }

    private boolean isListedAfterSubject(Quotation quotation) {
        int verb = verbAfterSubject(quotation.to(), quotation);
        return verb >= 0 && speeches.isListed(verb);
    }

    private static boolean contains(BitSet whole, BitSet part) {
        return part.stream().allMatch(whole::get);
    }

    /** Whether the quotation is part of a clause that begins before it: "Urging “a fair vote,” she asked …". */
    private boolean isEmbedded(Quotation quotation) {
        return !quotation.opensSentence(tokens)
                && !Marks.isMark(tokens.token(quotation.from() - 1).text())
                && speeches.drafts().stream()
                        .anyMatch(d ->
                                d.cueWord() < quotation.from() && d.content().get(quotation.from() + 1));
    }

    private boolean isCapitalised(int number) {
        Token token = tokens.token(number);
        return Character.isUpperCase(token.text().codePointAt(0)) && !token.isProper() && !token.isPronoun();
    }

    /** The verb after a noun phrase that starts at {@code from}, or -1. */
    private int verbAfterSubject(int from, Quotation quotation) {
        boolean apposition = false;
        boolean nominal = false;
        int i = from;
        while (i < tokens.size() && tokens.paragraph(i) == tokens.paragraph(from)) {
            if (speeches.isQuoted(i)) {
                int next = apposition ? speeches.afterTitle(i) : -1;
                if (next < 0) {
                    return -1;
                }
                i = next;
                continue;
            }
            Token token = tokens.token(i);
            if (isReport(i, quotation)) {
                boolean closed = !apposition || tokens.token(i - 1).text().equals(",") || isAdverb(i - 1);
                return nominal && closed ? i : -1;
            }
            if (token.text().equals(",") && nominal) {
                apposition = true;
            } else if (!apposition && !belongsToSubject(token)) {
                return -1;
            } else if (token.tag().equals(".")) {
                return -1;
            }
            nominal |= token.isNoun() || token.isPronoun() || token.tag().equals("DT") || isCapitalisedWord(token);
            if (++i - from > (apposition ? LONGEST_APPOSITION : LONGEST_SUBJECT)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCapitalisedWord(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private boolean isAdverb(int number) {
        return tokens.token(number).tag().startsWith("RB");
    }

    private static boolean belongsToSubject(Token token) {
        return token.tag().matches("NN.*|DT|PRP\\$?|CD|POS|JJ.?|RB|CC|HYPH|-LRB-|-RRB-|MD|PDT")
                || Set.of("of", "for", "from", "in", "at").contains(token.lower())
                || token.isVerb() && Set.of("have", "be", "do").contains(token.lemma())
                || isCapitalisedWord(token)
                || token.text().equals(".");
    }

    private boolean isReport(int number, Quotation quotation) {
        Token token = tokens.token(number);
        boolean finite = token.tag().matches("VBD|VBZ|VBP|VBN")
                || token.tag().matches("VB|NN") && token.lower().equals("read");
        boolean listed = speeches.isListed(number) && !isCompound(number);
        boolean whole = quotation.opensSentence(tokens) && quotation.isSpeech(tokens);
        return finite
                && (listed || whole && !NO_REPORT.contains(token.lemma()) && !hasObject(number) && !isCompound(number));
    }

    /** Whether a participle ends a word with a hyphen: "Brell-based". */
    private boolean isCompound(int verb) {
        return "-–".contains(tokens.token(verb - 1).text())
                && tokens.token(verb - 1).end() == tokens.token(verb).start();
    }

    /** Whether the verb acts on something, as verbs that report do not: "“Sir?” I had prepared a statement." */
    private boolean hasObject(int verb) {
        Sentence sentence = tokens.sentence(verb);
        return sentence.children(tokens.token(verb).index(), "obj").stream()
                .anyMatch(o -> tokens.number(sentence, o) > verb
                        && sentence.token(o).isNoun()
                        && sentence.child(o, "det", "nmod:poss").isPresent());
    }
}
