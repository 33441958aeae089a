package org.claimgraph.model;

/** A further argument of a claim: recipient, time, place … */
public record Role(RoleName name, Argument argument) {}
