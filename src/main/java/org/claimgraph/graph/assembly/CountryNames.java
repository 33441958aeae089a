package org.claimgraph.graph.assembly;

import java.util.HashMap;
import java.util.Map;
import org.claimgraph.graph.WordList;

/** Which country a name names: {@code ontology/lexicon/entity-countries.tsv}. Of two countries, none lies in the other; the European Union is none. */
final class CountryNames {
    private static final String UNION = "EU";

    /** The code of each country, by its names. */
    private static final Map<String, String> CODES = read();

    private CountryNames() {}

    /** Whether two names are those of different countries. */
    static boolean differ(String one, String other) {
        String code = CODES.get(one);
        String another = CODES.get(other);
        return code != null && another != null && !code.equals(another);
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        for (String line : WordList.read("entity-countries.tsv")) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals(UNION)) {
                codes.put(cells[1], cells[0]);
                for (String name : cells[2].split(";")) {
                    if (!name.isBlank()) {
                        codes.put(name, cells[0]);
                    }
                }
            }
        }
        return codes;
    }
}
