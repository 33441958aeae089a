package org.claimgraph.language;

import java.nio.file.Path;

/** The one analyzer of a test run: its models take seconds to load. */
public final class SharedAnalyzer {
    /** Where tests keep models in the form that loads fast. */
    public static final Path CACHE = Path.of("target", "cache");

    private static final Analyzer ANALYZER = CoreNlpAnalyzer.load(CoreNlpAnalyzer.Parser.SHIFT_REDUCE, CACHE);

    private SharedAnalyzer() {}

    /** The analyzer. */
    public static Analyzer get() {
        return ANALYZER;
    }
}
