package org.claimgraph.query;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.claimgraph.model.Labelled;
import org.claimgraph.store.Store;

/**
 * A question that ships with the product: a SPARQL query in {@code ontology/queries}, whose header says its name, the question in words and
 * its parameters.
 *
 * <p>The query is valid SPARQL as it stands. A parameter {@code p} is {@code VALUES ?asked_p { UNDEF }} in it; asking with a value puts that
 * in the place of {@code UNDEF}.
 */
public final class Question {
    private static final Pattern HEADER = Pattern.compile("(?m)^# (\\w+): (.*)$");
    private static final Pattern PARAMETER = Pattern.compile("([\\w-]+) \\((\\w+)(, optional)?\\) (.*)");

    private final String name;
    private final String text;
    private final List<Parameter> parameters;
    private final String sparql;

    private Question(String name, String text, List<Parameter> parameters, String sparql) {
        this.name = name;
        this.text = text;
        this.parameters = parameters;
        this.sparql = sparql;
    }

    static Question parse(String file) {
        return new Question(
                header(file, "name").get(0),
                header(file, "question").get(0),
                header(file, "parameter").stream().map(Question::parameter).toList(),
                file);
    }

    private static List<String> header(String file, String key) {
        List<String> values = HEADER.matcher(file)
                .results()
                .filter(line -> line.group(1).equals(key))
                .map(line -> line.group(2).strip())
                .toList();
        if (values.isEmpty() && !key.equals("parameter")) {
            throw new IllegalStateException("a query of ontology/queries has no line '# " + key + ": …'");
        }
        return values;
    }

    private static Parameter parameter(String line) {
        Matcher match = PARAMETER.matcher(line);
        if (!match.matches()) {
            throw new IllegalStateException("a query of ontology/queries has the parameter '" + line + "'");
        }
        ParameterKind kind = Labelled.find(ParameterKind.class, match.group(2)).orElseThrow();
        return new Parameter(match.group(1), kind, match.group(3) != null, match.group(4));
    }

    /** Its name: {@code who-says}. */
    public String name() {
        return name;
    }

    /** The question in words. */
    public String text() {
        return text;
    }

    /** What it can be asked with. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The query, to be read or changed: it runs as it stands, without any value for its parameters. */
    public String sparql() {
        return sparql;
    }

    /**
     * Asks with {@code values} and writes the answers to {@code out}, as rows.
     *
     * @return the number of answers
     * @throws QueryException where a value is missing, unknown or malformed, or names nothing in the store
     */
    public long write(Store store, Map<String, String> values, ResultFormat format, OutputStream out) {
        return with(store, values).write(store, format, out);
    }

    /**
     * Asks with {@code values}.
     *
     * @throws QueryException where a value is missing, unknown or malformed, or names nothing in the store
     */
    public List<Answer> answers(Store store, Map<String, String> values) {
        return with(store, values)
                .select(store, rows -> rows.stream().map(Answer::of).toList());
    }

    private Sparql with(Store store, Map<String, String> values) {
        Values checked = new Values(this, values);
        return Sparql.of(store.look(checked::query));
    }

    Query query() {
        return QueryFactory.create(sparql);
    }
}
