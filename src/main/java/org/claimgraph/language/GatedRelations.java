package org.claimgraph.language;

import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeTransformer;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.tregex.TregexPattern;
import java.util.AbstractCollection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The relations of Universal Dependencies behind {@link TreePatternGate}s, for one tree: CoreNLP tries the patterns of all sixty at every
 * phrase, and four or five can match there.
 *
 * <p>CoreNLP iterates over the relations once for each phrase, from the root and in the order of the text, and each iteration gives those that can
 * begin at the phrase it is for. Which phrases there are this learns as the transformer of their tree.
 */
final class GatedRelations extends AbstractCollection<GrammaticalRelation> implements TreeTransformer {
    private static final Map<GrammaticalRelation, Predicate<Production>> GATES = gates();

    private static final Function<Production, List<GrammaticalRelation>> OPEN =
            Production.remember(production -> GATES.entrySet().stream()
                    .filter(gate -> gate.getValue().test(production))
                    .map(Map.Entry::getKey)
                    .toList());

    private final TreeTransformer transformer;
    private Iterator<Tree> phrases = Collections.emptyIterator();

    /** Those for the tree that {@code transformer} makes of the next one. */
    GatedRelations(TreeTransformer transformer) {
        this.transformer = transformer;
    }

    @Override
    public Tree transformTree(Tree tree) {
        Tree result = transformer.transformTree(tree);
        phrases = result.subTreeList().stream().filter(Tree::isPhrasal).iterator();
        return result;
    }

    @Override
    public Iterator<GrammaticalRelation> iterator() {
        return OPEN.apply(Production.of(phrases.next())).iterator();
    }

    @Override
    public int size() {
        return GATES.size();
    }

    private static Map<GrammaticalRelation, Predicate<Production>> gates() {
        Map<GrammaticalRelation, Predicate<Production>> result = new LinkedHashMap<>();
        for (GrammaticalRelation relation : UniversalEnglishGrammaticalRelations.values()) {
            @Nullable
            Pattern source = Hidden.field(GrammaticalRelation.class, "sourcePattern", relation, Pattern.class);
            Predicate<Production> patterns =
                    any(Hidden.field(GrammaticalRelation.class, "targetPatterns", relation, List.class));
            if (source != null) {
                result.put(
                        relation,
                        production -> source.matcher(production.label()).matches() && patterns.test(production));
            }
        }
        return result;
    }

    /** Whether one of {@code patterns} can match. */
    private static Predicate<Production> any(List<?> patterns) {
        List<TreePatternGate> gates = patterns.stream()
                .map(pattern -> new TreePatternGate((TregexPattern) pattern))
                .toList();
        return production -> gates.stream().anyMatch(gate -> gate.test(production));
    }
}
