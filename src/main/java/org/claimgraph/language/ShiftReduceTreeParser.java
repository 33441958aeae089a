package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Phrase structure by CoreNLP's shift-reduce parser (Zhu et al. 2013; Bauer 2014), converted to Universal Dependencies (Schuster and
 * Manning 2016).
 */
final class ShiftReduceTreeParser implements TreeParser {
    private static final Logger LOG = LoggerFactory.getLogger(ShiftReduceTreeParser.class);
    private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

    /** Changes with the model and with the form of the file. */
    private static final String PACKED = "parser-corenlp-4.5.10-1";

    private final ShiftReduceParser parser;

    private ShiftReduceTreeParser(ShiftReduceParser parser) {
        this.parser = parser;
    }

    /** Loads CoreNLP's own model: some seconds. */
    static TreeParser load() {
        return new ShiftReduceTreeParser(ShiftReduceParser.loadModel(MODEL));
    }

    /**
     * Loads the model as packed in {@code cache}, and packs it first where it is not there.
     *
     * <p>A cache that cannot be read or written costs time and memory only: the parser is then the one of {@link #load()}.
     */
    static TreeParser load(Path cache) {
        Path file = cache.resolve(PACKED);
        try {
            if (Files.exists(file)) {
                return new ShiftReduceTreeParser(PackedParser.map(file));
            }
        } catch (IOException e) {
            LOG.warn("made again, since it cannot be read: {}", e.getMessage());
        }
        ShiftReduceParser parser = ShiftReduceParser.loadModel(MODEL);
        try {
            PackedParser.write(parser, file);
            return new ShiftReduceTreeParser(PackedParser.map(file));
        } catch (IOException e) {
            LOG.warn(
                    "the parser's model cannot be kept in {} and takes longer to load each time: {}",
                    file,
                    e.toString());
            return new ShiftReduceTreeParser(parser);
        }
    }

    @Override
    public Collection<TypedDependency> parse(List<CoreLabel> sentence) {
        return new OrderedGrammaticalStructure(parser.parseTree(sentence)).typedDependencies(Extras.NONE);
    }
}
