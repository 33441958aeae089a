package org.claimgraph.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.EntityClasses;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Labelled;
import org.claimgraph.store.Store;

/** An entity for people: what it is called, what it is, where it is mentioned, and the newest claims about it and by it. */
final class EntityPage {
    private static final String MOST = "25";

    private EntityPage() {}

    static String of(Store store, String name, List<Node> entities) {
        StringBuilder page = new StringBuilder();
        store.look(dataset -> {
            entities.forEach(entity -> describe(page, dataset, entity));
            return page;
        });
        claims(page, store, "about", "claims about it, newest first", Map.of("entity", name, "limit", MOST));
        claims(page, store, "said-by", "claims by it, newest first", Map.of("speaker", name, "limit", MOST));
        return page.toString();
    }

    private static void describe(StringBuilder page, DatasetGraph dataset, Node entity) {
        page.append("entity ").append(entity).append('\n');
        line(page, "name", texts(dataset, entity, Standard.PREF_LABEL));
        line(page, "also", texts(dataset, entity, Standard.ALT_LABEL));
        line(page, "type", types(dataset, entity));
        line(page, "link", texts(dataset, entity, Vocabulary.BEST_LINK));
        Set<Node> articles = dataset.stream(Node.ANY, Node.ANY, Standard.DENOTES, entity)
                .map(quad -> quad.getGraph())
                .collect(Collectors.toSet());
        long mentions =
                dataset.stream(Node.ANY, Node.ANY, Standard.DENOTES, entity).count();
        line(
                page,
                "mentions",
                List.of(mentions + " in " + articles.size() + (articles.size() == 1 ? " article" : " articles")));
    }

    private static Collection<String> texts(DatasetGraph dataset, Node entity, Node property) {
        return dataset.stream(Node.ANY, entity, property, Node.ANY)
                .map(quad -> quad.getObject())
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> types(DatasetGraph dataset, Node entity) {
        return dataset.stream(Node.ANY, entity, Standard.TYPE, Node.ANY)
                .flatMap(quad -> EntityClasses.shipped().type(quad.getObject()).stream())
                .map(Labelled::label)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void claims(
            StringBuilder page, Store store, String question, String title, Map<String, String> values) {
        List<Answer> answers = Questions.named(question).answers(store, values);
        if (!answers.isEmpty()) {
            page.append('\n').append(title).append('\n');
            answers.forEach(answer -> page.append('\n').append(answer).append('\n'));
        }
    }

    private static void line(StringBuilder page, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            page.append("  ")
                    .append(name)
                    .append(" ".repeat(10 - name.length()))
                    .append(String.join(", ", texts))
                    .append('\n');
        }
    }
}
