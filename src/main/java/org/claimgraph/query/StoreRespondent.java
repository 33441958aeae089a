package org.claimgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.store.Store;

/** A store that is asked in SPARQL. */
final class StoreRespondent implements Respondent {
    private static final String CLAIM = "claim";

    private final Store store;

    StoreRespondent(Store store) {
        this.store = store;
    }

    @Override
    public List<String> named(Parameter parameter, String value) {
        return switch (parameter.kind()) {
            case THING -> iris(store.look(dataset -> new Things(dataset).named(value)));
            case ARTICLE -> store.look(dataset -> new Things(dataset).articles(value));
            case PUBLISHER -> iris(store.look(dataset -> new Things(dataset).publishers(value)));
            case WORD, DATE, COUNT -> List.of(value);
        };
    }

    private static List<String> iris(List<Node> nodes) {
        return nodes.stream().map(Node::getURI).toList();
    }

    @Override
    public List<Map<String, String>> find(Question question, Map<String, List<String>> values, int limit) {
        if (question.isSearch()) {
            return new Chains(new StoreTies(question, store))
                    .between(values.getOrDefault("from", List.of()), values.getOrDefault("to", List.of()), limit);
        }
        Query query = Bound.query(question, values);
        return question.window()
                .flatMap(window -> inWindows(window, query, values, limit))
                .orElseGet(() -> rows(limited(query, limit)));
    }

    private Optional<List<Map<String, String>>> inWindows(
            Window window, Query query, Map<String, List<String>> values, int limit) {
        boolean given = values.containsKey(window.parameter());
        List<String> owners = values.getOrDefault(window.parameter(), List.of(Vocabulary.ANYTHING.getURI()));
        return store.look(dataset -> {
            Windows windows = new Windows(dataset, window);
            return windows.shelves(owners, values)
                    .filter(shelves -> given || !shelves.isEmpty())
                    .map(shelves -> windows.rows(
                            shelves, limit, things -> Sparql.of(Bound.narrowed(query, window.variable(), things))
                                    .select(dataset, StoreRespondent::rows)));
        });
    }

    @Override
    public List<Map<String, String>> tell(Collection<String> claims) {
        return claims.isEmpty() ? List.of() : rows(Bound.query(Questions.CLAIM, Map.of(CLAIM, List.copyOf(claims))));
    }

    @Override
    public String explain(Question question, Map<String, List<String>> values, int limit) {
        Query query = Bound.query(question, values);
        return (question.isSearch() ? query : limited(query, limit)).serialize();
    }

    private static Query limited(Query query, int limit) {
        query.setLimit(limit);
        return query;
    }

    private List<Map<String, String>> rows(Query query) {
        return Sparql.of(query).select(store, StoreRespondent::rows);
    }

    static List<Map<String, String>> rows(RowSet found) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<Var> variables = found.getResultVars();
        found.forEachRemaining(binding -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (Var variable : variables) {
                Node node = binding.get(variable);
                if (node != null) {
                    row.put(variable.getVarName(), node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        });
        return rows;
    }
}
