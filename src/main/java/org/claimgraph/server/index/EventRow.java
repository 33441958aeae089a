package org.claimgraph.server.index;

import java.util.Optional;

/**
 * The political event that a claim tells.
 *
 * @param category a category of PLOVER
 * @param mode a mode of it
 */
public record EventRow(String category, Optional<String> mode) {}
