package org.claimgraph.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.Attitude;

/**
 * Finds attributions sentence by sentence from their cues; what quotation marks add over sentence borders is the work of
 * {@link QuotationAttributor}.
 */
final class AttributionFinder {
    private final AttributionLexicon lexicon;

    AttributionFinder(AttributionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The attributions that cues signal, in text order of their cues. */
    List<AttributionDraft> find(Analysis analysis, DocumentTokens tokens) {
        List<AttributionDraft> result = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            List<AttributionDraft> ofSentence = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                at(sentence, token, tokens)
                        .map(draft -> inherited(draft, ofSentence, tokens))
                        .ifPresent(ofSentence::add);
            }
            result.addAll(ofSentence);
        }
        return result;
    }

    /** A participle or coordinated verb without a source of its own goes on with the source of the cue before it. */
    private static AttributionDraft inherited(
            AttributionDraft draft, List<AttributionDraft> before, DocumentTokens tokens) {
        Token word = tokens.token(draft.cueWord());
        boolean active =
                word.isVerb() && !word.tag().equals("VBN") && !draft.frame().equals("subject-infinitive");
        boolean participle = word.tag().equals("VBG") && followsComma(draft.cueWord(), tokens);
        if (!active || !draft.source().isEmpty() && !participle) {
            return draft;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            AttributionDraft previous = before.get(i);
            if (!previous.source().isEmpty() && !previous.content().get(draft.cueWord())) {
                draft.source().clear();
                draft.source().or(previous.source());
                draft.source().andNot(draft.content());
                return draft;
            }
        }
        return draft;
    }

    private static boolean followsComma(int number, DocumentTokens tokens) {
        return number > 0 && tokens.token(number - 1).text().equals(",");
    }

    private Optional<AttributionDraft> at(Sentence sentence, Token token, DocumentTokens tokens) {
        int index = token.index();
        if (token.lower().equals("according")) {
            return according(sentence, index, tokens);
        }
        if (token.isVerb()) {
            return SourceFinder.isPassive(sentence, index)
                    ? passive(sentence, index, tokens).or(() -> verb(sentence, index, tokens))
                    : verb(sentence, index, tokens);
        }
        if (token.isNoun()) {
            return noun(sentence, index, tokens);
        }
        if (token.tag().startsWith("JJ")) {
            return adjective(sentence, index, tokens);
        }
        if (token.tag().startsWith("RB")) {
            return adverb(sentence, index, tokens);
        }
        return Optional.empty();
    }

    private Optional<AttributionDraft> verb(Sentence sentence, int verb, DocumentTokens tokens) {
        Optional<AttributionCue> entry =
                lexicon.find("verb", sentence.token(verb).lemma());
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        AttributionCue cue = entry.get();
        if (cue.takes("subject-infinitive")) {
            return subjectInfinitive(sentence, verb, cue, tokens);
        }
        Optional<ContentFinder.Found> inserted = ParentheticalReport.insertedContent(sentence, verb, cue);
        if (inserted.isPresent()) {
            BitSet source = ParentheticalReport.insertedSource(sentence, verb);
            return inserted.map(found -> draft(sentence, verb, cue, found, source, cueOf(sentence, verb), tokens));
        }
        return ContentFinder.ofVerb(sentence, verb, cue, lexicon)
                .map(found -> draft(
                        sentence,
                        verb,
                        cue,
                        found,
                        SourceFinder.ofVerb(sentence, verb),
                        cueOf(sentence, verb),
                        tokens));
    }

    private Optional<AttributionDraft> passive(Sentence sentence, int verb, DocumentTokens tokens) {
        return lexicon.find("passive", sentence.token(verb).lemma())
                .flatMap(cue -> subjectInfinitive(sentence, verb, cue, tokens));
    }

    /** "X is said to be ill", "X seems ill": subject and complement are the content, and nobody is named. */
    private Optional<AttributionDraft> subjectInfinitive(
            Sentence sentence, int verb, AttributionCue cue, DocumentTokens tokens) {
        OptionalInt complement = sentence.child(verb, "xcomp", "ccomp");
        OptionalInt subject = sentence.child(verb, "nsubj");
        if (complement.isEmpty() || complement.getAsInt() < verb) {
            return Optional.empty();
        }
        BitSet content = sentence.subtree(complement.getAsInt());
        subject.ifPresent(s -> content.or(SourceFinder.phrase(sentence, s, verb)));
        ContentFinder.Found found =
                new ContentFinder.Found("subject-infinitive", SourceFinder.trimmed(sentence, content));
        return Optional.of(draft(sentence, verb, cue, found, new BitSet(), cueOf(sentence, verb), tokens));
    }

    private Optional<AttributionDraft> noun(Sentence sentence, int noun, DocumentTokens tokens) {
        BitSet holder = holder(sentence, noun);
        return lexicon.find("noun", sentence.token(noun).lemma())
                .flatMap(cue -> ContentFinder.ofNoun(sentence, noun, cue)
                        .filter(found -> found.frame().equals("clause") || !holder.isEmpty())
                        .map(found -> draft(sentence, noun, cue, found, holder, only(noun), tokens)));
    }

    /** Whose claim, plan or fear it is: the possessor, or the subject of the verb that has it as object. */
    private static BitSet holder(Sentence sentence, int noun) {
        OptionalInt possessor = sentence.child(noun, "nmod:poss");
        if (possessor.isPresent()) {
            BitSet phrase = sentence.subtree(possessor.getAsInt());
            sentence.children(possessor.getAsInt(), "case").forEach(phrase::clear);
            return SourceFinder.trimmed(sentence, phrase);
        }
        int head = sentence.head(noun);
        if (head >= 0 && sentence.is(noun, "obj") && sentence.token(head).isVerb()) {
            return SourceFinder.ofVerb(sentence, head);
        }
        return new BitSet();
    }

    private Optional<AttributionDraft> adjective(Sentence sentence, int adjective, DocumentTokens tokens) {
        Optional<AttributionCue> entry =
                lexicon.find("adjective", sentence.token(adjective).lower());
        OptionalInt subject = sentence.child(adjective, "nsubj");
        if (entry.isEmpty()
                || subject.isEmpty()
                || sentence.token(subject.getAsInt()).lower().equals("it")) {
            return Optional.empty();
        }
        return ContentFinder.ofVerb(sentence, adjective, entry.get(), lexicon)
                .filter(found -> found.tokens().nextSetBit(0) > adjective)
                .map(found -> draft(
                        sentence,
                        adjective,
                        entry.get(),
                        found,
                        SourceFinder.ofVerb(sentence, adjective),
                        cueOf(sentence, adjective),
                        tokens));
    }

    private Optional<AttributionDraft> adverb(Sentence sentence, int adverb, DocumentTokens tokens) {
        return lexicon.find("adverb", sentence.token(adverb).lower())
                .filter(cue -> sentence.head(adverb) >= 0)
                .map(cue -> {
                    BitSet content = sentence.subtree(sentence.head(adverb), Set.of(adverb));
                    ContentFinder.Found found =
                            new ContentFinder.Found("sentence", SourceFinder.trimmed(sentence, content));
                    return draft(sentence, adverb, cue, found, new BitSet(), only(adverb), tokens);
                })
                .filter(draft -> !draft.content().isEmpty());
    }

    /** "According to X, S": the parser makes "according" a preposition of X. */
    private Optional<AttributionDraft> according(Sentence sentence, int according, DocumentTokens tokens) {
        Optional<AttributionCue> entry = lexicon.find("preposition", "according to");
        int source = sentence.is(according, "case", "mark", "fixed") ? sentence.head(according) : according;
        if (source == according) {
            source = sentence.child(according, "obl", "nmod").orElse(-1);
        }
        if (entry.isEmpty() || source < 0) {
            return Optional.empty();
        }
        BitSet phrase = sentence.subtree(source);
        BitSet cue = only(according);
        if (according + 1 < sentence.size()
                && sentence.token(according + 1).lower().equals("to")) {
            cue.set(according + 1);
        }
        int top = sentence.is(source, "obl", "nmod") && sentence.head(source) == according ? according : source;
        int head = sentence.head(top);
        while (head >= 0 && !sentence.is(head, "root", "conj", "ccomp", "parataxis", "advcl")) {
            head = sentence.head(head);
        }
        if (head < 0) {
            return Optional.empty();
        }
        BitSet content = sentence.subtree(head, Set.of(top));
        phrase.andNot(cue);
        phrase.clear(0, according);
        ContentFinder.Found found = new ContentFinder.Found("according", SourceFinder.trimmed(sentence, content));
        return found.tokens().isEmpty()
                ? Optional.empty()
                : Optional.of(draft(
                        sentence, according, entry.get(), found, SourceFinder.trimmed(sentence, phrase), cue, tokens));
    }

    private static BitSet only(int index) {
        BitSet result = new BitSet();
        result.set(index);
        return result;
    }

    /** The cue with its auxiliaries, copula, negation and particles. */
    private static BitSet cueOf(Sentence sentence, int word) {
        BitSet result = only(word);
        for (int child : sentence.children(word)) {
            boolean negation = sentence.token(child).lemma().matches("not|never|n't");
            if (sentence.is(child, "aux", "cop", "compound:prt") || negation) {
                result.set(child);
            }
        }
        return result;
    }

    private static AttributionDraft draft(
            Sentence sentence,
            int word,
            AttributionCue cue,
            ContentFinder.Found found,
            BitSet source,
            BitSet cueTokens,
            DocumentTokens tokens) {
        Attitude attitude =
                found.frame().endsWith("infinitive") && !found.frame().startsWith("subject")
                        ? Attitude.INTENTION
                        : cue.attitude();
        BitSet content = (BitSet) found.tokens().clone();
        content.andNot(cueTokens);
        BitSet own = (BitSet) source.clone();
        own.andNot(cueTokens);
        own.andNot(content);
        return new AttributionDraft(
                tokens.number(sentence, word),
                found.frame(),
                attitude,
                tokens.numbers(sentence, own),
                tokens.numbers(sentence, cueTokens),
                tokens.numbers(sentence, content));
    }
}
