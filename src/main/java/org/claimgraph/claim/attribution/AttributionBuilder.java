package org.claimgraph.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.claim.quotation.Quotation;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.language.Analysis;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.AttributionKind;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Span;

/** Drafts → attributions: spans, identifiers, kind, and which stands within which. */
final class AttributionBuilder {
    private final Iris iris;
    private final String article;
    private final DocumentTokens tokens;
    private final BitSet quoted = new BitSet();

    AttributionBuilder(Iris iris, Analysis analysis, DocumentTokens tokens, List<Quotation> quotations) {
        this.iris = iris;
        this.article = analysis.article().id();
        this.tokens = tokens;
        quotations.forEach(q -> quoted.set(q.from(), q.to()));
    }

    /** The attributions of {@code drafts}, in text order, each once. */
    List<Attribution> build(List<AttributionDraft> drafts) {
        List<AttributionDraft> ordered = drafts.stream()
                .filter(d -> !d.content().isEmpty())
                .sorted(Comparator.comparingInt(AttributionBuilder::first).thenComparingInt(AttributionDraft::cueWord))
                .toList();
        Map<AttributionDraft, Attribution> built = new HashMap<>();
        List<Attribution> result = new ArrayList<>();
        // outer ones have more content than what stands within them
        List<AttributionDraft> outerFirst = ordered.stream()
                .sorted(Comparator.comparingInt(
                        (AttributionDraft d) -> -d.content().cardinality()))
                .toList();
        for (AttributionDraft draft : outerFirst) {
            Optional<String> within = outer(draft, outerFirst)
                    .map(o -> Optional.ofNullable(built.get(o)))
                    .orElse(Optional.empty())
                    .map(Attribution::id);
            built.put(draft, attribution(draft, within));
        }
        for (AttributionDraft draft : ordered) {
            Attribution attribution = built.get(draft);
            if (attribution != null && result.stream().noneMatch(a -> a.id().equals(attribution.id()))) {
                result.add(attribution);
            }
        }
        return result;
    }

    private static int first(AttributionDraft draft) {
        BitSet all = (BitSet) draft.content().clone();
        all.or(draft.cue());
        all.or(draft.source());
        return all.nextSetBit(0);
    }

    /** The smallest attribution whose content holds the cue of {@code draft}. */
    private static Optional<AttributionDraft> outer(AttributionDraft draft, List<AttributionDraft> outerFirst) {
        return outerFirst.stream()
                .filter(o -> o != draft && o.content().get(draft.cueWord()))
                .filter(o -> o.content().cardinality() > draft.content().cardinality())
                .min(Comparator.comparingInt(o -> o.content().cardinality()));
    }

    private Attribution attribution(AttributionDraft draft, Optional<String> within) {
        Optional<Span> source = span(draft.source());
        Optional<Span> cue = span(draft.cue());
        Optional<Span> content = span(draft.content());
        return new Attribution(
                iris.attribution(article, draft.attitude(), source, cue, content),
                article,
                kind(draft.content()),
                draft.attitude(),
                source.map(Argument::of),
                cue,
                content,
                within);
    }

    private Optional<Span> span(BitSet numbers) {
        return numbers.isEmpty() ? Optional.empty() : Optional.of(tokens.span(numbers));
    }

    private AttributionKind kind(BitSet content) {
        int inside = 0;
        int words = 0;
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            if (tokens.token(i).isWord()) {
                words++;
                inside += quoted.get(i) ? 1 : 0;
            }
        }
        return inside == 0
                ? AttributionKind.INDIRECT
                : inside == words ? AttributionKind.DIRECT : AttributionKind.MIXED;
    }
}
