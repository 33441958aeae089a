package org.claimgraph.spark;

import java.io.Serializable;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.pipeline.Extractor;
import org.claimgraph.text.ArticleReader;

/**
 * The tools that every machine of a cluster needs, in a form that can be sent there: settings, from which each Java process makes the tools
 * once, for all of its threads.
 */
public interface Workshop extends Serializable {
    /** Finds everything in an article; its models are loaded once in a Java process, with the first article. */
    Extractor extractor();

    /** Finds the article in a document; it states the same moment of capture on every machine. */
    ArticleReader reader();

    /** What the user says about every article. */
    Metadata given();

    /** The software and settings that produce the graphs. */
    Run run();

    /** What identifiers are made with. */
    Iris iris();

    /** All settings that can change the result, in words: a job that was interrupted goes on only with the same. */
    String settings();
}
