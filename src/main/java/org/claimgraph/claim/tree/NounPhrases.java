package org.claimgraph.claim.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/** The phrases of a sentence: which words belong to the noun, adjective or clause at a head. */
public final class NounPhrases {
    private static final Set<String> OUTER = Set.of(
            "nsubj", "csubj", "cop", "aux", "mark", "case", "cc", "parataxis", "appos", "discourse", "expl", "punct");
    private static final String[] OUTSIDE = {"nsubj", "advmod", "case", "conj", "cc", "mark", "punct"};
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "no", "every", "each", "all");
    private static final Set<String> DEFINITE = Set.of("the", "those", "these");
    private static final Set<String> BOTH = Set.of("both", "either", "neither");
    private static final Set<String> EXCLUDING = Set.of("rather", "not", "instead", "than");
    private static final Set<String> ALIKE = Set.of("like", "unlike");
    private static final int MOST_CONJUNCTS = 6;

    /** A clause longer than this after "the" tells something new rather than which is meant. */
    private static final int LONGEST_NEEDED = 8;

    private final Analysis analysis;
    private final Sentence sentence;

    public NounPhrases(Analysis analysis, Sentence sentence) {
        this.analysis = analysis;
        this.sentence = sentence;
    }

    /** The conjuncts of the phrase at {@code head}, itself first; only itself where they do not stand alone ("between A and B"). */
    public List<Integer> conjuncts(int head) {
        List<Integer> result = new ArrayList<>();
        collect(head, result);
        return result.size() > MOST_CONJUNCTS || isJoint(head) || isCounted(head) || isAlternative(head)
                ? List.of(head)
                : result;
    }

    private void collect(int head, List<Integer> result) {
        result.add(head);
        for (int child : sentence.children(head, "conj")) {
            if (!isClause(child) && !isExcluded(child) && !result.contains(child)) {
                collect(child, result);
            }
        }
    }

    /** Whether a conjunct is what something is not: "by ten judges rather than → eleven". */
    private boolean isExcluded(int conjunct) {
        return Stream.of(conjunct, sentence.head(conjunct))
                .flatMap(i -> sentence.children(i, "cc").stream())
                .filter(c -> c < conjunct && c > sentence.head(conjunct))
                .anyMatch(c -> EXCLUDING.contains(sentence.token(c).lower()));
    }

    private boolean isClause(int i) {
        return sentence.token(i).isVerb() || sentence.child(i, "nsubj", "cop").isPresent();
    }

    /** Whether the conjuncts make sense only together: "between Iran and Hamas", "Marks & Spencer", "neck-and-neck", "more and more". */
    private boolean isJoint(int head) {
        return sentence.children(head, "case").stream()
                        .anyMatch(c -> sentence.token(c).lower().equals("between"))
                || sentence.children(head, "conj").stream()
                        .flatMap(c -> sentence.children(c, "cc").stream())
                        .anyMatch(c -> sentence.token(c).text().equals("&") || isHyphenated(c))
                || sentence.children(head, "cc").stream()
                        .anyMatch(c -> sentence.token(c).text().equals("&"))
                || sentence.children(head, "conj").stream()
                        .anyMatch(c -> c == head + 2
                                && sentence.token(c)
                                        .lower()
                                        .equals(sentence.token(head).lower()))
                || sentence.children(head, "conj").stream().anyMatch(c -> analysis.name(sentence.index(), c)
                        .filter(n -> n.from() <= head && head < n.to())
                        .isPresent());
    }

    /** Whether both words are parts of one name: "the League for Reform". */
    public boolean isOneName(int first, int second) {
        return analysis.name(sentence.index(), first)
                .filter(n -> n.from() <= second && second < n.to())
                .isPresent();
    }

    /** Whether only one of the conjuncts is meant: "Ovar or Brell". */
    private boolean isAlternative(int head) {
        return Stream.concat(Stream.of(head), sentence.children(head, "conj").stream())
                .flatMap(c -> sentence.children(c, "cc").stream())
                .anyMatch(c -> sentence.token(c).lower().equals("or"));
    }

    /** Whether a number counts all the conjuncts together: "88 generals and admirals". */
    private boolean isCounted(int head) {
        List<Integer> others = sentence.children(head, "conj");
        return !others.isEmpty()
                && sentence.children(head, "nummod").stream().anyMatch(n -> n < head)
                && sentence.token(head).tag().equals("NNS")
                && others.stream()
                        .allMatch(c -> sentence.token(c).tag().equals("NNS")
                                && sentence.child(c, "det", "nummod", "nmod:poss", "amod")
                                        .isEmpty());
    }

    /** Whether a word stands between hyphens: "neck-and-neck". */
    private boolean isHyphenated(int word) {
        return word > 0
                && word + 1 < sentence.size()
                && sentence.token(word - 1).text().equals("-")
                && sentence.token(word + 1).text().equals("-");
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
                    || plain.equals("conj") && (alone || isClause(child) || isExcluded(child))
                    || plain.equals("cc")
                            && EXCLUDING.contains(sentence.token(child).lower())
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

    /** Without marks at the edges, and without a gap that is only a mark. */
    public BitSet trimmed(BitSet words, int head) {
        BitSet result = (BitSet) words.clone();
        trimEdges(result, head);
        dropCommasAroundGaps(result);
        dropLoneMarks(result);
        unquote(result);
        trimEdges(result, head);
        closeBracket(result);
        if (result.isEmpty()) {
            result.set(head);
        }
        return result;
    }

    private void trimEdges(BitSet words, int head) {
        while (!words.isEmpty() && isEdge(words.nextSetBit(0), head)) {
            words.clear(words.nextSetBit(0));
        }
        while (!words.isEmpty() && isEdge(words.length() - 1, head)) {
            words.clear(words.length() - 1);
        }
    }

    /** Drops the commas on both sides of what was taken out between them: "the impact that Kol, …, had". */
    private void dropCommasAroundGaps(BitSet words) {
        for (int gap = words.nextClearBit(Math.max(0, words.nextSetBit(0)));
                gap < words.length();
                gap = words.nextClearBit(words.nextSetBit(gap))) {
            int next = words.nextSetBit(gap);
            if (sentence.token(gap - 1).text().equals(",")
                    && sentence.token(next).text().equals(",")) {
                words.clear(gap - 1);
                words.clear(next);
            }
        }
    }

    /** Drops marks that lost their neighbours on both sides. */
    private void dropLoneMarks(BitSet words) {
        for (int from = words.nextSetBit(0); from >= 0; from = words.nextSetBit(words.nextClearBit(from))) {
            int to = words.nextClearBit(from);
            boolean marks = true;
            for (int i = from; i < to; i++) {
                marks &= !sentence.token(i).isWord();
            }
            if (marks && to - from < words.cardinality()) {
                words.clear(from, to);
                from = to;
            }
        }
    }

    private boolean isEdge(int i, int head) {
        if (i == head) {
            return false;
        }
        Token token = sentence.token(i);
        if (token.tag().equals("CC") && sentence.children(i).isEmpty()) {
            return !BOTH.contains(token.lower());
        }
        return !token.isWord() && !isQuote(token.text()) && !"$%\u00a3\u20ac)".contains(token.text());
    }

    /** Takes in the closing partner of the quotation mark {@code opening} where it stands right after the phrase. */
    private boolean completed(int opening, BitSet words) {
        int after = words.length();
        while (after < sentence.size()
                && !sentence.token(after).isWord()
                && !isQuote(sentence.token(after).text())) {
            after++;
        }
        boolean isPartner = after < sentence.size()
                && isQuote(sentence.token(after).text())
                && !sentence.token(opening).tag().equals("''")
                && opening > words.nextSetBit(0);
        if (isPartner) {
            words.set(after);
        }
        return isPartner;
    }

    /** Takes in the bracket that closes one opened in the phrase where it stands right after it. */
    private void closeBracket(BitSet words) {
        int after = words.length();
        boolean isOpen =
                words.stream().filter(i -> sentence.token(i).text().equals("(")).count()
                        > words.stream()
                                .filter(i -> sentence.token(i).text().equals(")"))
                                .count();
        if (isOpen && after < sentence.size() && sentence.token(after).text().equals(")")) {
            words.set(after);
        }
    }

    /** Drops a quotation mark that has no partner in the phrase. */
    private void unquote(BitSet words) {
        List<Integer> quotes = new ArrayList<>();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (isQuote(sentence.token(i).text())) {
                quotes.add(i);
            }
        }
        if (quotes.size() % 2 == 1 && !completed(quotes.get(0), words)) {
            int first = words.nextSetBit(0);
            int last = words.length() - 1;
            if (quotes.contains(first)) {
                words.clear(first);
            } else if (quotes.contains(last)) {
                words.clear(last);
            }
        }
    }
}
