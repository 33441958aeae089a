package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Collection;
import java.util.List;

/**
 * Phrase structure by CoreNLP's shift-reduce parser (Zhu et al. 2013; Bauer 2014), converted to Universal Dependencies (Schuster and
 * Manning 2016).
 */
final class ShiftReduceTreeParser implements TreeParser {
    private final ShiftReduceParser parser;

    private ShiftReduceTreeParser(ShiftReduceParser parser) {
        this.parser = parser;
    }

    static TreeParser load() {
        return new ShiftReduceTreeParser(
                ShiftReduceParser.loadModel("edu/stanford/nlp/models/srparser/englishSR.ser.gz"));
    }

    @Override
    public Collection<TypedDependency> parse(List<CoreLabel> sentence) {
        return new OrderedGrammaticalStructure(parser.parseTree(sentence)).typedDependencies(Extras.NONE);
    }
}
