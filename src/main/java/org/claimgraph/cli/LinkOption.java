package org.claimgraph.cli;

import picocli.CommandLine.Option;

/** Whether names are linked to articles of the English Wikipedia. */
final class LinkOption {
    @Option(
            names = "--no-links",
            description = {
                "Link no names to Wikipedia: an entity is then one within its article only.",
                "The first run with links makes an index of names (minutes, 500 MB) in CLAIMGRAPH_CACHE, or the user's folder for caches."
            })
    private boolean without;

    /** Whether names are linked. */
    boolean isOn() {
        return !without;
    }

    /** What tells a run without links from one with them in its settings. */
    String settings() {
        return without ? " no links" : "";
    }
}
