package org.claimgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.graph.Vocabulary;

/**
 * How a question is answered in parts: {@code # window: claim claimsAbout entity descending published} in its header says that its rows come in
 * the order of the keys of the shelves that hold {@code ?claim}, as {@code cg:claimsAbout} the entity, so that the first shelves have the first
 * answers.
 *
 * @param variable what stands on the shelves: its {@code VALUES} are narrowed
 * @param kinds the kinds of shelves
 * @param parameter whose they are; anything's where it is not given
 * @param category the parameter that narrows them to a PLOVER category; empty where there is none
 * @param descending whether the last key comes first
 * @param column what a row is in order by: it begins with the key of its shelf; empty where things stand on one shelf only
 */
record Window(String variable, List<Node> kinds, String parameter, String category, boolean descending, String column) {
    private static final Pattern LINE =
            Pattern.compile("(\\w+) ([\\w|]+) (\\w+)(?:,(\\w+))? (ascending|descending) ?(\\w*)");

    static Window parse(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalStateException("a query of ontology/queries has the window '" + line + "'");
        }
        return new Window(
                match.group(1),
                Arrays.stream(match.group(2).split("\\|"))
                        .map(kind -> NodeFactory.createURI(Vocabulary.NAMESPACE + kind))
                        .toList(),
                match.group(3),
                Optional.ofNullable(match.group(4)).orElse(""),
                match.group(5).equals("descending"),
                match.group(6));
    }
}
