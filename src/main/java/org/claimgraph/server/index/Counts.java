package org.claimgraph.server.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
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

    static List<Count> count(IndexSearcher searcher, FacetsCollector claims, Field field, int most) throws IOException {
        String name = ClaimDocuments.FACETS.getDimConfig(field.label()).indexFieldName;
        if (MultiDocValues.getSortedSetValues(searcher.getIndexReader(), name) == null) {
            return List.of();
        }
        var state = state(searcher.getIndexReader(), name);
        FacetResult result = new SortedSetDocValuesFacetCounts(state, claims).getTopChildren(most, field.label());
        return result == null
                ? List.of()
                : Stream.of(result.labelValues)
                        .map(value -> new Count(value.label, value.value.longValue()))
                        .toList();
    }
}
