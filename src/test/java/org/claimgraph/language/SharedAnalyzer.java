package org.claimgraph.language;

/** The one analyzer of a test run: its models take seconds to load. */
public final class SharedAnalyzer {
    private static final Analyzer ANALYZER = CoreNlpAnalyzer.load(CoreNlpAnalyzer.Parser.SHIFT_REDUCE);

    private SharedAnalyzer() {}

    /** The analyzer. */
    public static Analyzer get() {
        return ANALYZER;
    }
}
