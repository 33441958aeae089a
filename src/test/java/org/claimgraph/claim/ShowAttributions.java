package org.claimgraph.claim;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.claim.attribution.AttributionExtractor;
import org.claimgraph.claim.quotation.Quotation;
import org.claimgraph.claim.quotation.QuotationFinder;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.CachedAnalyzer;
import org.claimgraph.language.CoreNlpAnalyzer;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;

/**
 * A developer's table of attributions with the frame that found each: {@code CACHE FOLDER} with text files in; file, lemma, frame, and
 * the token offsets of source, cue and content out.
 */
public final class ShowAttributions {
    private ShowAttributions() {}

    /** Prints the table for all text files of a folder. */
    public static void main(String[] args) throws Exception {
        var analyzer = new CachedAnalyzer(
                Path.of(args[0]), CoreNlpAnalyzer.Parser.valueOf(System.getProperty("parser", "SHIFT_REDUCE")));
        AttributionExtractor extractor = new AttributionExtractor(Iris.DEFAULT);
        List<Path> files;
        try (var found = Files.list(Path.of(args[1]))) {
            files = found.sorted().toList();
        }
        files.parallelStream().forEachOrdered(file -> {
            try {
                String text = Files.readString(file);
                Analysis analysis = analyzer.analyze(
                        new Article("urn:x", file.toString(), Metadata.UNKNOWN, new CodePoints(text), Instant.EPOCH));
                DocumentTokens tokens = new DocumentTokens(analysis);
                List<Quotation> quotations = QuotationFinder.find(tokens);
                var drafts = extractor.drafts(analysis, tokens, quotations);
                StringBuilder out = new StringBuilder();
                for (AttributionDraft d : drafts) {
                    out.append(String.join(
                                    "\t",
                                    file.getFileName().toString().replace(".txt", ""),
                                    d.cueWord() < 0
                                            ? "-"
                                            : tokens.token(d.cueWord()).lemma(),
                                    d.frame(),
                                    ranges(tokens, d.source()),
                                    ranges(tokens, d.cue()),
                                    ranges(tokens, d.content())))
                            .append('\n');
                }
                System.out.print(out);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static String ranges(DocumentTokens tokens, BitSet set) {
        return set.isEmpty()
                ? ""
                : tokens.span(set).pieces().stream()
                        .map(p -> p.start() + "-" + p.end())
                        .collect(Collectors.joining(";"));
    }
}
