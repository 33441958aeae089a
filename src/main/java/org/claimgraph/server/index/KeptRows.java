package org.claimgraph.server.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * Rows that were read from the index last. A document of a segment never changes, so that they hold in all states of the index: what was read
 * before an article was added need not be read again after it.
 */
final class KeptRows {
    private static final long MOST_BYTES = 32L << 20;

    private final Cache<Place, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Place place, Kept row) -> row.bytes())
            .build();

    /** A document: its segment, whatever states of the index have it, and its number there. */
    private record Place(Object segment, int document) {}

    /** A row, and how long it is in the index. */
    private record Kept(Object row, int bytes) {}

    /** The row of {@code document}, which is one of {@code type}. */
    <T> T row(IndexSearcher searcher, int document, Class<T> type) throws IOException {
        Place place = place(searcher.getIndexReader(), document);
        Optional<Kept> known = Optional.ofNullable(kept.getIfPresent(place));
        return type.cast((known.isPresent() ? known.get() : read(searcher, document, place, type)).row());
    }

    private Kept read(IndexSearcher searcher, int document, Place place, Class<?> type) throws IOException {
        BytesRef bytes = searcher.storedFields().document(document).getBinaryValue(ClaimDocuments.ROW);
        Kept read = new Kept(Json.MAPPER.readValue(bytes.bytes, bytes.offset, bytes.length, type), bytes.length);
        kept.put(place, read);
        return read;
    }

    private static Place place(IndexReader reader, int document) {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return new Place(leaf.reader().getCoreCacheHelper().getKey(), document - leaf.docBase);
    }
}
