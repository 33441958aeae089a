package org.claimgraph.server.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.claimgraph.server.index.Page.Count;
import org.jspecify.annotations.Nullable;

/** How the claims that a query finds are spread over the values of fields. */
final class Counts {
    private static final int MOST = 200;
    private static final Map<IndexReader, Map<String, SortedSetDocValuesReaderState>> STATES = new WeakHashMap<>();

    private Counts() {}

    static Map<String, List<Count>> of(IndexSearcher searcher, Query query, List<Field> fields) throws IOException {
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        if (!fields.isEmpty()) {
            FacetsCollector claims = searcher.search(query, new FacetsCollectorManager());
            for (Field field : fields) {
                counts.put(field.label(), count(searcher, claims, field, MOST));
            }
        }
        return counts;
    }

    /** All values of a field, most first. */
    static List<Count> of(IndexSearcher searcher, Query query, Field field) throws IOException {
        return facets(searcher, searcher.search(query, new FacetsCollectorManager()), field)
                .map(found -> counts(found::getAllChildren, field))
                .orElseGet(List::of)
                .stream()
                .sorted(Comparator.comparingLong(Count::claims).reversed().thenComparing(Count::value))
                .toList();
    }

    /** What Lucene prepares for counting; it is made once for each state of the index, and kept as long as that. */
    private static SortedSetDocValuesReaderState state(IndexReader reader, String name) throws IOException {
        synchronized (STATES) {
            Map<String, SortedSetDocValuesReaderState> states = STATES.computeIfAbsent(reader, any -> new HashMap<>());
            SortedSetDocValuesReaderState state = states.get(name);
            if (state == null) {
                state = new DefaultSortedSetDocValuesReaderState(reader, name, ClaimDocuments.FACETS);
                states.put(name, state);
            }
            return state;
        }
    }

    private static List<Count> count(IndexSearcher searcher, FacetsCollector claims, Field field, int most)
            throws IOException {
        return facets(searcher, claims, field)
                .map(found -> counts(label -> found.getTopChildren(most, label), field))
                .orElseGet(List::of);
    }

    private static Optional<Facets> facets(IndexSearcher searcher, FacetsCollector claims, Field field)
            throws IOException {
        String name = ClaimDocuments.FACETS.getDimConfig(field.label()).indexFieldName;
        return MultiDocValues.getSortedSetValues(searcher.getIndexReader(), name) == null
                ? Optional.empty()
                : Optional.of(new SortedSetDocValuesFacetCounts(state(searcher.getIndexReader(), name), claims));
    }

    /** What counts are read from; null where no claim has the field. */
    private interface Counting {
        @Nullable
        FacetResult of(String label) throws IOException;
    }

    private static List<Count> counts(Counting counting, Field field) {
        try {
            return Optional.ofNullable(counting.of(field.label())).stream()
                    .flatMap(result -> Stream.of(result.labelValues))
                    .map(value -> new Count(value.label, value.value.longValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
