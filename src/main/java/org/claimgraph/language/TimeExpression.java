package org.claimgraph.language;

import java.io.Serializable;

/**
 * A time expression, resolved against the article's publication date where there is one.
 *
 * @param sentence number of the sentence
 * @param from first token
 * @param to token after the last one
 * @param value TIMEX3 value (ISO 8601, {@code 2019-07}, {@code P8Y}, {@code PRESENT_REF} …)
 */
public record TimeExpression(int sentence, int from, int to, String value) implements Serializable {}
