package org.claimgraph.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms in which the lexicons are written: OntoLex-Lemon, LexInfo, and the few of our own that these lack. */
final class Names {
    static final String CG = "https://w3id.org/claimgraph#";
    static final String SLOT = "https://w3id.org/claimgraph/slot#";
    static final String ACT = "https://w3id.org/claimgraph/act#";
    static final String PLOVER = "https://w3id.org/claimgraph/plover#";
    private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
    private static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
    private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

    static final Resource ENTRY = ResourceFactory.createResource(ONTOLEX + "LexicalEntry");
    static final Resource FRAME = ResourceFactory.createResource(SYNSEM + "SyntacticFrame");
    static final Property CANONICAL_FORM = property(ONTOLEX, "canonicalForm");
    static final Property OTHER_FORM = property(ONTOLEX, "otherForm");
    static final Property WRITTEN_REP = property(ONTOLEX, "writtenRep");
    static final Property REFERENCE = property(ONTOLEX, "reference");
    static final Property EVOKES = property(ONTOLEX, "evokes");
    static final Property SENSE = property(ONTOLEX, "sense");
    static final Property BEHAVIOUR = property(SYNSEM, "synBehavior");
    static final Property SUBJECT = property(SYNSEM, "subjOfProp");
    static final Property OBJECT = property(SYNSEM, "objOfProp");
    static final Property PART_OF_SPEECH = property(LEXINFO, "partOfSpeech");
    static final Resource VERB = ResourceFactory.createResource(LEXINFO + "verb");
    static final Resource NOUN = ResourceFactory.createResource(LEXINFO + "noun");
    static final Resource PARENTHESIS = ResourceFactory.createResource(CG + "parenthesis");
    static final Property WITH_SUBJECT = property(CG, "withSubject");
    static final Property WITH_OBJECT = property(CG, "withObject");
    static final Property BETWEEN_ACTORS = property(CG, "betweenActors");
    static final Property WITHOUT_OBJECT = property(CG, "withoutObject");
    static final Property OBJECT_NAMED = property(CG, "objectNamed");
    static final Property SUBJECT_TYPE = property(CG, "subjectType");
    static final Property OBJECT_TYPE = property(CG, "objectType");
    static final Property EXAMPLE = property("http://www.w3.org/ns/lemon/lexicog#", "usageExample");

    private Names() {}

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }
}
