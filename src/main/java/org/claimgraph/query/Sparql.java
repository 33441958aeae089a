package org.claimgraph.query;

import java.io.OutputStream;
import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.update.UpdateFactory;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.store.Store;

/**
 * A SPARQL 1.1 query: SELECT, ASK, CONSTRUCT or DESCRIBE. The default graph is all articles together; {@code GRAPH} gives each under its own
 * name. The prefixes of {@code ontology/claimgraph.ttl} need no declaration. Nothing can be changed and no other server be asked.
 */
public final class Sparql {
    private final Query query;

    private Sparql(Query query) {
        this.query = query;
    }

    /**
     * Reads a query.
     *
     * @throws QueryException where it is malformed, with the line and the column, or would change the store
     */
    public static Sparql parse(String text) {
        Query query = new Query();
        Prefixes.ALL.forEach(query::setPrefix);
        try {
            QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
            return new Sparql(query);
        } catch (QueryParseException e) {
            if (isUpdate(text)) {
                throw new QueryException(
                        "this is an update, and queries cannot change the store",
                        "Use build, import and retract for that",
                        e);
            }
            throw malformed(e);
        } catch (org.apache.jena.query.QueryException e) {
            throw new QueryException("malformed SPARQL: " + e.getMessage(), "Correct the query", e);
        }
    }

    /**
     * Makes Jena ready, or waits until another thread that called this has done so. Where a thread does so beside others, each must call
     * this before it uses anything else of Jena: its classes need one another to be made, and two threads that begin with different ones
     * wait for each other for ever.
     */
    public static void prepare() {
        Ready.await();
    }

    /** Made by the first thread that asks; the Java machine has all others wait, which Jena's own way of starting does not. */
    private static final class Ready {
        static {
            JenaSystem.init();
        }

        static void await() {}
    }

    /** A query that was put together already. */
    static Sparql of(Query query) {
        return new Sparql(query);
    }

    private static boolean isUpdate(String text) {
        StringBuilder prologue = new StringBuilder();
        Prefixes.ALL.forEach((prefix, iri) -> prologue.append("PREFIX " + prefix + ": <" + iri + ">\n"));
        try {
            return !UpdateFactory.create(prologue + text).getOperations().isEmpty();
        } catch (org.apache.jena.query.QueryException e) {
            return false;
        }
    }

    private static QueryException malformed(QueryParseException e) {
        String message = String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
        String place = e.getLine() > 0 && !message.contains("line " + e.getLine())
                ? "line " + e.getLine() + ", column " + e.getColumn() + ": "
                : "";
        return new QueryException("malformed SPARQL: " + place + message, "Correct the query there", e);
    }

    /**
     * Answers the query from {@code store} and writes the results to {@code out}.
     *
     * @return the number of rows, or of triples, that were written; 1 or 0 for the yes or no of an ASK
     * @throws QueryException where the kind of query has no such format, or asks another server
     */
    public long write(Store store, ResultFormat format, OutputStream out) {
        return execute(store, execution -> {
            Results results = new Results(format, out);
            if (query.isAskType()) {
                return results.yesOrNo(execution.ask());
            }
            return query.isSelectType()
                    ? results.rows(execution.select())
                    : results.graph(query.isConstructType() ? execution.construct() : execution.describe());
        });
    }

    /** Runs the query, a SELECT, and gives its rows to {@code action} while the store is open for it. */
    <T> T select(Store store, Function<RowSet, T> action) {
        return execute(store, execution -> action.apply(execution.select()));
    }

    /** Runs the query, a SELECT, in a transaction of {@code dataset} that is open already. */
    <T> T select(DatasetGraph dataset, Function<RowSet, T> action) {
        return execute(dataset, execution -> action.apply(execution.select()));
    }

    private <T> T execute(Store store, Function<QueryExec, T> action) {
        return store.look(dataset -> execute(dataset, action));
    }

    private <T> T execute(DatasetGraph dataset, Function<QueryExec, T> action) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            return action.apply(execution);
        } catch (QueryDeniedException e) {
            throw new QueryException(
                    "the query asks another server, which is not allowed", "Take SERVICE out of it", e);
        } catch (org.apache.jena.query.QueryException e) {
            throw new QueryException("the query cannot be run: " + e.getMessage(), "Correct the query", e);
        }
    }
}
