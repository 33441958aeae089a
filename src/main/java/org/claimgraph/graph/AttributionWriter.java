package org.claimgraph.graph;

import org.apache.jena.graph.Node;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;

/** Attributions → triples: who, by which words, what, and inside which other attribution. */
final class AttributionWriter {
    private final Triples triples;
    private final PassageWriter passages;

    AttributionWriter(Triples triples, PassageWriter passages) {
        this.triples = triples;
        this.passages = passages;
    }

    void write(Attribution attribution, int position) {
        Node node = Triples.iri(attribution.id());
        triples.add(node, Standard.TYPE, Standard.GRASP_ATTRIBUTION);
        triples.add(node, Standard.WAS_DERIVED_FROM, Triples.iri(attribution.article()));
        triples.add(node, Standard.POSITION, Literals.integer(position));
        triples.add(node, Vocabulary.KIND, Terms.node(attribution.kind()));
        triples.add(node, Vocabulary.ATTITUDE, Terms.node(attribution.attitude()));
        attribution.source().ifPresent(source -> source(node, source));
        triples.add(node, Vocabulary.CUE, attribution.cue().map(passages::passage));
        triples.add(node, Vocabulary.CONTENT, attribution.content().map(passages::passage));
        triples.add(node, Vocabulary.WITHIN, attribution.within().map(Triples::iri));
    }

    private void source(Node attribution, Argument source) {
        Node passage = passages.passage(source.span());
        triples.add(attribution, Vocabulary.SOURCE_PASSAGE, passage);
        triples.add(
                attribution,
                Vocabulary.SOURCE,
                source.entity().map(Triples::iri).orElse(passage));
    }
}
