package org.claimgraph.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimgraph.neo4j.Neo4jDatabase;
import org.claimgraph.store.Store;

/**
 * Something that holds the graph and can be asked the named questions in its own language: a store in SPARQL, its projection in Cypher. The
 * same question with the same values has the same answers from each.
 */
public interface Respondent {
    /** A store, asked in SPARQL. */
    static Respondent of(Store store) {
        return new StoreRespondent(store);
    }

    /** The projection of {@code store} in {@code database}, asked in Cypher. */
    static Respondent of(Neo4jDatabase database, Store store) {
        return new CypherRespondent(database, store);
    }

    /**
     * The IRIs that a value of a parameter stands for; the value itself where the parameter is a word, a date or a number.
     *
     * @throws QueryException where it names nothing here
     */
    List<String> named(Parameter parameter, String value);

    /**
     * The claims that answer {@code question}, in its order, each under {@code claim}, with what the question shows beside them.
     *
     * @param values what its parameters stand for; a parameter that is missing is open
     * @param limit at most so many
     */
    List<Map<String, String>> find(Question question, Map<String, List<String>> values, int limit);

    /** What claims say, in which voice and sentence, by the names of the columns of an {@link Answer}. */
    List<Map<String, String>> tell(Collection<String> claims);

    /** The query that {@link #find} runs, with the values in their places. */
    String explain(Question question, Map<String, List<String>> values, int limit);
}
