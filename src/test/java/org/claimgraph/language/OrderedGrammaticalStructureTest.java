package org.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.PennTreeReaderFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The conversion with its patterns behind gates against CoreNLP's own, with the same order of dependencies. */
class OrderedGrammaticalStructureTest {
    private static final List<String> TREES = List.of(
            "(ROOT (S (NP (DT The) (NN council)) (VP (VBD met) (PP (IN because) (IN of) (NP (DT the) (NN strike)))) (. .)))",
            "(ROOT (S (NP (NNP Varland)) (VP (VBZ is) (ADVP (IN at) (JJS least)) (VP (VBG asking) (S (VP (TO to) (VP (VB join)))))) (. .)))",
            "(ROOT (S (NP (NP (JJ Many) (NNS ports)) (, ,) (PP (JJ such) (IN as) (NP (NNP Norrhaven)))) (, ,) (VP (VBD closed) (SBAR (IN in) (NN order) (S (VP (TO to) (VP (VB save)))))) (. .)))",
            "(ROOT (S (NP (NNS Dockers)) (VP (VBD left) (NP (QP (JJR more) (IN than) (CD 1,400)) (NNS ships)) (PP (VBG according) (PP (TO to) (NP (PRP her))))) (. .)))",
            "(ROOT (S (NP (NP (DT the) (NNS things)) (SBAR (WHNP (WDT that)) (S (NP (PRP they)) (VP (VBP 're) (VP (VBG asking) (NP (PRP you)) (S (VP (TO to) (VP (VB do))))))))) (VP (VBP are) (ADJP (JJ hard))) (. .)))",
            "(ROOT (S (NP (DT The) (NN mayor) (CONJP (RB as) (RB well) (IN as)) (DT the) (NN union)) (VP (VBD had) (ADVP (RBR better)) (VP (VB go) (ADVP (IN en) (NN masse)))) (. .)))",
            "(ROOT (S (SBAR (IN so) (IN that) (S (NP (PRP it)) (VP (VBD held)))) (, ,) (NP (PRP she)) (VP (VBD paid) (CC and) (VBD left) (NP (NNP March) (CD 3) (, ,) (CD 2026))) (. .)))",
            "(ROOT (SINV (`` ``) (S (NP (PRP We)) (VP (VBP agree))) (, ,) ('' '') (VP (VBD said)) (NP (NP (NNP Ilse) (NNP Brandt)) (, ,) (NP (DT the) (NN governor))) (. .)))");

    private static final List<String> PHRASES = List.of(
            "S", "NP", "NP-TMP", "VP", "PP", "SBAR", "ADVP", "ADJP", "QP", "CONJP", "WHNP", "WHPP", "PRN", "SQ", "UCP",
            "SINV", "FRAG", "INTJ", "PRT");

    private static final List<String> TAGS = List.of(
            "NN", "NNS", "NNP", "CD", "JJ", "JJS", "RB", "DT", "IN", "TO", "CC", "VBD", "VBZ", "VBG", "VBN", "MD",
            "PRP", "PRP$", "POS", "EX", "WDT", ",", "$", "``", "''");

    private static final List<String> WORDS = List.of(
            "as",
            "well",
            "such",
            "due",
            "to",
            "because",
            "of",
            "in",
            "order",
            "course",
            "not",
            "only",
            "but",
            "also",
            "at",
            "least",
            "all",
            "so",
            "that",
            "up",
            "more",
            "than",
            "had",
            "been",
            "is",
            "said",
            "and",
            "or",
            "years",
            "Monday",
            "March",
            "2026",
            "who",
            "which",
            "there",
            "'s",
            "it",
            "either",
            "seems",
            "according",
            "ships",
            "harbour",
            "%",
            "if",
            "en",
            "masse",
            "let",
            "alone");

    @Example
    void convertsSentencesAsCoreNlpDoes() {
        for (String bracketed : TREES) {
            String expected =
                    new InOrder(tree(bracketed)).typedDependencies(Extras.NONE).toString();
            assertThat(new OrderedGrammaticalStructure(tree(bracketed)).typedDependencies(Extras.NONE))
                    .hasToString(expected);
        }
    }

    @Property(tries = 1000)
    void convertsAnyTreeAsCoreNlpDoes(@ForAll("trees") String bracketed) {
        assertThat(outcome(bracketed, OrderedGrammaticalStructure::new)).isEqualTo(outcome(bracketed, InOrder::new));
    }

    @Provide
    Arbitrary<String> trees() {
        Arbitrary<String> word = Combinators.combine(Arbitraries.of(TAGS), Arbitraries.of(WORDS))
                .as((tag, text) -> "(" + tag + " " + text + ")");
        Arbitrary<String> result = word;
        for (int i = 0; i < 4; i++) {
            Arbitrary<String> inner = Arbitraries.frequencyOf(Tuple.of(1, word), Tuple.of(2, result));
            result = Combinators.combine(
                            Arbitraries.of(PHRASES), inner.list().ofMinSize(1).ofMaxSize(4))
                    .as((label, children) -> "(" + label + " " + String.join(" ", children) + ")");
        }
        return result.map(tree -> "(ROOT " + tree + ")");
    }

    /** Dependencies, or why there are none: some trees that no parser makes are too much for the conversion. */
    private static String outcome(String bracketed, Function<Tree, GrammaticalStructure> conversion) {
        try {
            return conversion
                    .apply(tree(bracketed))
                    .typedDependencies(Extras.NONE)
                    .toString();
        } catch (RuntimeException e) {
            return e.getClass().getName();
        }
    }

    private static Tree tree(String bracketed) {
        Tree result = Tree.valueOf(
                bracketed, new PennTreeReaderFactory(new LabeledScoredTreeFactory(CoreLabel.factory()), null));
        int index = 1;
        for (Tree leaf : result.<Tree>getLeaves()) {
            CoreLabel label = (CoreLabel) leaf.label();
            label.setWord(label.value());
            label.setIndex(index++);
        }
        return result;
    }

    /** CoreNLP's conversion with nothing but the order of dependencies changed. */
    private static final class InOrder extends UniversalEnglishGrammaticalStructure {
        private static final long serialVersionUID = 1;

        InOrder(Tree tree) {
            super(tree, tag -> true);
        }

        @Override
        protected void postProcessDependencies(List<TypedDependency> dependencies) {
            Collections.sort(dependencies);
            super.postProcessDependencies(dependencies);
        }
    }
}
