package org.claimgraph.model;

import java.util.Optional;

/**
 * A value that a phrase states: {@code 2019-07-22} for "July 22, 2019".
 *
 * @param text its lexical form; for times ISO 8601 or TIMEX3
 * @param datatype IRI of an XML Schema datatype, where one fits
 */
public record Value(String text, Optional<String> datatype) {}
