package org.claimgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of existing vocabularies that the graph reuses. */
public final class Standard {
    private static final String SCHEMA = "https://schema.org/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String GAF = "http://groundedannotationframework.org/gaf#";
    private static final String GRASP = "http://groundedannotationframework.org/grasp#";
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node TYPE = term(RDF, "type");
    public static final Node SUBJECT = term(RDF, "subject");
    public static final Node PREDICATE = term(RDF, "predicate");
    public static final Node OBJECT = term(RDF, "object");
    public static final Node LABEL = term(RDFS, "label");

    public static final Node NEWS_ARTICLE = term(SCHEMA, "NewsArticle");
    public static final Node ORGANIZATION = term(SCHEMA, "Organization");
    public static final Node NAME = term(SCHEMA, "name");
    public static final Node URL = term(SCHEMA, "url");
    public static final Node HEADLINE = term(SCHEMA, "headline");
    public static final Node AUTHOR = term(SCHEMA, "author");
    public static final Node PUBLISHER = term(SCHEMA, "publisher");
    public static final Node DATE_PUBLISHED = term(SCHEMA, "datePublished");
    public static final Node DATE_MODIFIED = term(SCHEMA, "dateModified");
    public static final Node IN_LANGUAGE = term(SCHEMA, "inLanguage");
    public static final Node POSITION = term(SCHEMA, "position");

    public static final Node PROV_ENTITY = term(PROV, "Entity");
    public static final Node PROV_AGENT = term(PROV, "Agent");
    public static final Node ACTIVITY = term(PROV, "Activity");
    public static final Node WAS_DERIVED_FROM = term(PROV, "wasDerivedFrom");
    public static final Node WAS_REVISION_OF = term(PROV, "wasRevisionOf");
    public static final Node WAS_GENERATED_BY = term(PROV, "wasGeneratedBy");
    public static final Node GENERATED_AT_TIME = term(PROV, "generatedAtTime");
    public static final Node SPECIALIZATION_OF = term(PROV, "specializationOf");

    public static final Node SPECIFIC_RESOURCE = term(OA, "SpecificResource");
    public static final Node TEXT_POSITION_SELECTOR = term(OA, "TextPositionSelector");
    public static final Node TEXT_QUOTE_SELECTOR = term(OA, "TextQuoteSelector");
    public static final Node HAS_SOURCE = term(OA, "hasSource");
    public static final Node HAS_SELECTOR = term(OA, "hasSelector");
    public static final Node START = term(OA, "start");
    public static final Node END = term(OA, "end");
    public static final Node EXACT = term(OA, "exact");
    public static final Node PREFIX = term(OA, "prefix");
    public static final Node SUFFIX = term(OA, "suffix");

    public static final Node MENTION = term(GAF, "Mention");
    public static final Node DENOTES = term(GAF, "denotes");
    public static final Node GRASP_ATTRIBUTION = term(GRASP, "Attribution");
    public static final Node SEM_EVENT = term(SEM, "Event");

    public static final Node PREF_LABEL = term(SKOS, "prefLabel");
    public static final Node ALT_LABEL = term(SKOS, "altLabel");
    public static final Node NOTATION = term(SKOS, "notation");

    private Standard() {}

    private static Node term(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
