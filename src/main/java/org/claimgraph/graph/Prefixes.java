package org.claimgraph.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimgraph.ontology.OntologyFile;

/** The prefixes under which the graph's vocabularies are written: those of {@code ontology/claimgraph.ttl}, in the order of their names. */
public final class Prefixes {
    /** Prefix → namespace. */
    public static final Map<String, String> ALL = read();

    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private Prefixes() {}

    private static Map<String, String> read() {
        Map<String, String> sorted = new LinkedHashMap<>();
        OntologyFile.CLAIMGRAPH.graph().getPrefixMapping().getNsPrefixMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> sorted.put(prefix.getKey(), prefix.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    /** {@code cg:Claim} for the IRI of {@code cg:Claim}; an IRI outside these vocabularies stays as it is. */
    public static String shortened(String iri) {
        for (Map.Entry<String, String> prefix : ALL.entrySet()) {
            String namespace = prefix.getValue();
            if (iri.startsWith(namespace)
                    && LOCAL_NAME.matcher(iri.substring(namespace.length())).matches()) {
                return prefix.getKey() + ":" + iri.substring(namespace.length());
            }
        }
        return iri;
    }
}
