package org.claimgraph.graph.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.graph.WordList;

/**
 * Whether what somebody is said to be is the whole of a title: "president" in "vice president" and "state" in "secretary of state" are not.
 * The words that a title may begin with are {@code ontology/lexicon/assembly-title-beginnings.txt}.
 */
final class WholeTitle {
    private static final Set<String> BEGINNINGS = WordList.read("assembly-title-beginnings.txt");
    private static final Pattern NOUN = Pattern.compile("^be ([^ ]+)");
    /** Relations in which the rest of a title ("minority leader") is another one. */
    private static final Set<String> RULING = Set.of("inChargeOf", "leads", "hasLeader", "ledBy", "chiefExecutiveOf");
    /** No beginning of a title is longer, in characters. */
    private static final int LONGEST = 20;

    private WholeTitle() {}

    /** Whether the noun of {@code predicate} ({@code president} of {@code be_president}) is not the rest of a longer title in the claim's text. */
    static boolean is(Graph graph, Node claim, Node predicate, Node article) {
        if (!Propositions.isBeing(predicate) && !RULING.contains(Propositions.name(predicate))) {
            return true;
        }
        Matcher noun = NOUN.matcher(Propositions.object(graph, claim, Vocabulary.LEMMA)
                .map(Node::getLiteralLexicalForm)
                .orElse(""));
        if (!noun.find()) {
            return true;
        }
        Pattern ending = Pattern.compile("(\\p{L}+)[-\\s]+" + Pattern.quote(noun.group(1)));
        return words(graph, claim, article)
                .map(words -> ending.matcher(words.toLowerCase(Locale.ROOT)))
                .filter(Matcher::find)
                .filter(title -> BEGINNINGS.contains(title.group(1)))
                .isEmpty();
    }

    /** The predicate's words with what the text has directly before them. */
    private static Optional<String> words(Graph graph, Node claim, Node article) {
        return Propositions.object(graph, claim, Vocabulary.PREDICATE_PASSAGE).flatMap(passage -> start(graph, passage)
                .flatMap(start -> Propositions.object(graph, article, Vocabulary.TEXT)
                        .map(Node::getLiteralLexicalForm)
                        .map(text -> {
                            int end = text.offsetByCodePoints(0, start);
                            return text.substring(Math.max(0, end - LONGEST), end) + Propositions.words(graph, passage);
                        })));
    }

    private static Optional<Integer> start(Graph graph, Node passage) {
        List<Triple> selectors =
                graph.find(passage, Standard.HAS_SELECTOR, Node.ANY).toList();
        return selectors.stream()
                .flatMap(triple -> Propositions.object(graph, triple.getObject(), Standard.START).stream())
                .findFirst()
                .map(start -> Integer.parseInt(start.getLiteralLexicalForm()));
    }
}
