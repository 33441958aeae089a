package org.claimgraph.record;

import java.util.List;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Decision.Linking;
import org.claimgraph.model.Decision.Merging;
import org.claimgraph.model.Decision.Unlinking;
import org.claimgraph.model.Decision.Unmerging;
import org.claimgraph.model.Justification;
import org.claimgraph.model.Labelled;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decisions about entities as JSON objects, and back. They stand after all articles, the oldest first. */
final class DecisionRecord {
    /** What is decided: the value of {@code kind}. */
    private enum Kind implements Labelled {
        MERGE("merge", 2),
        UNMERGE("unmerge", 2),
        LINK("link", 1),
        UNLINK("unlink", 1);

        private final String label;
        private final int entities;

        Kind(String label, int entities) {
            this.label = label;
            this.entities = entities;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private DecisionRecord() {}

    static ObjectNode encoded(Decision decision) {
        if (decision instanceof Merging merging) {
            return node(Kind.MERGE, decision, merging.kept(), merging.dropped());
        }
        if (decision instanceof Unmerging unmerging) {
            return node(Kind.UNMERGE, decision, unmerging.one(), unmerging.other());
        }
        if (decision instanceof Linking linking) {
            return node(Kind.LINK, decision, linking.entity()).put("link", linking.link());
        }
        if (decision instanceof Unlinking unlinking) {
            return node(Kind.UNLINK, decision, unlinking.entity());
        }
        throw new IllegalArgumentException("no kind of decision: " + decision);
    }

    private static ObjectNode node(Kind kind, Decision decision, String... entities) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("type", RecordKind.DECISION.label())
                .put("kind", kind.label())
                .put("by", decision.justification().by())
                .put("at", decision.justification().at().toString())
                .put("reason", decision.justification().reason());
        var array = node.putArray("entities");
        List.of(entities).forEach(array::add);
        return node;
    }

    static Decision decoded(Fields fields) {
        Kind kind = fields.label("kind", Kind.class);
        Justification why =
                new Justification(fields.word("by"), Formats.instant("at", fields.string("at")), fields.word("reason"));
        List<String> entities = fields.list("entities").stream()
                .map(entity -> Formats.iri("entities", Fields.string("entities", entity)))
                .toList();
        if (entities.size() != kind.entities) {
            throw new BrokenRule("entities of a " + kind.label + " are " + kind.entities + ", not " + entities.size());
        }
        return switch (kind) {
            case MERGE -> new Merging(entities.get(0), entities.get(1), why);
            case UNMERGE -> new Unmerging(entities.get(0), entities.get(1), why);
            case LINK -> new Linking(entities.get(0), fields.iri("link"), why);
            case UNLINK -> new Unlinking(entities.get(0), why);
        };
    }
}
