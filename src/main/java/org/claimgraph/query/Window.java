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
 * How a question is answered in parts: {@code # window: claim claimsBy speaker descending between from and to} in its header says that its rows come in
 * the order of the keys of the shelves that hold {@code ?claim}, as {@code cg:claimsAbout} the entity, so that the first shelves have the first
 * answers.
 *
 * @param variable what stands on the shelves: its {@code VALUES} are narrowed
 * @param kinds the kinds of shelves
 * @param parameter whose they are; anything's where it is not given
 * @param category the parameter that narrows them to a PLOVER category; empty where there is none
 * @param descending whether the last key comes first
 * @param column what a row is in order by: it begins with the key of its shelf; empty where things stand on one shelf only
 * @param from the parameter that says the least key, or its beginning; empty where there is none
 * @param to the parameter that says the greatest key, or its beginning; empty where there is none
 * @param first how many things to look at first; 0 where that depends on how many answers are wanted
 */
record Window(
        String variable,
        List<Node> kinds,
        String parameter,
        String category,
        boolean descending,
        String column,
        String from,
        String to,
        int first) {
    private static final Pattern LINE = Pattern.compile(
            "(?<variable>\\w+) (?<kinds>[\\w|]+) (?<parameter>\\w+)(,(?<category>\\w+))? (?<order>ascending|descending)"
                    + "( on (?<column>\\w+))?( between (?<from>\\w+) and (?<to>\\w+))?( by (?<first>\\d+))?");

    static Window parse(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalStateException("a query of ontology/queries has the window '" + line + "'");
        }
        return new Window(
                match.group("variable"),
                Arrays.stream(match.group("kinds").split("\\|"))
                        .map(kind -> NodeFactory.createURI(Vocabulary.NAMESPACE + kind))
                        .toList(),
                match.group("parameter"),
                group(match, "category"),
                match.group("order").equals("descending"),
                group(match, "column"),
                group(match, "from"),
                group(match, "to"),
                Integer.parseInt("0" + group(match, "first")));
    }

    private static String group(Matcher match, String name) {
        return Optional.ofNullable(match.group(name)).orElse("");
    }
}
