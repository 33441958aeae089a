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
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.Argument;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;

/** What appositions state: "Orla Venn, head of the Lurania Tea Board" says that she is its head. */
final class AppositionReader {
    private static final Lexicon OFFICES = Lexicon.load("offices");

    private final Analysis analysis;
    private final Sentence sentence;
    private final ClauseTree tree;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final Arguments arguments;
    private final RoleReader roleReader;
    private final Voices voices;

    AppositionReader(
            Analysis analysis,
            ClauseTree tree,
            Subjects subjects,
            NounPhrases phrases,
            Arguments arguments,
            RoleReader roleReader,
            Voices voices) {
        this.analysis = analysis;
        this.sentence = tree.sentence();
        this.tree = tree;
        this.subjects = subjects;
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

    /**
     * The claim of two nouns in apposition: the one that describes is said of the one that names, or of the name that ends it ("the son of Per
     * Holm, a chemist"). After a copula both describe: "Venn is a chemist, head of the Tea Board".
     */
    private Optional<ClaimDraft> pair(int first, int second) {
        OptionalInt inside = isDescription(second) && !isName(first) ? nameInside(first, second) : OptionalInt.empty();
        boolean isOwned = sentence.child(second, "nmod:poss").isPresent() && isIndefinite(first);
        if (inside.isPresent() && !isOwned && isSameSort(inside.getAsInt(), second)) {
            return Optional.of(claim(inside.getAsInt(), second));
        }
        boolean isSaidOfSubject = sentence.children(first, "cop").stream().anyMatch(c -> c < first) && !isName(first);
        if (isDescription(second) && isSaidOfSubject) {
            return subjects.of(first).stream()
                    .boxed()
                    .map(subject -> equated(subject, first, second))
                    .findFirst();
        }
        if (isDescription(second) && sentence.token(first).isNoun() && !isList(first, second)) {
            return Optional.of(claim(first, second));
        }
        boolean isNew = second == first + 1 && isIndefinite(first);
        return isDescription(first) && isName(second) && !isNew ? Optional.of(claim(second, first)) : Optional.empty();
    }

    /** What is said with a copula of its subject a second time: "is a chemist, → head of the Tea Board". */
    private ClaimDraft equated(int subject, int first, int second) {
        BitSet copula = new BitSet();
        sentence.children(first, "cop", "aux", "advmod").stream()
                .filter(c -> c < first
                        && (!sentence.is(c, "advmod")
                                || sentence.token(c).lemma().equals("not")))
                .forEach(copula::set);
        return new ClaimDraft(
                first,
                named(subject, second),
                new Predicate(analysis.span(sentence, copula), "be", Optional.empty()),
                Optional.of(Argument.of(analysis.span(sentence, phrases.words(second, Set.of())))),
                List.of(),
                new TenseReader(tree).read(List.of(first)));
    }

    /** The last name in the phrase of {@code noun} before an apposition: "is the son of → Per Holm, a chemist". */
    private OptionalInt nameInside(int noun, int apposition) {
        return sentence.subtree(noun).stream()
                .filter(i -> noun < i && i < sentence.subtree(apposition).nextSetBit(0))
                .filter(i -> sentence.is(i, "nmod") && isName(i))
                .reduce((a, b) -> b);
    }

    /** Whether a name and a description are both of somebody or both not: "Per Holm, a chemist", "Top Rank, a company". */
    private boolean isSameSort(int name, int description) {
        boolean isPerson = analysis.name(sentence.index(), name)
                .filter(n -> n.type() == EntityType.PERSON)
                .isPresent();
        return isPerson == tree.isSomebody(description);
    }

    /** Whether the second only goes on from the first: "Venn, others vow to act", "a paper, something in between", "lawyers, clerks, judges". */
    private boolean isList(int first, int second) {
        boolean isOther = sentence.token(second).tag().equals("NNS")
                && sentence.token(first).tag().equals("NNP")
                && sentence.children(first, "conj").isEmpty();
        boolean isMember = !sentence.token(first).isProper()
                && sentence.child(second, "det", "nmod:poss").isEmpty()
                && sentence.children(first, "appos", "conj").size() > 1;
        return isOther || isMember || isIndefinite(first);
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
