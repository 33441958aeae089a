package org.claimgraph.claim.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;

/** Which nouns are coordinated, and whether what is said of all is said of each: not of "between A and B", "A or B", "88 generals and admirals". */
final class Coordination {
    private static final Set<String> EXCLUDING = Set.of("rather", "not", "instead", "than");
    private static final int MOST_CONJUNCTS = 6;

    private final Analysis analysis;
    private final Sentence sentence;

    Coordination(Analysis analysis, Sentence sentence) {
        this.analysis = analysis;
        this.sentence = sentence;
    }

    /** The conjuncts of the phrase at {@code head}, itself first; only itself where they do not stand alone ("between A and B"). */
    List<Integer> conjuncts(int head) {
        List<Integer> result = new ArrayList<>();
        collect(head, result);
        boolean isOne = result.size() == 1 || result.size() > MOST_CONJUNCTS;
        return isOne || isJoint(head) || isCounted(head) || isAlternative(head) ? List.of(head) : result;
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
    boolean isExcluded(int conjunct) {
        return Stream.of(conjunct, sentence.head(conjunct))
                .flatMap(i -> sentence.children(i, "cc").stream())
                .filter(c -> c < conjunct && c > sentence.head(conjunct))
                .anyMatch(c -> EXCLUDING.contains(sentence.token(c).lower()));
    }

    boolean isClause(int i) {
        return sentence.token(i).isVerb() || sentence.child(i, "nsubj", "cop").isPresent();
    }

    /** Whether the conjuncts make sense only together: "between Iran and Hamas", "Marks & Spencer", "neck-and-neck", "more and more". */
    private boolean isJoint(int head) {
        return sentence.hasChild(head, "between", "case")
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
    boolean isOneName(int first, int second) {
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

    /** Whether {@code word} joins what is with what is not: "rather than". */
    boolean excludes(int word) {
        return EXCLUDING.contains(sentence.token(word).lower());
    }
}
