package org.claimgraph.query;

import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.claimgraph.model.Labelled;

/** How the results of a SPARQL query are written. */
public enum ResultFormat implements Labelled {
    /** For people: columns; a graph as Turtle. */
    TABLE("table", Optional.empty(), Optional.of(RDFFormat.TURTLE_PRETTY)),
    /** SPARQL 1.1 Query Results JSON; a graph as RDF/JSON. */
    JSON("json", Optional.of(ResultSetLang.RS_JSON), Optional.of(RDFFormat.RDFJSON)),
    /** SPARQL 1.1 Query Results CSV. */
    CSV("csv", Optional.of(ResultSetLang.RS_CSV), Optional.empty()),
    /** SPARQL 1.1 Query Results TSV. */
    TSV("tsv", Optional.of(ResultSetLang.RS_TSV), Optional.empty()),
    /** SPARQL Query Results XML; a graph as RDF/XML. */
    XML("xml", Optional.of(ResultSetLang.RS_XML), Optional.of(RDFFormat.RDFXML)),
    /** A graph as Turtle. */
    TURTLE("turtle", Optional.empty(), Optional.of(RDFFormat.TURTLE_PRETTY));

    private final String label;
    private final Optional<Lang> rows;
    private final Optional<RDFFormat> graph;

    ResultFormat(String label, Optional<Lang> rows, Optional<RDFFormat> graph) {
        this.label = label;
        this.rows = rows;
        this.graph = graph;
    }

    @Override
    public String label() {
        return label;
    }

    /** Jena's name for this format of rows; {@link #TABLE} is ours. */
    Optional<Lang> rows() {
        return rows;
    }

    /** Jena's name for this format of graphs. */
    Optional<RDFFormat> graph() {
        return graph;
    }
}
