package org.claimgraph.server;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Tells queries that only look at the store from those that would do more: ask another server, read a file, or run code. Functions are
 * allowed that SPARQL itself and XPath define; what extensions define is not, whatever it does.
 */
final class QueryGuard {
    private static final Set<String> FUNCTIONS = Set.of(
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2005/xpath-functions#",
            "http://www.w3.org/2005/xpath-functions/math#");
    private static final Set<String> PROPERTY_FUNCTIONS =
            Set.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

    private QueryGuard() {}

    /** What is wrong with {@code query}, if anything. */
    static Optional<String> problem(Query query) {
        Optional<String> foreign = java.util.stream.Stream.concat(
                        query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                .filter(iri -> iri.startsWith("file:") || iri.startsWith("http:") || iri.startsWith("https:"))
                .findFirst()
                .map(iri -> "FROM <" + iri + "> would read a document; only graphs of this store can be read");
        if (foreign.isPresent()) {
            return foreign;
        }
        if (query.hasDatasetDescription() && !query.getGraphURIs().stream().allMatch(QueryGuard::isPlain)) {
            return Optional.of("FROM names something that is no graph of this store");
        }
        Finder finder = new Finder();
        Walker.walk(Algebra.compile(query), finder, finder.expressions());
        return Optional.ofNullable(finder.problem);
    }

    private static boolean isPlain(String iri) {
        return !iri.isBlank();
    }

    /** Walks a query and remembers what is not allowed in it. */
    private static final class Finder extends OpVisitorBase {
        private @org.jspecify.annotations.Nullable String problem;

        @Override
        public void visit(OpService service) {
            problem = "SERVICE would ask another server";
        }

        @Override
        public void visit(OpPropFunc function) {
            problem = "property functions are not allowed";
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> predicate(triple.getPredicate()));
        }

        @Override
        public void visit(OpTriple pattern) {
            predicate(pattern.getTriple().getPredicate());
        }

        @Override
        public void visit(OpPath path) {
            if (path.getTriplePath().getPredicate() != null) {
                predicate(path.getTriplePath().getPredicate());
            }
        }

        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), expressions()));
        }

        @Override
        public void visit(OpGroup group) {
            group.getAggregators().stream()
                    .map(aggregate -> aggregate.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .flatMap(expressions -> expressions.getList().stream())
                    .forEach(expression -> Walker.walk(expression, expressions()));
        }

        private void predicate(Node predicate) {
            if (predicate.isURI() && PROPERTY_FUNCTIONS.stream().anyMatch(predicate.getURI()::startsWith)) {
                problem = "the property function " + predicate.getURI() + " is not allowed";
            }
        }

        ExprVisitorBase expressions() {
            return new ExprVisitorBase() {
                @Override
                public void visit(ExprFunctionN function) {
                    if (function instanceof E_Function called
                            && FUNCTIONS.stream().noneMatch(called.getFunctionIRI()::startsWith)) {
                        problem = "the function " + called.getFunctionIRI() + " is not allowed";
                    }
                }

                @Override
                public void visit(ExprFunctionOp exists) {
                    Walker.walk(exists.getGraphPattern(), Finder.this, this);
                }
            };
        }
    }
}
