package org.claimgraph.language;

import edu.stanford.nlp.graph.DirectedMultiGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * CoreNLP's conversion of phrase structure to Universal Dependencies, made a function of the tree alone, and faster.
 *
 * <p>CoreNLP keeps the dependencies it finds in maps ordered by where objects lie in memory, and its rules for what belongs to which verb
 * ("the things that they're asking you to do") take the first that matches: the same sentence could come out in two ways in one run.
 * Here the rules see the dependencies in text order. Patterns that cannot match are not tried ({@link GatedRelations},
 * {@link GatedTransformer}).
 */
final class OrderedGrammaticalStructure extends UniversalEnglishGrammaticalStructure {
    private static final long serialVersionUID = 1;

    /** The dependencies of {@code tree}, with those of its punctuation. */
    OrderedGrammaticalStructure(Tree tree) {
        this(new Found(tree, new UniversalSemanticHeadFinder(true)));
    }

    private OrderedGrammaticalStructure(Found found) {
        super(List.copyOf(found.typedDependencies()), found.root());
        Collections.sort(typedDependencies);
        postProcessDependencies(typedDependencies);
        Collections.sort(typedDependencies);
    }

    /** What the patterns of the relations find, before the rules for English. */
    private static final class Found extends GrammaticalStructure {
        private static final long serialVersionUID = 1;

        Found(Tree tree, HeadFinder heads) {
            this(tree, heads, new GatedRelations(new GatedTransformer(heads)));
        }

        private Found(Tree tree, HeadFinder heads, GatedRelations relations) {
            super(tree, relations, null, relations, heads, word -> true, tag -> true);
        }

        @Override
        protected void getTreeDeps(
                List<TypedDependency> dependencies,
                DirectedMultiGraph<TreeGraphNode, GrammaticalRelation> graph,
                Predicate<TypedDependency> words,
                Predicate<TypedDependency> extras) {
            // no dependencies beyond those of the tree
        }
    }
}
