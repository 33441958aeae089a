package org.claimgraph.record;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes extractions as a record stream: JSON Lines in UTF-8, each article first and then what was found in it, in text order. The same
 * extractions give the same bytes.
 *
 * <p>Within one article the records are merged by the place they start at (an attribution at its first span, a claim at its
 * predicate); those of one type keep the order of the extraction.
 *
 * <p>Not safe for use by several threads. The value of an attribution's source, should it have one, is not part of the format.
 */
public final class RecordWriter implements Closeable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final OutputStream out;

    /** Writes to {@code out}, which {@link #close} closes. */
    public RecordWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /** Writes all records of one article, and flushes them. */
    public void write(Extraction extraction) throws IOException {
        line(RecordEncoder.article(extraction.article()));
        List<Deque<Placed>> queues = List.of(
                placed(extraction.mentions(), m -> m.span().start(), RecordEncoder::mention),
                placed(extraction.attributions(), RecordWriter::start, RecordEncoder::attribution),
                placed(extraction.claims(), c -> c.predicate().span().start(), RecordEncoder::claim));
        for (Optional<Deque<Placed>> next = first(queues); next.isPresent(); next = first(queues)) {
            line(next.get().remove().node());
        }
        out.flush();
    }

    /** Writes a decision about entities; decisions come after all articles, the oldest first. */
    public void write(Decision decision) throws IOException {
        line(DecisionRecord.encoded(decision));
        out.flush();
    }

    private static Optional<Deque<Placed>> first(List<Deque<Placed>> queues) {
        Optional<Deque<Placed>> first = Optional.empty();
        for (Deque<Placed> queue : queues) {
            if (!queue.isEmpty()
                    && (first.isEmpty()
                            || queue.element().start() < first.get().element().start())) {
                first = Optional.of(queue);
            }
        }
        return first;
    }

    private static <T> Deque<Placed> placed(
            List<T> items, Function<T, Integer> start, Function<T, ObjectNode> encoder) {
        Deque<Placed> result = new ArrayDeque<>(items.size());
        items.forEach(item -> result.add(new Placed(start.apply(item), encoder.apply(item))));
        return result;
    }

    private static int start(Attribution attribution) {
        int start = Integer.MAX_VALUE;
        for (Optional<Span> span :
                List.of(attribution.source().map(Argument::span), attribution.cue(), attribution.content())) {
            start = Math.min(start, span.map(Span::start).orElse(Integer.MAX_VALUE));
        }
        return start;
    }

    private void line(ObjectNode node) throws IOException {
        out.write(JSON.writeValueAsBytes(node));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** A record and the code point at which it stands. */
    private record Placed(int start, ObjectNode node) {}
}
