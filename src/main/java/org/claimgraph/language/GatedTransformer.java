package org.claimgraph.language;

import edu.stanford.nlp.trees.CoordinationTransformer;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeTransformer;
import edu.stanford.nlp.trees.tregex.TregexPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * CoreNLP's changes to phrase structure before its conversion (coordinations, dates, quantities, multi-word expressions), without those for
 * multi-word expressions where a {@link TreePatternGate} tells that there are none: they are half of the work, and for few sentences.
 */
final class GatedTransformer implements TreeTransformer {
    /** The patterns of multi-word expressions that can match at a phrase. */
    private static final Function<Production, List<TregexPattern>> MULTIWORD = Production.remember(open(patterns()));

    private final HeadFinder heads;
    private final TreeTransformer all;
    private final TreeTransformer others;

    /** The changes, with {@code heads}. */
    GatedTransformer(HeadFinder heads) {
        this.heads = heads;
        all = new CoordinationTransformer(heads, true);
        others = new CoordinationTransformer(heads, false);
    }

    @Override
    public Tree transformTree(Tree tree) {
        return hasMultiword(tree) ? all.transformTree(tree) : others.transformTree(tree);
    }

    private boolean hasMultiword(Tree tree) {
        for (Tree node : tree) {
            if (node.isPhrasal()) {
                // quantities are changed in another way where multi-word expressions are not wanted
                if (node.value().equals("QP")) {
                    return true;
                }
                for (TregexPattern pattern : MULTIWORD.apply(Production.of(node))) {
                    if (pattern.matcher(tree, heads).matchesAt(node)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Function<Production, List<TregexPattern>> open(List<TregexPattern> patterns) {
        Map<TregexPattern, TreePatternGate> gates = new LinkedHashMap<>();
        patterns.forEach(pattern -> gates.put(pattern, new TreePatternGate(pattern)));
        return production -> gates.entrySet().stream()
                .filter(gate -> gate.getValue().test(production))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<TregexPattern> patterns() {
        Stream<TregexPattern> lists = Stream.of("MWE_PATTERNS", "MW_FLAT_PATTERNS")
                .flatMap(name -> Stream.of(constant(name, TregexPattern[].class)));
        Stream<TregexPattern> single = Stream.of(
                        "ACCORDING_TO", "BUT_ALSO", "NOT_ONLY", "AT_RBS", "AT_ALL", "FLAT_PREP_CC", "GAPPING")
                .map(name -> constant(name + "_PATTERN", TregexPattern.class));
        return Stream.concat(lists, single).toList();
    }

    private static <T> T constant(String name, Class<T> type) {
        return Hidden.constant(CoordinationTransformer.class, name, type);
    }
}
