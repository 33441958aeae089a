package org.claimgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.neo4j.Neo4jDatabase;
import org.claimgraph.store.Store;

/** The projection of a store, asked in Cypher. What names stand for is looked up in the store. */
final class CypherRespondent implements Respondent {
    private final Neo4jDatabase database;
    private final StoreRespondent store;

    CypherRespondent(Neo4jDatabase database, Store store) {
        this.database = database;
        this.store = new StoreRespondent(store);
    }

    @Override
    public List<String> named(Parameter parameter, String value) {
        return store.named(parameter, value);
    }

    @Override
    public List<Map<String, String>> find(Question question, Map<String, List<String>> values, int limit) {
        return rows(question, parameters(question, values, limit));
    }

    @Override
    public List<Map<String, String>> tell(Collection<String> claims) {
        return rows(Questions.CLAIM, Map.of("claim", List.copyOf(claims)));
    }

    /** A parameter that nobody gave is null. */
    private static Map<String, Object> parameters(Question question, Map<String, List<String>> values, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        question.parameters().forEach(parameter -> parameters.put(parameter.name(), values.get(parameter.name())));
        parameters.put("limit", limit);
        return parameters;
    }

    @Override
    public String explain(Question question, Map<String, List<String>> values, int limit) {
        return explained(question, values, limit);
    }

    /** The query after lines that set its parameters, as Neo4j's browser and shell read them. */
    static String explained(Question question, Map<String, List<String>> values, int limit) {
        String settings = parameters(question, values, limit).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> ":param " + entry.getKey() + " => " + literal(entry.getValue()) + ";\n")
                .collect(Collectors.joining());
        return settings + question.cypher();
    }

    private static String literal(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(item -> "'" + item.toString().replace("\\", "\\\\").replace("'", "\\'") + "'")
                        .collect(Collectors.joining(", ", "[", "]"))
                : String.valueOf(value);
    }

    private List<Map<String, String>> rows(Question question, Map<String, Object> parameters) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, Object> found : database.read(question.cypher(), parameters)) {
            Map<String, String> row = new LinkedHashMap<>();
            found.forEach((column, value) -> {
                if (value != null) {
                    row.put(column, text(value));
                }
            });
            rows.add(row);
        }
        return rows;
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(Answer.SEPARATOR))
                : value.toString();
    }
}
