package org.claimgraph.language;

import edu.stanford.nlp.trees.tregex.TregexPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pattern of CoreNLP's Tregex (Levy and Andrew 2006) can match at a node of a tree, told by its {@link Production} alone, at a fraction of
 * the price of trying: what the pattern asks of the label of the node, of its children and of their sisters must be there.
 *
 * <p>It may let pass what does not match, and never stops what does.
 */
final class TreePatternGate implements Predicate<Production> {
    private static final Pattern CHILD = Pattern.compile("<(-?\\d+)");

    private final Predicate<String> node;
    private final Condition children;

    /** The gate of {@code pattern}. */
    TreePatternGate(TregexPattern pattern) {
        boolean description = type(pattern).equals("DescriptionPattern");
        node = description ? label(pattern) : any -> true;
        children = description ? condition(child(pattern), false) : Condition.NONE;
    }

    @Override
    public boolean test(Production production) {
        return node.test(production.label()) && children.holds(production.children(), -1);
    }

    /** What is asked of the labels of a node's children. */
    private interface Condition {
        Condition NONE = (labels, at) -> true;

        /** Whether it holds of {@code labels}, seen from the child at {@code at}, or from the node. */
        boolean holds(List<String> labels, int at);
    }

    /** What {@code pattern} asks, as far as it is about a child of the node, or about a sister of that child. */
    private static Condition condition(@Nullable Object pattern, boolean ofChild) {
        if (pattern == null || flag(pattern, "neg") || flag(pattern, "opt")) {
            return Condition.NONE;
        }
        Class<?> owner = pattern.getClass();
        if (type(pattern).equals("CoordinationPattern")) {
            List<Condition> parts = new ArrayList<>();
            for (Object part : Hidden.field(owner, "children", pattern, List.class)) {
                parts.add(condition(part, ofChild));
            }
            return Hidden.field(owner, "isConj", pattern, Boolean.class)
                    ? (labels, at) -> parts.stream().allMatch(part -> part.holds(labels, at))
                    : (labels, at) -> parts.stream().anyMatch(part -> part.holds(labels, at));
        }
        String relation = Hidden.field(owner, "rel", pattern, Object.class).toString();
        if (places(relation, ofChild, 0, 1).isEmpty()) {
            return Condition.NONE;
        }
        Predicate<String> label = label(pattern);
        Condition sisters = condition(child(pattern), true);
        return (labels, at) -> places(relation, ofChild, at, labels.size())
                .orElseThrow()
                .filter(i -> i >= 0 && i < labels.size())
                .anyMatch(i -> label.test(labels.get(i)) && sisters.holds(labels, i));
    }

    /** Where among {@code size} children something in {@code relation} to the node or to its child at {@code at} may be, if that is known. */
    private static Optional<IntStream> places(String relation, boolean ofChild, int at, int size) {
        if (ofChild) {
            return switch (relation) {
                case "$" -> Optional.of(IntStream.range(0, size).filter(i -> i != at));
                case "$+" -> Optional.of(IntStream.of(at + 1));
                case "$-" -> Optional.of(IntStream.of(at - 1));
                case "$++" -> Optional.of(IntStream.range(at + 1, size));
                case "$--" -> Optional.of(IntStream.range(0, at));
                default -> Optional.empty();
            };
        }
        Matcher numbered = CHILD.matcher(relation);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(1));
            return Optional.of(IntStream.of(number > 0 ? number - 1 : size + number));
        }
        return switch (relation) {
            case "<", "<#" -> Optional.of(IntStream.range(0, size));
            case "<:" -> Optional.of(IntStream.range(0, size == 1 ? 1 : 0));
            default -> Optional.empty();
        };
    }

    /** What a description asks of a label. */
    private static Predicate<String> label(Object description) {
        Class<?> owner = description.getClass();
        Predicate<String> test;
        switch (String.valueOf(Hidden.field(owner, "descriptionMode", description, Object.class))) {
            case "EXACT" -> test = Hidden.field(owner, "exactMatch", description, String.class)::equals;
            case "PATTERN" ->
                test = Hidden.field(owner, "descPattern", description, Pattern.class)
                        .asPredicate();
            case "STRINGS" -> test = strings(Hidden.field(owner, "stringFilter", description, Predicate.class));
            default -> { // anything, the root, or what another description has found
                return any -> true;
            }
        }
        boolean negated = Hidden.field(owner, "negDesc", description, Boolean.class);
        Function<String, String> category =
                category(Hidden.field(owner, "basicCatFunction", description, Function.class));
        return label -> test.test(category.apply(label)) != negated;
    }

    @SuppressWarnings("unchecked") // the types of CoreNLP's fields
    private static Predicate<String> strings(Predicate<?> filter) {
        return (Predicate<String>) filter;
    }

    @SuppressWarnings("unchecked") // the types of CoreNLP's fields
    private static Function<String, String> category(@Nullable Function<?, ?> function) {
        return function == null ? Function.identity() : (Function<String, String>) function;
    }

    private static @Nullable Object child(Object description) {
        return Hidden.field(description.getClass(), "child", description, Object.class);
    }

    private static boolean flag(Object pattern, String name) {
        return Hidden.field(TregexPattern.class, name, pattern, Boolean.class);
    }

    private static String type(Object pattern) {
        return pattern.getClass().getSimpleName();
    }
}
