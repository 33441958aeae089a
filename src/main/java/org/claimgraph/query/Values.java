package org.claimgraph.query;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The values that a question is asked with, put into its query. */
final class Values {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final String EXAMPLE = "Give it with --param %s=…";

    private final Question question;
    private final Map<String, String> given;

    Values(Question question, Map<String, String> given) {
        this.question = question;
        this.given = given;
        check();
    }

    private void check() {
        List<String> known = question.parameters().stream().map(Parameter::name).toList();
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new QueryException(
                            "the question " + question.name() + " has no parameter '" + name + "'",
                            "Its parameters are "
                                    + question.parameters().stream()
                                            .map(Parameter::toString)
                                            .collect(Collectors.joining("; ")));
                });
        for (Parameter parameter : question.parameters()) {
            if (!parameter.optional() && !given.containsKey(parameter.name())) {
                throw new QueryException(
                        "the question " + question.name() + " needs the parameter " + parameter,
                        EXAMPLE.formatted(parameter.name()));
            }
        }
    }

    /** The question's query with the values in the places of its parameters. */
    Query query(DatasetGraph dataset) {
        Query query = question.query();
        for (Parameter parameter : question.parameters()) {
            String value = given.get(parameter.name());
            if (value != null) {
                query = parameter.kind() == ParameterKind.COUNT
                        ? limited(query, parameter, value)
                        : bound(query, parameter, nodes(dataset, parameter, value));
            }
        }
        return query;
    }

    private static List<Node> nodes(DatasetGraph dataset, Parameter parameter, String value) {
        if (parameter.kind() == ParameterKind.THING) {
            return new Things(dataset).named(value);
        }
        if (parameter.kind() == ParameterKind.DATE && !DATE.matcher(value).matches()) {
            throw new QueryException(
                    "the parameter " + parameter.name() + " is a date, not '" + value + "'",
                    "Write a year, a month or a day: 2031, 2031-04, 2031-04-05");
        }
        return List.of(NodeFactory.createLiteralString(value));
    }

    private static Query limited(Query query, Parameter parameter, String value) {
        try {
            query.setLimit(Integer.parseUnsignedInt(value));
            return query;
        } catch (NumberFormatException e) {
            throw new QueryException(
                    "the parameter " + parameter.name() + " is a number of answers, not '" + value + "'",
                    EXAMPLE.formatted(parameter.name()),
                    e);
        }
    }

    private static Query bound(Query query, Parameter parameter, List<Node> values) {
        Var variable = Var.alloc(parameter.variable());
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
}
