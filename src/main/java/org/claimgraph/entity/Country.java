package org.claimgraph.entity;

/**
 * A country of {@code entity-countries.tsv}.
 *
 * @param code ISO 3166 code
 * @param name its usual English name
 */
record Country(String code, String name) {}
