package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Span;

/**
 * The analyzer that ships: CoreNLP's models, put together for speed. Its own annotators for coreference and fine-grained names cost
 * more than all the rest and are left out; the {@code entity} stage does that work.
 */
public final class CoreNlpAnalyzer implements Analyzer {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private static final Set<String> OPENING =
            Set.of("Near", "Inside", "Outside", "Around", "Across", "Along", "Amid", "Beyond");

    private final MaxentTagger tagger;
    private final TreeParser parser;
    private final NameRecognizer names;
    private final TimeResolver times;

    private CoreNlpAnalyzer(MaxentTagger tagger, TreeParser parser, NameRecognizer names, TimeResolver times) {
        this.tagger = tagger;
        this.parser = parser;
        this.names = names;
        this.times = times;
    }

    /** Which parser makes the dependency trees. */
    public enum Parser {
        /** Shift-reduce and conversion: the more accurate. */
        SHIFT_REDUCE,
        /** The neural transition parser: the faster. */
        NEURAL
    }

    /** Loads the models, about 150 MB, in parallel: some seconds. */
    public static CoreNlpAnalyzer load(Parser parser) {
        return load(parser, ModelCache.none());
    }

    /**
     * Loads the models, in a form made for speed where there is one: the first time it is made and kept in {@code cache}, a folder that
     * may be deleted at any time (130 MB). What the analyzer finds does not depend on it.
     */
    public static CoreNlpAnalyzer load(Parser parser, Path cache) {
        return load(parser, ModelCache.in(cache));
    }

    private static CoreNlpAnalyzer load(Parser parser, ModelCache cache) {
        var trees = CompletableFuture.supplyAsync(
                () -> parser == Parser.NEURAL ? NeuralTreeParser.load() : ShiftReduceTreeParser.load(cache));
        var names = CompletableFuture.supplyAsync(() -> NameRecognizer.load(cache));
        var times = CompletableFuture.supplyAsync(TimeResolver::load);
        return new CoreNlpAnalyzer(new MaxentTagger(TAGGER), trees.join(), names.join(), times.join());
    }

    @Override
    public Analysis analyze(Article article, List<Span> leftovers) {
        String prepared = PreparedText.of(article.text(), leftovers);
        List<List<CoreLabel>> split = SentenceSplitter.split(prepared);
        List<Sentence> sentences = new ArrayList<>();
        List<Name> found = new ArrayList<>();
        int paragraph = 0;
        int last = 0;
        for (List<CoreLabel> tokens : split) {
            tagger.tagCoreLabels(tokens);
            openWithPreposition(tokens);
            lemmatize(tokens);
            int begin = tokens.get(0).beginPosition();
            paragraph += prepared.substring(last, begin).indexOf('\n') >= 0 ? 1 : 0;
            last = tokens.get(tokens.size() - 1).endPosition();
            sentences.add(sentence(sentences.size(), paragraph, tokens, article.text()));
            found.addAll(names.recognize(sentences.size() - 1, tokens));
        }
        return new Analysis(
                article,
                sentences,
                found,
                times.resolve(prepared, split, article.metadata().published()));
    }

    /** The tagger takes the capital of a preposition that opens a sentence before a name for that of a name: "Near Ovar, …". */
    private static void openWithPreposition(List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size() - 1; i++) {
            CoreLabel token = tokens.get(i);
            if (token.word().chars().anyMatch(Character::isLetter)) {
                if (OPENING.contains(token.word()) && token.tag().startsWith("NN")) {
                    token.setTag("IN");
                }
                return;
            }
        }
    }

    private static void lemmatize(List<CoreLabel> tokens) {
        Morphology morphology = new Morphology();
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            token.setIndex(i + 1);
            token.setLemma(morphology.lemma(token.word(), token.tag()));
        }
    }

    private Sentence sentence(int index, int paragraph, List<CoreLabel> tokens, CodePoints text) {
        Integer[] heads = new Integer[tokens.size()];
        String[] relations = new String[tokens.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        Parse parse = parser.parse(tokens);
        for (TypedDependency dependency : parse.dependencies()) {
            int dependent = dependency.dep().index() - 1;
            heads[dependent] = dependency.gov().index() - 1;
            relations[dependent] = dependency.reln().toString();
        }
        List<Token> own = new ArrayList<>();
        for (CoreLabel token : tokens) {
            int start = text.offsetOf(token.beginPosition());
            int end = text.offsetOf(token.endPosition());
            own.add(new Token(own.size(), start, end, text.substring(start, end), token.lemma(), token.tag()));
        }
        return new Sentence(index, paragraph, own, Arrays.asList(heads), Arrays.asList(relations), parse.margins());
    }
}
