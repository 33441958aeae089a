package org.claimgraph.language;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pattern of CoreNLP's TokensRegex (Chang and Manning 2014) can match anywhere in some tokens, at a fraction of the price of trying:
 * among the conditions for single tokens that its automaton is made of, those that every way through it meets must hold of some token.
 *
 * <p>It may let pass what does not match, and never stops what does.
 */
final class PatternGate {
    private static final Class<?> STATE = type("root", SequencePattern.class);

    /** In each of these one condition or more must hold of some token. */
    private final List<List<NodePattern<Object>>> needed = new ArrayList<>();

    /** The gate of {@code pattern}. */
    PatternGate(SequencePattern<?> pattern) {
        Object root = Hidden.field(SequencePattern.class, "root", pattern, Object.class);
        Map<Object, NodePattern<Object>> conditions = conditions(root);
        Set<Object> first = new HashSet<>(conditions.keySet());
        first.retainAll(reached(root, conditions.keySet()).keySet());
        need(root, first, conditions);
        for (Object state : conditions.keySet()) {
            need(root, Set.of(state), conditions);
        }
    }

    /** Whether the pattern can match in {@code tokens}. */
    boolean opens(List<?> tokens) {
        for (List<NodePattern<Object>> conditions : needed) {
            if (!holds(conditions, tokens)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(List<NodePattern<Object>> conditions, List<?> tokens) {
        for (Object token : tokens) {
            for (NodePattern<Object> condition : conditions) {
                if (condition.match(token)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Notes that one of {@code states} must be met, if no way leads past all of them. */
    private void need(Object root, Set<Object> states, Map<Object, NodePattern<Object>> conditions) {
        if (reached(root, states).values().stream().noneMatch(end -> end)) {
            needed.add(states.stream().map(conditions::get).toList());
        }
    }

    /** The states to which a way leads that goes on after none of {@code barred}, each with whether it is an end. */
    private static Map<Object, Boolean> reached(Object root, Set<Object> barred) {
        Map<Object, Boolean> result = new LinkedHashMap<>();
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object state = open.remove();
            if (!result.containsKey(state)) {
                Collection<?> next = next(state);
                result.put(state, next.isEmpty());
                if (!barred.contains(state)) {
                    open.addAll(next);
                }
            }
        }
        return result;
    }

    private static Map<Object, NodePattern<Object>> conditions(Object root) {
        Map<Object, NodePattern<Object>> result = new LinkedHashMap<>();
        for (Object state : reached(root, Set.of()).keySet()) {
            if (state.getClass().getSimpleName().equals("NodePatternState")) {
                @SuppressWarnings("unchecked") // tokens are what all these patterns are about
                NodePattern<Object> condition = Hidden.field(state.getClass(), "pattern", state, NodePattern.class);
                result.put(state, condition);
            }
        }
        return result;
    }

    private static Collection<?> next(Object state) {
        @Nullable Collection<?> next = Hidden.field(STATE, "next", state, Collection.class);
        return next == null ? List.of() : next;
    }

    private static Class<?> type(String field, Class<?> owner) {
        try {
            return owner.getDeclaredField(field).getType();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this version of CoreNLP has no " + field + " in " + owner, e);
        }
    }
}
