package org.claimgraph.source;

/**
 * An input that could not be read.
 *
 * @param cause which input, what is wrong, what to do
 */
public record Refusal(SourceException cause) implements Reading {
    @Override
    public String source() {
        return cause.source();
    }
}
