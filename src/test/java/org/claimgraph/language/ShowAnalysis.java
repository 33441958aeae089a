package org.claimgraph.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Metadata;

/** A developer's view of what the language stage sees in text files: a line a token, names and times after each sentence. */
public final class ShowAnalysis {
    private ShowAnalysis() {}

    /** Prints the analyses of the files named, or of the words given where no such file is. */
    public static void main(String[] args) throws Exception {
        Analyzer analyzer =
                CoreNlpAnalyzer.load(CoreNlpAnalyzer.Parser.valueOf(System.getProperty("parser", "SHIFT_REDUCE")));
        for (String arg : args) {
            String text = Files.exists(Path.of(arg)) ? Files.readString(Path.of(arg)) : arg;
            show(analyzer.analyze(new Article("urn:x", "x", Metadata.UNKNOWN, new CodePoints(text), Instant.EPOCH)));
        }
    }

    private static void show(Analysis analysis) {
        for (Sentence sentence : analysis.sentences()) {
            System.out.println("# " + analysis.span(sentence).text());
            for (Token t : sentence.tokens()) {
                System.out.printf(
                        "%d\t%s\t%s\t%s\t%d\t%s\t%s%n",
                        t.index(),
                        t.text(),
                        t.lemma(),
                        t.tag(),
                        sentence.head(t.index()),
                        sentence.relation(t.index()),
                        analysis.name(sentence.index(), t.index())
                                .map(n -> n.type().label())
                                .orElse(""));
            }
            analysis.times().stream()
                    .filter(t -> t.sentence() == sentence.index())
                    .forEach(System.out::println);
        }
    }
}
