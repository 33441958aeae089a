package org.claimgraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Link;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;

/** Mentions → triples: the mentions, the entities that they denote, and the entities' links. */
final class MentionWriter {
    private final Triples triples;
    private final Iris iris;
    private final PassageWriter passages;
    private final Set<Node> entities = new HashSet<>();

    MentionWriter(Triples triples, Iris iris, PassageWriter passages) {
        this.triples = triples;
        this.iris = iris;
        this.passages = passages;
    }

    void write(Mention mention, int position) {
        Node passage = passages.passage(mention.span());
        Node entity = Triples.iri(mention.entity());
        Node node =
                Triples.iri(iris.of("mention", passage.getURI(), mention.kind().label(), mention.entity()));
        triples.add(node, Standard.TYPE, Standard.MENTION);
        triples.add(node, Standard.POSITION, Literals.integer(position));
        triples.add(node, Vocabulary.PASSAGE, passage);
        triples.add(node, Vocabulary.MENTION_KIND, Terms.node(mention.kind()));
        triples.add(node, Standard.DENOTES, entity);
        if (mention.kind() == MentionKind.NAME && !mention.span().text().equals(mention.label())) {
            triples.add(entity, Standard.ALT_LABEL, mention.span().text());
        }
        entity(entity, mention);
    }

    /** What all mentions of an entity in one article agree on; where they do not, the gate refuses the graph. */
    private void entity(Node entity, Mention mention) {
        triples.add(entity, Standard.TYPE, Vocabulary.ENTITY);
        triples.add(entity, Standard.TYPE, EntityClasses.shipped().of(mention.type()));
        triples.add(entity, Standard.PREF_LABEL, mention.label());
        if (entities.add(entity)) {
            links(entity, mention.article(), mention.links());
        }
    }

    private void links(Node entity, String article, List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Node candidate = Triples.iri(link.iri());
            Node node = Triples.iri(iris.of("link", article, entity.getURI(), Integer.toString(i + 1)));
            triples.add(entity, Vocabulary.HAS_LINK, node);
            triples.add(node, Standard.TYPE, Vocabulary.LINK);
            triples.add(node, Standard.POSITION, Literals.integer(i + 1));
            triples.add(node, Vocabulary.CANDIDATE, candidate);
            triples.add(node, Vocabulary.SCORE, Literals.fraction(link.score()));
            if (i == 0) {
                triples.add(entity, Vocabulary.BEST_LINK, candidate);
            }
        }
    }
}
