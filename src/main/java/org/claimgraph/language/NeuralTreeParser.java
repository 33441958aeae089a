package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/** Universal Dependencies by CoreNLP's neural transition parser (Chen and Manning 2014). */
final class NeuralTreeParser implements TreeParser {
    private final DependencyParser parser;

    private NeuralTreeParser(DependencyParser parser) {
        this.parser = parser;
    }

    static TreeParser load() {
        return new NeuralTreeParser(DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL));
    }

    @Override
    public Parse parse(List<CoreLabel> sentence) {
        CoreMap map = new ArrayCoreMap(1);
        map.set(CoreAnnotations.TokensAnnotation.class, sentence);
        return Parse.clear(parser.predict(map).typedDependencies(), sentence.size());
    }
}
