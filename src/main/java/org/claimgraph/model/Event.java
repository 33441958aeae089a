package org.claimgraph.model;

import java.util.Optional;

/**
 * What a claim tells as a political event.
 *
 * @param category a category of PLOVER such as {@code AID}
 * @param mode a mode of that category such as {@code visit}, where one fits
 */
public record Event(String category, Optional<String> mode) {}
