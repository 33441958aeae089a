package org.claimgraph.entity.lexicon;

/**
 * A country of {@code entity-countries.tsv}.
 *
 * @param code ISO 3166 code
 * @param name its usual English name
 */
public record Country(String code, String name) {}
