package org.claimgraph.server.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimgraph.server.index.ClaimIndex;
import org.claimgraph.server.index.Rows;
import org.claimgraph.store.Store;

/** A store together with its index: what views are made of. Keeps the articles that were read last. */
public final class Library {
    private static final int KEPT = 64;
    private static final int FIRST_SHOWN = 20;

    private final Store store;
    private final ClaimIndex index;
    private final Map<String, String> indexed = new HashMap<>();
    private final Map<String, Made> made = new HashMap<>();
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
        Optional<Rows> rows = read(article);
        synchronized (read) {
            rows.ifPresent(found -> read.put(article, found));
        }
        return rows;
    }

    private Optional<Rows> read(String article) {
        return store.seen(article)
                .map(seen ->
                        Rows.of(seen, store.look(dataset -> Stories.in(dataset).of(article))));
    }

    /**
     * Reads all articles of the store into the index, until {@code stopped}. What was read is shown when it is twice as much as is shown: all
     * of it is counted each time.
     */
    public void indexAll(BooleanSupplier stopped) {
        int shown = 0;
        int read = 0;
        for (String article : store.articles()) {
            if (stopped.getAsBoolean()) {
                break;
            }
            put(article);
            read++;
            if (read >= FIRST_SHOWN && read >= 2 * shown) {
                index.show();
                shown = read;
            }
        }
        index.show();
    }

    /**
     * Takes articles into the index, in the place of what it has of them; and again those whose story became another one by that, as the
     * first copy of a text makes of two articles one story.
     */
    public synchronized void index(List<String> articles) {
        Map<String, String> changed = new LinkedHashMap<>();
        store.look(dataset -> {
            Stories stories = Stories.in(dataset);
            for (String article : articles) {
                changed.put(article, stories.of(article));
                Stream.concat(
                                stories.with(stories.of(article)).stream(),
                                stories.with(indexed.getOrDefault(article, article)).stream())
                        .filter(copy -> !stories.of(copy).equals(indexed.get(copy)))
                        .forEach(copy -> changed.put(copy, stories.of(copy)));
            }
            return changed;
        });
        changed.forEach(this::put);
        index.show();
    }

    private synchronized void put(String article) {
        put(article, store.look(dataset -> Stories.in(dataset).of(article)));
    }

    private void put(String article, String story) {
        synchronized (read) {
            read.remove(article);
        }
        store.seen(article).ifPresent(seen -> {
            index.put(Rows.of(seen, story));
            indexed.put(article, story);
        });
    }

    /** What {@code make} makes of the store, made once for each state of the index. */
    <T> T once(String name, Class<T> type, Supplier<T> make) {
        Object state = index.support();
        synchronized (made) {
            Made known = made.get(name);
            if (known != null && known.state() == state) {
                return type.cast(known.value());
            }
        }
        T value = make.get();
        synchronized (made) {
            made.put(name, new Made(state, value));
        }
        return value;
    }

    /** Something that was made in a state of the index. */
    private record Made(Object state, Object value) {}
}
