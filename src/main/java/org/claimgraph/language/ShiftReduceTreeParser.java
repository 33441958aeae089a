package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.trees.Tree;
import java.util.List;

/**
 * Phrase structure by CoreNLP's shift-reduce parser (Zhu et al. 2013; Bauer 2014), converted to Universal Dependencies (Schuster and
 * Manning 2016).
 */
final class ShiftReduceTreeParser implements TreeParser {
    static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

    /** Changes with the model and with the form of the file. */
    private static final String PACKED = "parser-corenlp-4.5.10-1";

    private final PackedModel model;

    private ShiftReduceTreeParser(PackedModel model) {
        this.model = model;
    }

    /** Loads the model as packed in {@code cache}. */
    static TreeParser load(ModelCache cache) {
        return new ShiftReduceTreeParser(cache.load(
                PACKED, out -> PackedParser.write(ShiftReduceParser.loadModel(MODEL), out), PackedParser::in));
    }

    @Override
    public Parse parse(List<CoreLabel> sentence) {
        Margins margins = new Margins(sentence.size());
        Tree tree = model.parser(margins).parseTree(sentence);
        return new Parse(new OrderedGrammaticalStructure(tree).typedDependencies(Extras.NONE), margins.least());
    }
}
