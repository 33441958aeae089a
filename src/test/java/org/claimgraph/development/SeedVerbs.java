package org.claimgraph.development;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/**
 * The verbs of one lexicon that mean one thing whatever stands beside them.
 *
 * @param meanings what each means: the category of its event, or the frames of its relation
 * @param known all verbs of the lexicon, also those of several meanings
 */
record SeedVerbs(Map<String, String> meanings, Set<String> known) {
    private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
    private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

    /** Those of the lexicon of {@code events} or {@code relations} that is packed with the program. */
    static SeedVerbs of(String lexicon) {
        boolean isOfEvents = lexicon.equals("events");
        String file = isOfEvents ? "/ontology/plover-lexicon.ttl" : "/ontology/relations-lexicon.ttl";
        String property = isOfEvents ? ONTOLEX + "evokes" : "http://www.w3.org/ns/lemon/synsem#synBehavior";
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, SeedVerbs.class.getResourceAsStream(file), Lang.TURTLE);
        Map<String, String> meanings = new TreeMap<>();
        Set<String> known = new TreeSet<>();
        for (Resource entry : model.listSubjectsWithProperty(
                        model.getProperty(LEXINFO + "partOfSpeech"), model.getResource(LEXINFO + "verb"))
                .toList()) {
            Statement form = entry.getProperty(model.getProperty(ONTOLEX + "canonicalForm"));
            if (form != null) {
                String verb = form.getResource()
                        .getProperty(model.getProperty(ONTOLEX + "writtenRep"))
                        .getString();
                known.add(verb);
                Set<String> meant = new TreeSet<>();
                entry.listProperties(model.getProperty(property))
                        .forEach(statement -> meant.add(meaning(statement.getResource())));
                boolean isOne = isOfEvents
                        ? meant.size() == 1 && !entry.hasProperty(model.getProperty(ONTOLEX + "sense"))
                        : !meant.isEmpty();
                if (isOne && verb.chars().allMatch(Character::isLowerCase)) {
                    meanings.put(verb, String.join(" ", meant));
                }
            }
        }
        return new SeedVerbs(meanings, known);
    }

    /** The name of {@code concept} without its mode. */
    private static String meaning(Resource concept) {
        return concept.getURI().replaceAll(".*[#/]", "").replaceAll("^(\\p{Lu}+)-.*", "$1");
    }
}
