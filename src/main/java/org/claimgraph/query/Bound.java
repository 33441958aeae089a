package org.claimgraph.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A question's SPARQL with values in the places of its parameters: {@code VALUES ?asked_p { … }} for {@code VALUES ?asked_p { UNDEF }}. */
final class Bound {
    private Bound() {}

    static Query query(Question question, Map<String, List<String>> values) {
        Query query = question.query();
        for (Parameter parameter : question.parameters()) {
            List<String> given = values.get(parameter.name());
            if (given != null && parameter.kind() != ParameterKind.COUNT) {
                query = bound(query, parameter, given);
            }
        }
        return query;
    }

    /** {@code query}, with only these resources for a variable that has {@code VALUES} of its own. */
    static Query narrowed(Query query, String variable, List<String> resources) {
        return bound(
                query,
                Var.alloc(variable),
                resources.stream().map(NodeFactory::createURI).toList());
    }

    private static Query bound(Query query, Parameter parameter, List<String> values) {
        return bound(
                query,
                Var.alloc(parameter.variable()),
                values.stream().map(value -> node(parameter, value)).toList());
    }

    private static Query bound(Query query, Var variable, List<Node> values) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                if (!data.getVars().equals(List.of(variable))) {
                    return data;
                }
                ElementData bound = new ElementData();
                bound.add(variable);
                values.forEach(value -> bound.add(BindingFactory.binding(variable, value)));
                return bound;
            }
        });
    }

    private static Node node(Parameter parameter, String value) {
        return parameter.kind().isResource() ? NodeFactory.createURI(value) : NodeFactory.createLiteralString(value);
    }
}
