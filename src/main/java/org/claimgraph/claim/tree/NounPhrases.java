package org.claimgraph.claim.tree;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;

/** The phrases of a sentence: which words belong to the noun, adjective or clause at a head. */
public final class NounPhrases {
    private static final Lexicon DAYS = Lexicon.load("days");
    private static final Set<String> OUTER = Set.of(
            "nsubj", "csubj", "cop", "aux", "mark", "case", "cc", "parataxis", "appos", "discourse", "expl", "punct");
    private static final String[] OUTSIDE = {"nsubj", "advmod", "case", "conj", "cc", "mark", "punct"};
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "no", "every", "each", "all");
    private static final Set<String> DEFINITE = Set.of("the", "those", "these");
    private static final Set<String> BOTH = Set.of("both", "either", "neither");
    private static final Set<String> ALIKE = Set.of("like", "unlike");

    /** A clause longer than this after "the" tells something new rather than which is meant. */
    private static final int LONGEST_NEEDED = 8;

    private final Sentence sentence;
    private final Coordination coordination;
    private final PhraseEdges edges;

    public NounPhrases(Analysis analysis, Sentence sentence) {
        this.sentence = sentence;
        this.coordination = new Coordination(analysis, sentence);
        this.edges = new PhraseEdges(sentence);
    }

    /** The conjuncts of the phrase at {@code head}, itself first; only itself where they do not stand alone ("between A and B"). */
    public List<Integer> conjuncts(int head) {
        return coordination.conjuncts(head);
    }

    /** Whether both words are parts of one name: "the League for Reform". */
    public boolean isOneName(int first, int second) {
        return coordination.isOneName(first, second);
    }

    /** The words of the phrase at {@code head} without its conjuncts where it has such that stand alone. */
    public BitSet words(int head) {
        return words(head, Set.of());
    }

    /** The same without the words {@code cut} and what depends on them. */
    public BitSet words(int head, Set<Integer> cut) {
        Set<Integer> without = new HashSet<>(cut);
        boolean alone = conjuncts(head).size() > 1 || sentence.is(head, "conj");
        for (int child : sentence.children(head)) {
            String relation = sentence.relation(child);
            int colon = relation.indexOf(':');
            String plain = colon < 0 ? relation : relation.substring(0, colon);
            if (alone && isAfterConjunct(head, child)
                    || OUTER.contains(plain)
                            && !(plain.equals("appos") && isRestrictive(head, child))
                            && !(plain.equals("punct") && isInside(head, child))
                            && !(plain.equals("cc") && !alone && !isOpening(head, child))
                    || plain.equals("conj") && (alone || coordination.isClause(child) || coordination.isExcluded(child))
                    || plain.equals("cc") && coordination.excludes(child)
                    || relation.equals("acl:relcl") && !isNeeded(head, child)
                    || (plain.equals("acl") || plain.equals("dep") && child > head) && followsComma(child)
                    || plain.equals("advcl")
                    || isBefore(head, child)
                    || isComparison(child)
                    || isSequence(head, child)
                    || isInBrackets(child)
                    || isAge(head, child)) {
                without.add(child);
            }
        }
        BitSet result = sentence.subtree(head, without);
        if (alone && sentence.is(head, "conj")) {
            shared(head).forEach(phrase -> result.or(sentence.subtree(phrase)));
        }
        cutInner(head, result);
        return trimmed(result, head);
    }

    /** The phrases after the last conjunct that the parser hangs on the first: "of Marl" in "fear and hatred of Marl". */
    private List<Integer> shared(int conjunct) {
        int first = sentence.head(conjunct);
        return sentence.children(first, "conj").stream().anyMatch(c -> c > conjunct)
                ? List.of()
                : sentence.children(first, "nmod").stream()
                        .filter(n -> n > conjunct
                                && sentence.children(n, "case").stream().anyMatch(c -> c > conjunct))
                        .filter(n -> sentence.subtree(conjunct).length() <= n)
                        .limit(1)
                        .toList();
    }

    /** Whether a conjunction opens the sentence and joins nothing in the phrase: "But the price". */
    private boolean isOpening(int head, int conjunction) {
        return conjunction < head
                && sentence.children(head).stream()
                        .noneMatch(c -> c < conjunction && sentence.token(c).isWord())
                && !BOTH.contains(sentence.token(conjunction).lower());
    }

    /**
     * Whether a noun says too little without the relative clause after it: a copula's complement ("is something that helps"), or a
     * noun that nothing else describes ("rules that benefit others", "the people who voted").
     */
    private boolean isNeeded(int head, int clause) {
        boolean isRestrictive = clause > head && !followsComma(clause);
        return isRestrictive
                && (sentence.child(head, "cop").isPresent()
                        || isThere(head)
                        || isBare(head, clause)
                        || sentence.is(head, "obj") && !sentence.token(head).isProper());
    }

    /** Whether the noun is what there is: "there are people who …". */
    private boolean isThere(int head) {
        return sentence.is(head, "nsubj")
                && sentence.child(sentence.head(head), "expl").isPresent();
    }

    private boolean isBare(int head, int clause) {
        return !sentence.token(head).isProper()
                && sentence.children(head).stream()
                        .allMatch(c -> c == clause
                                || sentence.is(c, OUTSIDE)
                                || sentence.is(c, "det")
                                        && (INDEFINITE.contains(
                                                        sentence.token(c).lower())
                                                || DEFINITE.contains(sentence.token(c)
                                                                .lower())
                                                        && sentence.subtree(clause)
                                                                        .cardinality()
                                                                <= LONGEST_NEEDED));
    }

    /** Whether a phrase stands before the noun phrase, with a comma between them: "for Lurania, an important step". */
    private boolean isBefore(int head, int child) {
        if (child > head || !sentence.is(child, "nmod", "obl") || sentence.is(child, "nmod:poss")) {
            return false;
        }
        int after = sentence.subtree(child).length();
        return after < head && sentence.token(after).text().equals(",");
    }

    /** Whether a phrase between commas says what is alike: "the harbour, like the market, is closed". */
    private boolean isComparison(int child) {
        return sentence.is(child, "nmod")
                && followsComma(child)
                && sentence.children(child, "case").stream()
                        .anyMatch(c -> ALIKE.contains(sentence.token(c).lower()));
    }

    /** Whether an adverb only says what comes next: "then you". */
    private boolean isSequence(int head, int child) {
        return child < head
                && sentence.is(child, "advmod")
                && sentence.token(child).lower().equals("then")
                && !sentence.token(child + 1).text().equals("-");
    }

    /** Whether a number is somebody's age: "Mira Kol, 54". */
    private boolean isAge(int head, int child) {
        return child > head && sentence.token(child).tag().equals("CD") && followsComma(child);
    }

    private boolean isInBrackets(int child) {
        int first = sentence.subtree(child).nextSetBit(0);
        return first > 0 && "([".contains(sentence.token(first - 1).text());
    }

    /** Whether {@code child} follows a conjunct of {@code head}, and so belongs to the last of them or to all. */
    private boolean isAfterConjunct(int head, int child) {
        return sentence.children(head, "conj").stream().anyMatch(c -> c < child);
    }

    /** Takes out relative clauses, appositions and what is put in deeper in the phrase: they are claims of their own. */
    private void cutInner(int head, BitSet words) {
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (i != head
                    && (sentence.relation(i).equals("acl:relcl") && !isNeeded(sentence.head(i), i)
                            || sentence.is(i, "parataxis")
                            || sentence.is(i, "appos") && followsComma(i))) {
                words.andNot(sentence.subtree(i));
            }
        }
    }

    private boolean isRestrictive(int head, int apposition) {
        BitSet inner = sentence.subtree(apposition);
        int first = inner.nextSetBit(0);
        return first == head + 1;
    }

    private boolean isInside(int head, int mark) {
        String text = sentence.token(mark).text();
        return mark < head && (text.equals("-") || text.equals("/") || isQuote(text))
                || isQuote(text)
                || text.equals("-");
    }

    public static boolean isQuote(String text) {
        return "\"\u201c\u201d'\u2018\u2019`".contains(text) || text.equals("''") || text.equals("``");
    }

    /** The words of a phrase without marks at its ends, and without a gap that is only a mark. */
    public BitSet trimmed(BitSet words, int head) {
        return edges.trimmed(words, head);
    }

    /** Whether a comma, dash or bracket stands before the phrase or clause at {@code i}. */
    public boolean followsComma(int i) {
        int first = sentence.subtree(i).nextSetBit(0);
        return first > 0
                && "(,-\u2013\u2014\u2015:;".contains(sentence.token(first - 1).text())
                && !isHyphen(first - 1);
    }

    /** Whether a dash joins two words: "walk-in". */
    private boolean isHyphen(int i) {
        return i > 0
                && i + 1 < sentence.size()
                && sentence.token(i).text().equals("-")
                && sentence.token(i - 1).end() == sentence.token(i).start()
                && sentence.token(i).end() == sentence.token(i + 1).start();
    }

    /**
     * Whose a plan, effort or statement is by the adjective or name before it: "→ Republican efforts", "the → State Department decision".
     *
     * @return token indexes; empty where no such word stands before {@code noun}
     */
    public static BitSet people(Sentence sentence, int noun) {
        BitSet result = new BitSet();
        for (int i = noun - 1; i >= 0 && isNaming(sentence, i) && sentence.isWithin(i, noun); i--) {
            result.set(i);
        }
        return result;
    }

    private static boolean isNaming(Sentence sentence, int i) {
        return sentence.token(i).tag().matches("JJ|NNPS?")
                && !DAYS.contains(sentence.token(i).lower())
                && Character.isUpperCase(sentence.token(i).text().codePointAt(0))
                && (i > 0 || sentence.token(i).isProper());
    }
}
