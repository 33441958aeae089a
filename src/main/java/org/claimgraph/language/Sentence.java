package org.claimgraph.language;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.model.Span;

/**
 * A sentence: its tokens and its dependency tree in Universal Dependencies (basic: every token has one head, see
 * <a href="https://universaldependencies.org/u/dep/">the relations</a>; subtypes as CoreNLP writes them, {@code nsubj:pass}).
 *
 * <p>Tokens are named by their number in the sentence throughout.
 */
public final class Sentence implements Serializable {
    /** The margin of a token where the parser had no doubt. */
    public static final int CLEAR = Integer.MAX_VALUE;

    private static final long serialVersionUID = 1;

    private final int index;
    private final int paragraph;
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private final int[] margins;
    private final List<List<Integer>> children = new ArrayList<>();

    /**
     * A sentence with its tree.
     *
     * @param index its number in the article, from 0
     * @param paragraph the number of the paragraph it stands in, from 0
     * @param tokens its tokens
     * @param heads for each token the number of its head, -1 for a root
     * @param relations for each token its relation to its head, {@code root} for a root
     * @param margins for each token its {@link #margin}
     */
    public Sentence(
            int index,
            int paragraph,
            List<Token> tokens,
            List<Integer> heads,
            List<String> relations,
            List<Integer> margins) {
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.heads = heads.stream().mapToInt(Integer::intValue).toArray();
        this.relations = relations.toArray(String[]::new);
        this.margins = margins.stream().mapToInt(Integer::intValue).toArray();
        tokens.forEach(t -> children.add(new ArrayList<>()));
        for (int i = 0; i < this.heads.length; i++) {
            if (this.heads[i] >= 0) {
                children.get(this.heads[i]).add(i);
            }
        }
    }

    /** The same sentence with another tree. */
    public Sentence withTree(List<Integer> newHeads, List<String> newRelations) {
        return new Sentence(
                index,
                paragraph,
                tokens,
                newHeads,
                newRelations,
                Arrays.stream(margins).boxed().toList());
    }

    /** Its number in the article, from 0. */
    public int index() {
        return index;
    }

    /** The number of the paragraph it stands in, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** Its tokens. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Token number {@code i}. */
    public Token token(int i) {
        return tokens.get(i);
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** First code point of the sentence in the article's text. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Code point after the sentence's last one. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** The head of token {@code i}, or -1. */
    public int head(int i) {
        return heads[i];
    }

    /** The relation of token {@code i} to its head. */
    public String relation(int i) {
        return relations[i];
    }

    /** Whether the relation of token {@code i} is one of {@code names}, subtypes included ({@code obl} takes {@code obl:tmod}). */
    public boolean is(int i, String... names) {
        String relation = relations[i];
        for (String name : names) {
            if (relation.equals(name) || relation.startsWith(name) && relation.charAt(name.length()) == ':') {
                return true;
            }
        }
        return false;
    }

    /**
     * How clearly the parser decided after token {@code i} and before the one after it: the least difference of scores between what it did
     * and what it might have done. Below {@code 40} it errs often; {@link #CLEAR} where there was nothing to decide, or it does not tell.
     */
    public int margin(int i) {
        return margins[i];
    }

    /** The tokens that have no head, usually one. */
    public List<Integer> roots() {
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                result.add(i);
            }
        }
        return result;
    }

    /** The direct dependents of token {@code i}, in text order. */
    public List<Integer> children(int i) {
        return List.copyOf(children.get(i));
    }

    /** The direct dependents of token {@code i} in one of the relations, in text order. */
    public List<Integer> children(int i, String... names) {
        return children.get(i).stream().filter(c -> is(c, names)).toList();
    }

    /** The first direct dependent of token {@code i} in one of the relations. */
    public OptionalInt child(int i, String... names) {
        return children.get(i).stream()
                .filter(c -> is(c, names))
                .mapToInt(c -> c)
                .findFirst();
    }

    /** Whether a direct dependent of token {@code i} in one of the relations is, in lower case, all that {@code words}, an expression, matches. */
    public boolean hasChild(int i, String words, String... names) {
        return children.get(i).stream()
                .anyMatch(c -> is(c, names) && token(c).lower().matches(words));
    }

    /** Token {@code i} and all that depends on it. */
    public BitSet subtree(int i) {
        return subtree(i, Set.of());
    }

    /** Token {@code i} and all that depends on it, without the {@code cut} tokens and what depends on them. */
    public BitSet subtree(int i, Set<Integer> cut) {
        BitSet result = new BitSet(tokens.size());
        collect(i, cut, result);
        return result;
    }

    private void collect(int i, Set<Integer> cut, BitSet result) {
        if (!cut.contains(i) && !result.get(i)) {
            result.set(i);
            children.get(i).forEach(c -> collect(c, cut, result));
        }
    }

    /** The tokens that begin within {@code span}. */
    public BitSet within(Span span) {
        BitSet result = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.get(i).start();
            if (span.pieces().stream().anyMatch(p -> p.start() <= start && start < p.end())) {
                result.set(i);
            }
        }
        return result;
    }

    /** Whether token {@code i} is {@code ancestor} or depends on it, over any number of steps. */
    public boolean isWithin(int i, int ancestor) {
        for (int at = i, steps = 0; at >= 0 && steps <= tokens.size(); at = heads[at], steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        StringBuilder result = new StringBuilder();
        tokens.forEach(t -> result.append(result.isEmpty() ? "" : " ").append(t.text()));
        return result.toString();
    }
}
