package org.claimgraph.server;

import java.util.List;
import org.claimgraph.query.Questions;

/**
 * A named question, for those who choose one.
 *
 * @param name of the question
 * @param text the question in words
 * @param sparql its query
 * @param cypher its query to the projection in Neo4j
 * @param parameters what it can be asked with
 */
record QuestionList(String name, String text, String sparql, String cypher, List<Asked> parameters) {
    static final List<QuestionList> ALL = Questions.all().stream()
            .map(question -> new QuestionList(
                    question.name(),
                    question.text(),
                    question.sparql(),
                    question.cypher(),
                    question.parameters().stream()
                            .map(parameter -> new Asked(
                                    parameter.name(),
                                    parameter.kind().label(),
                                    parameter.optional(),
                                    parameter.description()))
                            .toList()))
            .toList();

    /**
     * A parameter.
     *
     * @param name of the parameter
     * @param kind what its value is
     * @param optional whether it can be left out
     * @param description what it does
     */
    record Asked(String name, String kind, boolean optional, String description) {}
}
