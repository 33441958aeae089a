package org.claimgraph.neo4j;

/**
 * What a push brought in step.
 *
 * @param written articles that were written, new or changed
 * @param removed articles that were removed
 * @param claims claims of those that were written
 */
public record Pushed(int written, int removed, long claims) {}
