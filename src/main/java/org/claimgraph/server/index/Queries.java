package org.claimgraph.server.index;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.claimgraph.query.name.NameSearch;

/** Filters and words → queries of the index. */
final class Queries {
    /** Sorts after everything that a date may go on with. */
    private static final String AFTER = "\uffff";

    private Queries() {}

    /** The claims that meet a filter. */
    static Query of(Filter filter) {
        BooleanQuery.Builder query = kind("claim");
        anyOf(query, ClaimDocuments.ABOUT, filter.about());
        anyOf(query, ClaimDocuments.ABOUT, filter.with());
        anyOf(query, ClaimDocuments.BY, filter.by());
        filter.fields()
                .forEach((field, value) ->
                        query.add(new TermQuery(new Term(field.label(), ClaimDocuments.bounded(value))), Occur.FILTER));
        if (filter.from().isPresent() || filter.to().isPresent()) {
            query.add(
                    TermRangeQuery.newStringRange(
                            ClaimDocuments.DAY,
                            filter.from().orElse("0"),
                            filter.to().orElse("") + AFTER,
                            true,
                            true),
                    Occur.FILTER);
        }
        if (filter.events()) {
            query.add(new TermQuery(new Term(ClaimDocuments.TELLS, ClaimDocuments.EVENT)), Occur.FILTER);
        }
        filter.words().ifPresent(words -> query.add(Words.begunWith(words), Occur.FILTER));
        return query.build();
    }

    /** What is of a kind and has that very value. */
    static Query of(String kind, String field, String value) {
        return kind(kind)
                .add(new TermQuery(new Term(field, value)), Occur.FILTER)
                .build();
    }

    /** What is of a kind and has one of these values. */
    static Query of(String kind, String field, Set<String> values) {
        return kind(kind)
                .add(
                        new TermInSetQuery(
                                field, values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER)
                .build();
    }

    /** What is of a kind and holds these words. */
    static Query with(String kind, String words) {
        BooleanQuery.Builder query = kind(kind);
        if (!Words.of(words).isEmpty()) {
            query.add(Words.begunWith(words), Occur.MUST);
        }
        return query.build();
    }

    /** The entities that have names whose words are written nearly like those of {@code words}. */
    static Query spelled(String words) {
        BooleanQuery.Builder query = kind("entity");
        List<String> folded = NameSearch.words(words);
        if (folded.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        folded.forEach(word -> query.add(
                new FuzzyQuery(new Term(ClaimDocuments.SPELLED, word), NameSearch.slipsAllowed(word)), Occur.MUST));
        return query.build();
    }

    private static BooleanQuery.Builder kind(String kind) {
        return new BooleanQuery.Builder().add(new TermQuery(new Term(ClaimDocuments.KIND, kind)), Occur.FILTER);
    }

    private static void anyOf(BooleanQuery.Builder query, String field, List<String> values) {
        if (!values.isEmpty()) {
            query.add(
                    new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
    }
}
