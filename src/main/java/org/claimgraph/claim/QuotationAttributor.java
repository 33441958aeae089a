package org.claimgraph.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Attitude;

/**
 * Gives every quotation to its attribution: the whole of it where the cue's own sentence holds only a part, its continuation after the
 * cue or in the next paragraph, and quotations whose cue the tree did not connect.
 */
final class QuotationAttributor {
    /** Shorter quotations without a cue of their own are terms and titles, not speech. */
    private static final int SHORTEST_SPEECH = 4;
    /** How far into the next sentence a reporting clause's verb is looked for. */
    private static final int REPORTING_CLAUSE = 8;

    private static final Set<String> JOINING = Set.of("and", "or", "but", "a", "an", "the", "as", "that");
    private static final Set<String> SPEECH_FRAMES = Set.of("clause", "quote", "according", "parenthetical");

    private final AttributionLexicon lexicon;
    private final DocumentTokens tokens;
    private final List<Quotation> quotations;
    private final List<AttributionDraft> drafts;
    private final ReportingClause clauses;

    QuotationAttributor(
            AttributionLexicon lexicon,
            DocumentTokens tokens,
            List<Quotation> quotations,
            List<AttributionDraft> drafts) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.quotations = quotations;
        this.drafts = new ArrayList<>(drafts);
        this.clauses = new ReportingClause(tokens);
    }

    /** The drafts, grown by the quotations, and new ones for quotations that had none. */
    List<AttributionDraft> attribute() {
        drafts.forEach(this::keepWithinQuotation);
        drafts.removeIf(d -> d.content().isEmpty());
        List<Quotation> open = new ArrayList<>();
        for (Quotation quotation : quotations) {
            Optional<AttributionDraft> draft =
                    holder(quotation).or(() -> coordinated(quotation)).or(() -> reportingClause(quotation));
            draft.ifPresentOrElse(d -> grow(d, quotation), () -> open.add(quotation));
        }
        for (Quotation quotation : open) {
            Optional<AttributionDraft> signature =
                    quotation.length() < SHORTEST_SPEECH ? Optional.empty() : SpeakerSignature.after(quotation, tokens);
            if (signature.isPresent()) {
                drafts.add(signature.get());
            } else if (startsSentence(quotation)
                    && (quotation.length() >= SHORTEST_SPEECH || endsWithMark(quotation))) {
                previousSpeech(quotation).ifPresent(d -> grow(d, quotation));
            }
        }
        return drafts;
    }

    /** What is attributed inside a quotation does not reach beyond it. */
    private void keepWithinQuotation(AttributionDraft draft) {
        quotations.stream().filter(q -> q.covers(draft.cueWord())).findFirst().ifPresent(q -> {
            BitSet range = new BitSet();
            range.set(q.from(), q.to());
            draft.content().and(range);
            draft.source().and(range);
        });
    }

    /** The draft whose content holds part of the quotation while its cue stands outside: the nearest such cue. */
    private Optional<AttributionDraft> holder(Quotation quotation) {
        return drafts.stream()
                .filter(d -> !quotation.covers(d.cueWord()))
                .filter(d -> d.content().get(quotation.from(), quotation.to()).cardinality() > 1)
                .min(Comparator.comparingInt(d -> distance(d.cueWord(), quotation)));
    }

    /** The draft whose content ends directly before the quotation, with no more than a comma and a conjunction between them. */
    private Optional<AttributionDraft> coordinated(Quotation quotation) {
        Sentence sentence = tokens.sentence(quotation.from());
        int before = quotation.from();
        while (before > tokens.first(sentence)
                && (tokens.token(before - 1).text().equals(",")
                        || JOINING.contains(tokens.token(before - 1).lower()))) {
            before--;
        }
        int last = before - 1;
        boolean joined = before < quotation.from()
                && JOINING.contains(tokens.token(quotation.from() - 1).lower());
        return !joined || last < tokens.first(sentence) || !isQuoted(last)
                ? Optional.empty()
                : drafts.stream()
                        .filter(d -> d.content().get(last) && !isQuoted(d.cueWord()))
                        .findFirst();
    }

    private static int distance(int word, Quotation quotation) {
        return word < quotation.from() ? quotation.from() - word : word - quotation.to();
    }

    private void grow(AttributionDraft draft, Quotation quotation) {
        draft.content().set(quotation.from(), quotation.to());
        draft.content().andNot(draft.cue());
        repairSource(draft, quotation);
        draft.content().andNot(draft.source());
    }

    /** Where the tree has no subject beside the cue for a quotation that comes first, the words beside the cue are the source. */
    private void repairSource(AttributionDraft draft, Quotation quotation) {
        boolean first = quotation.to() <= draft.cueWord()
                && draft.cueWord() < tokens.end(tokens.sentence(quotation.to() - 1)) + REPORTING_CLAUSE;
        boolean beside = first && endsWithMark(quotation) && draft.cueWord() - quotation.to() <= REPORTING_CLAUSE;
        boolean lost = draft.source().isEmpty()
                || beside && !clauses.touches(draft.source(), draft.cueWord())
                || draft.source().intersects(draft.content()) && draft.source().nextSetBit(0) < quotation.to();
        if (first && lost && tokens.token(draft.cueWord()).isVerb()) {
            BitSet source = clauses.source(quotation.to(), draft.cueWord(), endsWithMark(quotation));
            if (!source.isEmpty()) {
                draft.source().clear();
                draft.source().or(source);
            }
        }
    }

    /** A verb of saying beside the quotation in a sentence that holds one of its ends. */
    private Optional<AttributionDraft> reportingClause(Quotation quotation) {
        boolean speech = quotation.length() >= SHORTEST_SPEECH || endsWithMark(quotation);
        if (!speech) {
            return Optional.empty();
        }
        return after(quotation).or(() -> before(quotation));
    }

    private boolean endsWithMark(Quotation quotation) {
        int last = quotation.to() - (quotation.closed() ? 2 : 1);
        return last > quotation.from() && ",.?!…—".contains(tokens.token(last).text());
    }

    private Optional<AttributionDraft> after(Quotation quotation) {
        if (!endsWithMark(quotation) || quotation.to() >= tokens.size()) {
            return Optional.empty();
        }
        Sentence sentence = tokens.sentence(quotation.to() - 1);
        int limit = tokens.end(sentence);
        if (limit == quotation.to() && tokens.paragraph(limit) == sentence.paragraph()) {
            // "Why not?" she asked: the question mark ends the sentence for the splitter
            sentence = tokens.sentence(limit);
            limit = Math.min(tokens.end(sentence), limit + REPORTING_CLAUSE);
        }
        for (int i = quotation.to(); i < limit && !isQuoted(i); i++) {
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
            return colonBefore(quotation);
        }
        for (int i = quotation.from() - 1; i >= tokens.first(sentence) && !isQuoted(i); i--) {
            Optional<AttributionDraft> found = cue(sentence, i, quotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The sentence before ends with a colon: "The minister replied:". */
    private Optional<AttributionDraft> colonBefore(Quotation quotation) {
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
        return sentence.roots().stream()
                .filter(root -> sentence.token(root).isVerb())
                .findFirst()
                .flatMap(root -> announced(sentence, root, quotation));
    }

    /** Before a colon, any clause announces what is said: "The minister went further: …". */
    private Optional<AttributionDraft> announced(Sentence sentence, int verb, Quotation quotation) {
        BitSet source = tokens.numbers(sentence, SourceFinder.ofVerb(sentence, verb));
        int number = tokens.number(sentence, verb);
        if (source.isEmpty() || drafts.stream().anyMatch(d -> d.cueWord() == number)) {
            return Optional.empty();
        }
        return Optional.of(speech(number, source, quotation));
    }

    private AttributionDraft speech(int cueWord, BitSet source, Quotation quotation) {
        BitSet word = new BitSet();
        word.set(cueWord);
        BitSet content = new BitSet();
        content.set(quotation.from(), quotation.to());
        source.andNot(content);
        AttributionDraft draft = new AttributionDraft(cueWord, "quote", Attitude.SAYING, source, word, content);
        drafts.add(draft);
        return draft;
    }

    private boolean isQuoted(int number) {
        return quotations.stream().anyMatch(q -> q.covers(number));
    }

    private Optional<AttributionDraft> cue(Sentence sentence, int number, Quotation quotation) {
        int index = tokens.token(number).index();
        if (!tokens.token(number).isVerb()) {
            return Optional.empty();
        }
        Optional<AttributionDraft> known =
                drafts.stream().filter(d -> d.cueWord() == number).findFirst();
        if (known.isPresent()) {
            return known.filter(d -> lexicon.find("verb", tokens.token(number).lemma())
                            .filter(c -> c.takes("quote") || c.takes("clause"))
                            .isPresent())
                    .map(d -> asSpeech(d, quotation));
        }
        return lexicon.find("verb", tokens.token(number).lemma())
                .filter(c -> c.takes("quote"))
                .map(c -> speech(number, tokens.numbers(sentence, SourceFinder.ofVerb(sentence, index)), quotation));
    }

    /** Whether no sentence stands between the quotation and the one before it or its cue. */
    private boolean follows(Quotation quotation, Quotation previous, AttributionDraft draft) {
        boolean near = tokens.paragraph(draft.cueWord()) == tokens.paragraph(previous.from());
        int cue = near ? tokens.sentence(draft.cueWord()).index() : 0;
        int last = Math.max(tokens.sentence(previous.to() - 1).index(), cue);
        return tokens.sentence(quotation.from()).index() - last <= 1;
    }

    /** Whether the paragraph holds nothing but the quotation. */
    private boolean fillsParagraph(Quotation quotation) {
        boolean starts =
                quotation.from() == 0 || tokens.paragraph(quotation.from() - 1) != tokens.paragraph(quotation.from());
        boolean ends = quotation.to() >= tokens.size()
                || tokens.paragraph(quotation.to()) != tokens.paragraph(quotation.from());
        return starts && ends;
    }

    /** What was taken for the object of the cue ("told reporters") gives way to the quotation beside it. */
    private AttributionDraft asSpeech(AttributionDraft draft, Quotation quotation) {
        if (SPEECH_FRAMES.contains(draft.frame())) {
            return draft;
        }
        BitSet content = new BitSet();
        content.set(quotation.from(), quotation.to());
        AttributionDraft speech =
                new AttributionDraft(draft.cueWord(), "quote", draft.attitude(), draft.source(), draft.cue(), content);
        drafts.set(drafts.indexOf(draft), speech);
        return speech;
    }

    private boolean startsSentence(Quotation quotation) {
        return quotation.from() == tokens.first(tokens.sentence(quotation.from()));
    }

    /**
     * The speech that this quotation goes on with: the last one of its paragraph, or of the paragraph before where that one's quotation
     * did not close.
     */
    private Optional<AttributionDraft> previousSpeech(Quotation quotation) {
        int at = quotations.indexOf(quotation) - 1;
        if (at < 0) {
            return Optional.empty();
        }
        Quotation previous = quotations.get(at);
        int paragraph = tokens.paragraph(quotation.from());
        boolean same = tokens.paragraph(previous.from()) == paragraph;
        boolean continued =
                tokens.paragraph(previous.from()) == paragraph - 1 && (!previous.closed() || fillsParagraph(quotation));
        if (!same && !continued) {
            return Optional.empty();
        }
        return drafts.stream()
                .filter(d -> !quotation.covers(d.cueWord()) && !previous.covers(d.cueWord()))
                .filter(d -> d.content().get(previous.from()))
                .filter(d -> SPEECH_FRAMES.contains(d.frame()))
                .filter(d -> follows(quotation, previous, d))
                .findFirst();
    }
}
