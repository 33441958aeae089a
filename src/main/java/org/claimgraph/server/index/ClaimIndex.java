package org.claimgraph.server.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.claimgraph.server.index.Page.Count;
import org.jspecify.annotations.Nullable;

/** All rows of a store, to be found, filtered and counted; safe to use from several threads. */
public final class ClaimIndex implements AutoCloseable {
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(ClaimDocuments.DAY, SortField.Type.STRING, true),
            new SortField(ClaimDocuments.ARTICLE_ORDER, SortField.Type.STRING),
            new SortField(ClaimDocuments.ORDER, SortField.Type.INT));
    private static final Sort NEWEST_ARTICLES =
            new Sort(new SortField(ClaimDocuments.DAY, SortField.Type.STRING, true));

    private static final int MOST_ARTICLES = 1000;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final KeptRows kept = new KeptRows();

    /** An index with nothing in it. */
    public ClaimIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Words.ANALYZER));
            searchers = new SearcherManager(writer, new Counting());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Puts an article's rows in the place of those that it had; {@link #show} makes them visible. */
    public void put(Rows rows) {
        try {
            writer.updateDocuments(
                    new Term(ClaimDocuments.OF_ARTICLE, rows.article().article()), ClaimDocuments.of(rows));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Makes visible what was put. */
    public void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The claims that meet {@code filter}, newest first, and how they count. */
    public Page claims(Filter filter, int offset, int limit, List<Field> counted) {
        return search(searcher -> {
            Query query = query(searcher, filter);
            TopDocs found = searcher.search(query, Math.max(1, offset + limit), NEWEST_FIRST);
            List<ClaimRow> rows = new ArrayList<>();
            for (int i = offset; i < Math.min(offset + limit, found.scoreDocs.length); i++) {
                rows.add(kept.row(searcher, found.scoreDocs[i].doc, ClaimRow.class));
            }
            return new Page(searcher.count(query), offset, rows, Counts.of(searcher, query, counted));
        });
    }

    /** Some of the claims that meet {@code filter}, newest first, without any counts. */
    public List<ClaimRow> claims(Filter filter, int limit) {
        return claims(filter, 0, limit, List.of()).claims();
    }

    /** How many claims meet {@code filter}. */
    public long count(Filter filter) {
        return search(searcher -> (long) searcher.count(query(searcher, filter)));
    }

    /** The claim with that IRI. */
    public Optional<ClaimRow> claim(String iri) {
        return rows(Queries.of("claim", ClaimDocuments.ID, iri), 1, ClaimRow.class).stream()
                .findFirst();
    }

    /** The claims whose words hold {@code words}, the best first. */
    public List<ClaimRow> claimsWith(String words, int limit) {
        return rows(Queries.with("claim", words), limit, ClaimRow.class);
    }

    /**
     * The entities whose names hold {@code words}, or, where none does, those whose names are written nearly so; those of the same key together,
     * the most mentioned first.
     */
    public List<EntityRow> entitiesWith(String words, int most) {
        List<EntityRow> found = together(rows(Queries.with("entity", words), most, EntityRow.class));
        return found.isEmpty() ? together(rows(Queries.spelled(words), most, EntityRow.class)) : found;
    }

    /** The entities with that key or IRI, of all articles. */
    public List<EntityRow> entities(String keyOrIri, boolean together) {
        List<EntityRow> same = rows(Queries.of("entity", ClaimDocuments.ID, keyOrIri), 10_000, EntityRow.class);
        String key = same.isEmpty() ? keyOrIri : same.get(0).key();
        return together(
                together || same.isEmpty()
                        ? rows(Queries.of("entity", ClaimDocuments.KEY, key), 10_000, EntityRow.class)
                        : same);
    }

    /** The articles that mention the entity of that key or IRI, the newest first. */
    public List<ArticleRow> articlesNaming(String keyOrIri) {
        Query query = new BooleanQuery.Builder()
                .add(Queries.of("entity", ClaimDocuments.KEY, keyOrIri), Occur.SHOULD)
                .add(Queries.of("entity", ClaimDocuments.ID, keyOrIri), Occur.SHOULD)
                .build();
        Set<String> articles = search(searcher -> {
            SortedDocValues names =
                    MultiDocValues.getSortedValues(searcher.getIndexReader(), ClaimDocuments.ARTICLE_ORDER);
            Set<String> found = new TreeSet<>();
            for (int document : documents(searcher.search(query, MOST_ARTICLES))) {
                if (names != null && names.advanceExact(document)) {
                    found.add(names.lookupOrd(names.ordValue()).utf8ToString());
                }
            }
            return found;
        });
        return rows(Queries.of("article", ClaimDocuments.ID, articles), MOST_ARTICLES, ArticleRow.class).stream()
                .sorted(Comparator.comparing((ArticleRow row) -> row.published().orElse(""))
                        .reversed())
                .toList();
    }

    /** What was found, in the order of the index, in which its values can be read. */
    private static int[] documents(TopDocs found) {
        return Stream.of(found.scoreDocs).mapToInt(hit -> hit.doc).sorted().toArray();
    }

    /** The articles whose titles, outlets or authors hold {@code words}; all where there are none; the newest first. */
    public List<ArticleRow> articlesWith(String words, int limit) {
        return search(searcher -> {
            List<ArticleRow> rows = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(Queries.with("article", words), limit, NEWEST_ARTICLES).scoreDocs) {
                rows.add(kept.row(searcher, hit.doc, ArticleRow.class));
            }
            return rows;
        });
    }

    /** The article with that IRI. */
    public Optional<ArticleRow> article(String iri) {
        return rows(Queries.of("article", ClaimDocuments.ID, iri), 1, ArticleRow.class).stream()
                .findFirst();
    }

    /** The versions of the article at an address, the newest first. */
    public List<ArticleRow> versions(String url) {
        return rows(Queries.of("article", ClaimDocuments.URL, url), 100, ArticleRow.class).stream()
                .sorted(Comparator.comparing(ArticleRow::captured).reversed())
                .toList();
    }

    /** How each proposition stands; counted once for each state of the index. */
    public Support support() {
        return search(ClaimIndex::support);
    }

    private static Support support(IndexSearcher searcher) {
        return ((Counted) searcher).support;
    }

    private Query query(IndexSearcher searcher, Filter filter) throws IOException {
        Query query = Queries.of(filter);
        return filter.single()
                ? new BooleanQuery.Builder()
                        .add(query, Occur.FILTER)
                        .add(support(searcher).oneStory(), Occur.FILTER)
                        .build()
                : query;
    }

    /** The values of {@code field} that claims have which meet {@code filter} and that hold a word begun as {@code begun}, most first. */
    public List<Count> values(Filter filter, Field field, String begun, int most) {
        String wanted = " " + Names.plain(begun);
        return search(searcher -> Counts.of(searcher, query(searcher, filter), field).stream()
                .filter(count -> (" " + Names.plain(count.value())).contains(wanted))
                .limit(most)
                .toList());
    }

    /** A number that changes with everything that is shown. */
    public long state() {
        return search(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    /** Counts each state of the index before it is shown, so that nobody who asks waits for it. */
    private static final class Counting extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            return new Counted(reader);
        }
    }

    /** A state of the index, counted. */
    private static final class Counted extends IndexSearcher {
        private final Support support;

        Counted(IndexReader reader) throws IOException {
            super(reader);
            support = Support.of(this);
        }
    }

    /** How many claims or articles hold {@code words}. */
    public int countWith(String kind, String words) {
        return search(searcher -> searcher.count(Queries.with(kind, words)));
    }

    private static List<EntityRow> together(List<EntityRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(EntityRow::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(EntityRow::together)
                .sorted((a, b) -> Integer.compare(b.mentions(), a.mentions()))
                .toList();
    }

    private <T> List<T> rows(Query query, int limit, Class<T> type) {
        return search(searcher -> {
            List<T> rows = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                rows.add(kept.row(searcher, hit.doc, type));
            }
            return rows;
        });
    }

    /** What is asked of a searcher. */
    interface Search<T> {
        T apply(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.apply(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("the index in memory failed", e);
    }

    @Override
    public void close() {
        try (writer;
                searchers) {
            writer.rollback();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
