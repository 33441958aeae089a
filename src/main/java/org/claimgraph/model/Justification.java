package org.claimgraph.model;

import java.time.Instant;

/**
 * Who decided something, when and why.
 *
 * @param by a person's name, or what else stands for who decided
 * @param at when
 * @param reason in words; not blank
 */
public record Justification(String by, Instant at, String reason) {
    public Justification {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a decision is somebody's");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a decision has a reason");
        }
    }
}
