package org.claimgraph.server;

import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.query.Question;
import org.claimgraph.query.Questions;
import org.claimgraph.query.Respondent;
import org.claimgraph.store.Store;

/**
 * A named question with values in their places, to be run or changed.
 *
 * @param sparql it in SPARQL
 * @param cypher it in Cypher, after lines that set its parameters
 */
record QuestionText(String sparql, String cypher) {
    static QuestionText of(Store store, String name, Parameters asked) {
        Question question = Questions.named(name);
        Map<String, String> values = new TreeMap<>(asked.all());
        return new QuestionText(question.explain(Respondent.of(store), values), question.explainCypher(store, values));
    }
}
