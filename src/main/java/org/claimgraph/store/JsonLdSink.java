package org.claimgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.io.JSWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.graph.Standard;

/**
 * Writes <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a> as a stream: one document with a graph object for each article and in it
 * one line for each resource.
 */
final class JsonLdSink implements GraphSink {
    private final OutputStream out;
    private boolean first = true;

    JsonLdSink(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        String context = Prefixes.ALL.entrySet().stream()
                .map(prefix -> quoted(prefix.getKey()) + ":" + quoted(prefix.getValue()))
                .collect(Collectors.joining(","));
        write("{\"@context\":{" + context + "},\n\"@graph\":[");
    }

    @Override
    public void graph(String article, List<Triple> triples) throws IOException {
        write((first ? "\n" : ",\n") + "{\"@id\":" + quoted(article) + ",\"@graph\":[\n");
        first = false;
        Map<Node, Map<Node, StringBuilder>> resources = new LinkedHashMap<>();
        for (Triple triple : triples) {
            StringBuilder values = resources
                    .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashMap<>())
                    .computeIfAbsent(triple.getPredicate(), predicate -> new StringBuilder());
            values.append(values.isEmpty() ? "" : ",").append(value(triple));
        }
        String separator = "";
        for (var resource : resources.entrySet()) {
            write(separator + resource(resource.getKey(), resource.getValue()));
            separator = ",\n";
        }
        write("\n]}");
    }

    private static String resource(Node subject, Map<Node, StringBuilder> properties) {
        StringBuilder object = new StringBuilder("{\"@id\":").append(quoted(subject.getURI()));
        properties.forEach((property, values) -> object.append(',')
                .append(quoted(property.equals(Standard.TYPE) ? "@type" : Prefixes.shortened(property.getURI())))
                .append(":[")
                .append(values)
                .append(']'));
        return object.append('}').toString();
    }

    private static String value(Triple triple) {
        Node object = triple.getObject();
        if (triple.getPredicate().equals(Standard.TYPE)) {
            return quoted(Prefixes.shortened(object.getURI()));
        }
        if (object.isURI()) {
            return "{\"@id\":" + quoted(object.getURI()) + "}";
        }
        String text = quoted(object.getLiteralLexicalForm());
        String datatype = object.getLiteralDatatypeURI();
        return datatype.equals(XSDDatatype.XSDstring.getURI())
                ? text
                : "{\"@value\":" + text + ",\"@type\":" + quoted(Prefixes.shortened(datatype)) + "}";
    }

    @Override
    public void end() throws IOException {
        write("\n]}\n");
    }

    private static String quoted(String text) {
        return JSWriter.outputQuotedString(text);
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
