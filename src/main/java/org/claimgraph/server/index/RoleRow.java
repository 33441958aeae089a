package org.claimgraph.server.index;

/**
 * A further argument of a claim.
 *
 * @param role what it does: {@code time}, {@code place}, {@code recipient} …
 * @param thing the argument
 */
public record RoleRow(String role, Thing thing) {}
