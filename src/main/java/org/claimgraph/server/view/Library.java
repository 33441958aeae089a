package org.claimgraph.server.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.server.index.ClaimIndex;
import org.claimgraph.server.index.Rows;
import org.claimgraph.store.Store;

/** A store together with its index: what views are made of. Keeps the articles that were read last. */
public final class Library {
    private static final int KEPT = 64;

    private final Store store;
    private final ClaimIndex index;
    private final Map<String, Rows> read = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rows> eldest) {
            return size() > KEPT;
        }
    };

    /** Looks at {@code store} through {@code index}. */
    public Library(Store store, ClaimIndex index) {
        this.store = store;
        this.index = index;
    }

    /** The store. */
    public Store store() {
        return store;
    }

    /** The index. */
    public ClaimIndex index() {
        return index;
    }

    /** Everything in the article of that IRI. */
    public Optional<Rows> rows(String article) {
        synchronized (read) {
            Rows known = read.get(article);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<Rows> rows = store.graph(article).map(graph -> Rows.of(graph, store.iris(), article));
        synchronized (read) {
            rows.ifPresent(found -> read.put(article, found));
        }
        return rows;
    }

    /** Takes articles into the index, in the place of what it has of them. */
    public void index(List<String> articles) {
        for (String article : articles) {
            synchronized (read) {
                read.remove(article);
            }
            store.graph(article).ifPresent(graph -> index.put(Rows.of(graph, store.iris(), article)));
        }
        index.show();
    }
}
