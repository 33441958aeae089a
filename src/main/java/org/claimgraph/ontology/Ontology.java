package org.claimgraph.ontology;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shared.JenaException;

/** The relations and events, and the words that stand for them, compiled from Turtle into plain maps. Safe for several threads. */
public final class Ontology {
    private final Relations relations;
    private final FrameLexicon lexicon;
    private final EventLexicon events;
    private final FunctionWords functions = new FunctionWords();
    private final Demonyms demonyms = new Demonyms();
    private final Doers doers = new Doers();

    private Ontology(Model model) {
        EntityClasses classes = new EntityClasses(model);
        this.relations = new Relations(model, classes);
        this.lexicon = new LexiconReader(model, classes).read();
        this.events = new EventLexicon(model, classes);
    }

    /** The ontology that is packed with the program. */
    public static Ontology shipped() {
        return with(List.of());
    }

    /**
     * The ontology that is packed with the program and what the Turtle texts {@code further} add to it.
     *
     * @throws OntologyException when a text is no Turtle, or a frame lacks what it needs
     */
    public static Ontology with(List<String> further) {
        try {
            return new Ontology(model(further));
        } catch (JenaException | IllegalArgumentException e) {
            throw new OntologyException("the ontology cannot be used: " + e.getMessage());
        }
    }

    /** The triples of the packed files that define relations, events and words, and of {@code further}. */
    static Model model(List<String> further) {
        Model model = ModelFactory.createDefaultModel();
        for (OntologyFile file : List.of(
                OntologyFile.CLAIMGRAPH,
                OntologyFile.RELATIONS,
                OntologyFile.RELATIONS_LEXICON,
                OntologyFile.PLOVER,
                OntologyFile.PLOVER_LEXICON)) {
            parse(new String(file.bytes(), StandardCharsets.UTF_8), model);
        }
        further.forEach(text -> parse(text, model));
        return model;
    }

    private static void parse(String turtle, Model into) {
        try {
            RDFParser.create()
                    .source(new StringReader(turtle))
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(into);
        } catch (RiotException e) {
            throw new OntologyException("no valid Turtle: " + e.getMessage());
        }
    }

    /** Its relations. */
    public Relations relations() {
        return relations;
    }

    FrameLexicon lexicon() {
        return lexicon;
    }

    EventLexicon events() {
        return events;
    }

    FunctionWords functions() {
        return functions;
    }

    Demonyms demonyms() {
        return demonyms;
    }

    Doers doers() {
        return doers;
    }
}
