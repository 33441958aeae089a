package org.claimgraph.claim.predication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.TimeExpression;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Span;
import org.claimgraph.model.Value;

/** The words of arguments: which of those below a head word belong to it. */
final class Arguments {
    private static final Lexicon NEGATION = Lexicon.load("negation");

    private final Analysis analysis;
    private final ClauseTree tree;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Prepositions prepositions;

    Arguments(Analysis analysis, ClauseTree tree, NounPhrases phrases) {
        this.analysis = analysis;
        this.tree = tree;
        this.sentence = tree.sentence();
        this.phrases = phrases;
        this.prepositions = new Prepositions(sentence);
    }

    /** The argument at {@code head}. */
    Argument at(int head) {
        return at(head, inner(head));
    }

    /** The argument at {@code head} without the words below the heads {@code cut}; a time has its value. */
    Argument at(int head, Set<Integer> cut) {
        BitSet words = phrases.words(head, cut);
        Span span = analysis.span(sentence, words);
        return analysis.time(sentence.index(), head)
                .map(t -> Argument.of(span, value(t)))
                .orElse(Argument.of(span));
    }

    private static Value value(TimeExpression time) {
        return new Value(time.value(), Optional.empty());
    }

    /** The noun that the relative clause of {@code verb} describes, without that clause. */
    Argument described(int noun, int verb) {
        Set<Integer> cut = new HashSet<>(inner(noun));
        sentence.children(noun).stream().filter(c -> sentence.isWithin(verb, c)).forEach(cut::add);
        return at(noun, cut);
    }

    /** A clause with the word that joins it, without the further clauses that a comma divides from it. */
    Argument joinedClause(int head) {
        return clause(head, apart(head));
    }

    /** A clause without the word that joins it and the further clauses that a comma divides from it. */
    Argument clause(int head) {
        Set<Integer> cut = apart(head);
        sentence.children(head, "mark").stream()
                .limit(1)
                .filter(m ->
                        sentence.is(head, "advcl") && !sentence.token(m).tag().equals("TO"))
                .forEach(cut::add);
        return clause(head, cut);
    }

    private Argument clause(int head, Set<Integer> cut) {
        return Argument.of(analysis.span(sentence, phrases.trimmed(sentence.subtree(head, cut), head)));
    }

    private Set<Integer> apart(int head) {
        return sentence.children(head, "advcl", "parataxis", "conj").stream()
                .filter(c -> c > head && phrases.followsComma(c) && tree.isPredicate(c))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The argument at {@code head} and those that are coordinated with it. */
    List<Argument> conjuncts(int head) {
        return phrases.conjuncts(head).stream().map(this::at).toList();
    }

    /** The argument at {@code head} with the preposition that it shares with the first conjunct: "in … Brell" of "in Ovar and Brell". */
    Argument shared(int head, int first) {
        BitSet words = phrases.words(head);
        if (prepositions.of(head).isEmpty()) {
            sentence.children(first, "case").stream()
                    .filter(c -> c < first)
                    .forEach(c -> words.or(sentence.subtree(c)));
        }
        return Argument.of(analysis.span(sentence, words));
    }

    /** The heads of times that follow the name at {@code head}: "Friday" of "the Council on Friday". */
    List<Integer> timesAfterName(int head) {
        return sentence.token(head).isProper()
                ? sentence.children(head, "nmod").stream()
                        .filter(child -> child > head && time(child).isPresent())
                        .filter(prepositions::mayDate)
                        .toList()
                : List.of();
    }

    /** What depends on a copula's complement but belongs to the clause. */
    Set<Integer> inner(int head) {
        if (!tree.isCopular(head)) {
            return Set.of();
        }
        List<Integer> cut = new ArrayList<>(sentence.children(head, "obl", "advcl", "advmod", "xcomp", "ccomp"));
        cut.removeIf(c -> sentence.is(c, "advmod")
                        && c == head - 1
                        && !sentence.token(head).isNoun()
                || isRestriction(c)
                || isMeasure(c));
        return Set.copyOf(cut);
    }

    /** Whether a word says how far "not" goes: "not → just a market". */
    private boolean isRestriction(int word) {
        return word > 0
                && NEGATION.has(sentence.token(word).lower(), 1, "restriction")
                && NEGATION.has(sentence.token(word - 1).lower(), 1, "adverb");
    }

    /** Whether a phrase measures the adjective after it: "eighty years" of "eighty years old". */
    boolean isMeasure(int child) {
        return sentence.relation(child).equals("obl:npmod") && sentence.head(child) == child + 1;
    }

    /** The time that the phrase at {@code head} tells. */
    Optional<TimeExpression> time(int head) {
        return analysis.time(sentence.index(), head);
    }
}
