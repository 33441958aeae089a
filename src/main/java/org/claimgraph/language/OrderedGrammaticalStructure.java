package org.claimgraph.language;

import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.Collections;
import java.util.List;

/**
 * CoreNLP's conversion of phrase structure to Universal Dependencies, made a function of the tree alone.
 *
 * <p>CoreNLP keeps the dependencies it finds in maps ordered by where objects lie in memory, and its rules for what belongs to which verb
 * ("the things that they're asking you to do") take the first that matches: the same sentence could come out in two ways in one run.
 * Here the rules see the dependencies in text order.
 */
final class OrderedGrammaticalStructure extends UniversalEnglishGrammaticalStructure {
    private static final long serialVersionUID = 1;

    /** The dependencies of {@code tree}, with those of its punctuation. */
    OrderedGrammaticalStructure(Tree tree) {
        super(tree, tag -> true);
    }

    @Override
    protected void postProcessDependencies(List<TypedDependency> dependencies) {
        Collections.sort(dependencies);
        super.postProcessDependencies(dependencies);
    }
}
