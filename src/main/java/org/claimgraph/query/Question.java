package org.claimgraph.query;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * in the place of {@code UNDEF}. It finds the claims that answer the question, and what the question shows beside them; what a claim says, in
 * which voice and sentence, is the query {@code claim.rq} for all questions.
 */
public final class Question {
    private static final String CLAIM = "claim";
    private static final Pattern HEADER = Pattern.compile("(?m)^# (\\w+): (.*)$");
    private static final List<String> REQUIRED = List.of("name", "question");
    private static final Pattern PARAMETER = Pattern.compile("([\\w-]+) \\((\\w+)(, optional)?\\) (.*)");

    private final String name;
    private final String text;
    private final List<Parameter> parameters;
    private final List<String> details;
    private final boolean search;
    private final Optional<Window> window;
    private final String sparql;
    private final String cypher;

    private Question(
            String name,
            String text,
            List<Parameter> parameters,
            List<String> details,
            boolean search,
            Optional<Window> window,
            String sparql,
            String cypher) {
        this.name = name;
        this.text = text;
        this.parameters = parameters;
        this.details = details;
        this.search = search;
        this.window = window;
        this.sparql = sparql;
        this.cypher = cypher;
    }

    static Question parse(String file, String cypher) {
        return new Question(
                header(file, "name").get(0),
                header(file, "question").get(0),
                header(file, "parameter").stream().map(Question::parameter).toList(),
                header(file, "shows").stream()
                        .flatMap(line -> List.of(line.split(" ")).stream())
                        .toList(),
                !header(file, "search").isEmpty(),
                header(file, "window").stream().findFirst().map(Window::parse),
                file,
                cypher);
    }

    private static List<String> header(String file, String key) {
        List<String> values = HEADER.matcher(file)
                .results()
                .filter(line -> line.group(1).equals(key))
                .map(line -> line.group(2).strip())
                .toList();
        if (values.isEmpty() && REQUIRED.contains(key)) {
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

    /** The same question to the projection in Neo4j; a parameter is null, or a list of what it stands for. */
    public String cypher() {
        return cypher;
    }

    /** What it shows beside the claim and its sentence, in order: {@code stories} … */
    public List<String> details() {
        return details;
    }

    /** Whether its query is one step of a search for chains. */
    boolean isSearch() {
        return search;
    }

    /** How it is answered in parts. */
    Optional<Window> window() {
        return window;
    }

    /**
     * Asks {@code store} with {@code values} and writes the answers to {@code out}, as rows.
     *
     * @return the number of answers
     * @throws QueryException where a value is missing, unknown or malformed, or names nothing in the store
     */
    public long write(Store store, Map<String, String> values, ResultFormat format, OutputStream out) {
        return write(Respondent.of(store), values, format, out);
    }

    /** Asks {@code respondent}, as {@link #write(Store, Map, ResultFormat, OutputStream)} does a store. */
    public long write(Respondent respondent, Map<String, String> values, ResultFormat format, OutputStream out) {
        return new Results(format, out).rows(AnswerRows.of(this, answers(respondent, values)));
    }

    /**
     * Asks {@code store} with {@code values}.
     *
     * @throws QueryException where a value is missing, unknown or malformed, or names nothing in the store
     */
    public List<Answer> answers(Store store, Map<String, String> values) {
        return answers(Respondent.of(store), values);
    }

    /** Asks {@code respondent}, as {@link #answers(Store, Map)} does a store. */
    public List<Answer> answers(Respondent respondent, Map<String, String> values) {
        Values checked = new Values(this, values);
        int limit = checked.limit();
        List<Map<String, String>> found = respondent.find(this, checked.resolved(respondent), limit);
        Set<String> claims = new LinkedHashSet<>();
        found.forEach(row -> claims.add(row.getOrDefault(CLAIM, "")));
        Map<String, Map<String, String>> told = new HashMap<>();
        respondent.tell(claims).forEach(row -> told.put(row.getOrDefault(CLAIM, ""), row));
        return found.stream().map(row -> answer(row, told)).toList();
    }

    private Answer answer(Map<String, String> row, Map<String, Map<String, String>> told) {
        Map<String, String> shown = new LinkedHashMap<>();
        details.forEach(detail -> shown.put(detail, row.getOrDefault(detail, "")));
        return Answer.of(told.getOrDefault(row.getOrDefault(CLAIM, ""), row), shown);
    }

    /** The queries that asking runs, with {@code values} in their places: one that finds the claims, and one that tells them. */
    public String explain(Respondent respondent, Map<String, String> values) {
        Values checked = new Values(this, values);
        return respondent.explain(this, checked.resolved(respondent), checked.limit());
    }

    /** The query to a projection of {@code store}, after lines that set its parameters to what {@code values} stand for in the store. */
    public String explainCypher(Store store, Map<String, String> values) {
        Values checked = new Values(this, values);
        return CypherRespondent.explained(this, checked.resolved(Respondent.of(store)), checked.limit());
    }

    Query query() {
        return QueryFactory.create(sparql);
    }
}
