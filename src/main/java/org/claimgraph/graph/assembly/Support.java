package org.claimgraph.graph.assembly;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.Vocabulary;

/**
 * How many articles, publishers, independent stories and distinct speakers stand behind one side of a proposition. Versions of an article
 * are one article; the article's own voice is no speaker.
 *
 * @param claims number of claims
 * @param sure number of independent stories that surely present it as a fact
 */
record Support(int claims, int articles, int publishers, int stories, int speakers, int sure) {
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    static Support of(Collection<Evidence> evidence) {
        Set<Node> articles = new HashSet<>();
        Set<Node> publishers = new HashSet<>();
        Set<Node> stories = new HashSet<>();
        Set<Node> speakers = new HashSet<>();
        Set<Node> sure = new HashSet<>();
        for (Evidence one : evidence) {
            articles.add(one.origin().work());
            one.origin().publisher().ifPresent(publishers::add);
            stories.add(one.origin().story());
            one.speaker().ifPresent(speakers::add);
            if (one.sure()) {
                sure.add(one.origin().story());
            }
        }
        return new Support(
                evidence.size(), articles.size(), publishers.size(), stories.size(), speakers.size(), sure.size());
    }

    /** As statements about {@code proposition}; a side without claims says nothing. */
    void describe(Node proposition, boolean positive, Set<Triple> triples) {
        if (positive && sure > 1) {
            triples.add(Triple.create(proposition, Vocabulary.CORROBORATED, TRUE));
        }
        if (claims > 0) {
            triples.add(Triple.create(
                    proposition,
                    positive ? Vocabulary.ARTICLES : Vocabulary.DENYING_ARTICLES,
                    Derived.integer(articles)));
            triples.add(Triple.create(
                    proposition,
                    positive ? Vocabulary.PUBLISHERS : Vocabulary.DENYING_PUBLISHERS,
                    Derived.integer(publishers)));
            triples.add(Triple.create(
                    proposition, positive ? Vocabulary.STORIES : Vocabulary.DENYING_STORIES, Derived.integer(stories)));
            triples.add(Triple.create(
                    proposition,
                    positive ? Vocabulary.SPEAKERS : Vocabulary.DENYING_SPEAKERS,
                    Derived.integer(speakers)));
        }
    }
}
