package org.claimgraph.claim.predication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.claim.factuality.TenseReader;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;

/** What appositions state: "Orla Venn, head of the Lurania Tea Board" says that she is its head. */
final class AppositionReader {
    private static final Lexicon OFFICES = Lexicon.load("offices");

    private final Analysis analysis;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Arguments arguments;
    private final RoleReader roleReader;
    private final Voices voices;

    AppositionReader(
            Analysis analysis,
            Sentence sentence,
            NounPhrases phrases,
            Arguments arguments,
            RoleReader roleReader,
            Voices voices) {
        this.analysis = analysis;
        this.sentence = sentence;
        this.phrases = phrases;
        this.arguments = arguments;
        this.roleReader = roleReader;
        this.voices = voices;
    }

    /** The claims. */
    List<ClaimDraft> read() {
        List<ClaimDraft> result = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, "appos") && !voices.divide(span(sentence.head(i)), span(i))) {
                pair(sentence.head(i), i).ifPresent(result::add);
            }
        }
        return result;
    }

    /** The claim of two nouns in apposition: the one that describes is said of the one that names. */
    private Optional<ClaimDraft> pair(int first, int second) {
        if (isDescription(second) && sentence.token(first).isNoun() && !isList(first, second)) {
            return Optional.of(claim(first, second));
        }
        boolean isNew = second == first + 1 && isIndefinite(first);
        return isDescription(first) && isName(second) && !isNew ? Optional.of(claim(second, first)) : Optional.empty();
    }

    /** Whether the second only goes on from the first: "Venn, others vow to act", "a paper, something in between". */
    private boolean isList(int first, int second) {
        boolean isOther = sentence.token(second).tag().equals("NNS")
                && sentence.token(first).tag().equals("NNP")
                && sentence.children(first, "conj").isEmpty();
        return isOther || isIndefinite(first) && !isIndefinite(second);
    }

    /** Whether a noun without a name has no word that would say which is meant, or "a": "a paper", "more support". */
    private boolean isIndefinite(int noun) {
        return !sentence.token(noun).isProper()
                && sentence.children(noun, "det", "nmod:poss", "nummod").stream()
                        .allMatch(d -> sentence.token(d).lower().matches("an?|some|any"));
    }

    private boolean isDescription(int i) {
        Token token = sentence.token(i);
        return token.isNoun()
                && !token.isProper()
                && analysis.name(sentence.index(), i).isEmpty()
                && analysis.time(sentence.index(), i).isEmpty()
                && sentence.child(i, "nummod").isEmpty();
    }

    private boolean isName(int i) {
        return sentence.token(i).isProper()
                && analysis.name(sentence.index(), i).isPresent();
    }

    private ClaimDraft claim(int named, int describing) {
        OptionalInt owner = sentence.child(describing, "nmod:poss");
        List<Integer> further = sentence.children(describing, "nmod").stream()
                .filter(n -> n > describing && sentence.child(n, "case").isPresent())
                .filter(n -> !isOffice(describing, n))
                .toList();
        OptionalInt complement =
                owner.isPresent() ? owner : further.stream().mapToInt(n -> n).findFirst();
        Set<Integer> cut = new HashSet<>(further);
        owner.ifPresent(cut::add);
        BitSet words = phrases.words(describing, cut);
        String lemma = "be " + sentence.token(describing).lemma();
        if (complement.isPresent() && owner.isEmpty()) {
            int preposition = sentence.child(complement.getAsInt(), "case").getAsInt();
            words.set(preposition);
            lemma += " " + sentence.token(preposition).lower();
        } else if (owner.isPresent()) {
            lemma += " of";
        }
        List<Role> roles = further.stream()
                .filter(n -> complement.stream().noneMatch(c -> c == n))
                .map(roleReader::role)
                .toList();
        return new ClaimDraft(
                describing,
                named(named, describing),
                new Predicate(analysis.span(sentence, words), lemma, Optional.empty()),
                complement.stream().mapToObj(arguments::at).findFirst(),
                roles,
                TenseReader.ofNoun(sentence, describing));
    }

    /** Whether both nouns make one title: "chief of staff", "editor in chief". */
    private boolean isOffice(int noun, int further) {
        return further == noun + 2
                && OFFICES.contains(sentence.tokens().subList(noun, further + 1).stream()
                        .map(Token::lower)
                        .collect(Collectors.joining(" ")));
    }

    private Span span(int word) {
        return analysis.span(sentence, word, word + 1);
    }

    private Argument named(int named, int describing) {
        return Argument.of(analysis.span(sentence, phrases.words(named, Set.of(describing))));
    }
}
