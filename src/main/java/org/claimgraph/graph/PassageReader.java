package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Span;

/** Passages → spans. */
final class PassageReader {
    private final Map<Node, Span> spans = new HashMap<>();

    Span span(Facts passage) {
        Span known = spans.get(passage.node());
        if (known != null) {
            return known;
        }
        Span span = read(passage);
        spans.put(passage.node(), span);
        return span;
    }

    Citation citation(Facts passage) {
        Facts quote = selector(passage, Standard.TEXT_QUOTE_SELECTOR);
        return new Citation(span(passage), quote.text(Standard.PREFIX), quote.text(Standard.SUFFIX));
    }

    private Span read(Facts passage) {
        Facts position = selector(passage, Standard.TEXT_POSITION_SELECTOR);
        Facts quote = selector(passage, Standard.TEXT_QUOTE_SELECTOR);
        List<Span> parts = new ArrayList<>();
        passage.all(Vocabulary.PART).forEach(part -> parts.add(span(passage.of(part))));
        parts.sort(null);
        try {
            return new Span(
                    position.integer(Standard.START),
                    position.integer(Standard.END),
                    quote.text(Standard.EXACT),
                    parts);
        } catch (IllegalArgumentException e) {
            throw new GraphException(passage.iri(), String.valueOf(e.getMessage()));
        }
    }

    static Facts selector(Facts passage, Node type) {
        return passage.all(Standard.HAS_SELECTOR).stream()
                .map(passage::of)
                .filter(selector -> selector.is(type))
                .findFirst()
                .orElseThrow(() -> new GraphException(passage.iri(), "has no " + type));
    }
}
