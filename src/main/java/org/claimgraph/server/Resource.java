package org.claimgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.server.view.Library;

/**
 * What one IRI of the store stands for, {@code /resource?iri=}: its page in the explorer, or its statements as Turtle or JSON-LD, after what
 * the request accepts. An article is its whole graph; a claim comes with its passages, roles and attributions.
 */
final class Resource extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Set<Node> PARTS = Set.of(
            Standard.SPECIFIC_RESOURCE,
            Standard.TEXT_POSITION_SELECTOR,
            Standard.TEXT_QUOTE_SELECTOR,
            Standard.GRASP_ATTRIBUTION,
            Standard.SEM_EVENT,
            Vocabulary.ROLE,
            Vocabulary.LINK,
            Vocabulary.PROPOSITION);

    private final transient Library library;

    Resource(Library library) {
        this.library = library;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String iri = new Parameters(request).get("iri");
            Optional<RDFFormat> format = format(request);
            if (format.isEmpty()) {
                response.setStatus(303);
                response.setHeader("Location", page(iri) + "?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8));
                return;
            }
            Graph graph = graph(iri);
            if (graph.isEmpty()) {
                throw ServerException.unknown("resource", iri);
            }
            Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RDFWriter.source(graph).format(format.get()).output(out);
            response.setContentType(format.get().getLang().getHeaderString() + "; charset=utf-8");
            response.setHeader("Vary", "Accept");
            out.writeTo(response.getOutputStream());
        } catch (ServerException e) {
            Replies.send(response, e.status(), Map.of("status", e.status(), "error", String.valueOf(e.getMessage())));
        }
    }

    private static Optional<RDFFormat> format(HttpServletRequest request) {
        String wanted = Optional.ofNullable(request.getParameter("format"))
                .or(() -> Optional.ofNullable(request.getHeader("Accept")))
                .orElse("");
        int turtle = wanted.indexOf("turtle");
        int json = wanted.indexOf("ld+json") >= 0 ? wanted.indexOf("ld+json") : wanted.indexOf("jsonld");
        int html = wanted.indexOf("text/html");
        if (html >= 0 && (turtle < 0 || html < turtle) && (json < 0 || html < json)) {
            return Optional.empty();
        }
        return Optional.of(
                json >= 0 && (turtle < 0 || json < turtle) ? RDFFormat.JSONLD_PRETTY : RDFFormat.TURTLE_PRETTY);
    }

    private String page(String iri) {
        if (library.index().claim(iri).isPresent()) {
            return "/claim";
        }
        return library.index().article(iri).isPresent() ? "/article" : "/entity";
    }

    private Graph graph(String iri) {
        Node node = NodeFactory.createURI(iri);
        return library.store().look(dataset -> {
            Graph graph = GraphFactory.createDefaultGraph();
            if (dataset.containsGraph(node)) {
                dataset.find(node, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
            } else {
                describe(dataset, graph, node, new HashSet<>());
            }
            return graph;
        });
    }

    private static void describe(DatasetGraph dataset, Graph graph, Node node, Set<Node> seen) {
        if (seen.add(node)) {
            for (Quad quad : dataset.stream(Node.ANY, node, Node.ANY, Node.ANY)
                    .filter(found -> !found.getGraph().equals(Vocabulary.CATALOGUE))
                    .toList()) {
                graph.add(quad.asTriple());
                Node object = quad.getObject();
                if (object.isURI() && isPart(dataset, object)) {
                    describe(dataset, graph, object, seen);
                }
            }
        }
    }

    private static boolean isPart(DatasetGraph dataset, Node node) {
        return dataset.stream(Node.ANY, node, Standard.TYPE, Node.ANY)
                .anyMatch(quad -> PARTS.contains(quad.getObject()));
    }
}
