package org.claimgraph.server.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.claimgraph.query.name.NameSearch;

/** Rows → documents of the index. */
final class ClaimDocuments {
    static final String KIND = "kind";
    static final String TEXT = "text";
    static final String ROW = "row";
    static final String ID = "id";
    static final String OF_ARTICLE = "of-article";
    static final String KEY = "key";
    /** The words of names, in which other ways of writing them are one. */
    static final String SPELLED = "spelled";

    static final String ABOUT = "about";
    static final String BY = "by";
    static final String DAY = "day";
    static final String ORDER = "order";
    static final String ARTICLE_ORDER = "article-order";
    /** In the place of a polarity, that of a claim by which its voice does not commit itself: "if he goes", "he may go". */
    static final String OPEN = "open";

    private static final Set<String> COMMITTED = Set.of("certain", "probable");

    static final String TELLS = "tells";
    static final String EVENT = "event";
    static final String URL = "url";
    static final String PROPOSITION_VALUE = "proposition-value";
    static final String POLARITY_VALUE = "polarity-value";
    static final String STORY_VALUE = "story-value";
    static final FacetsConfig FACETS = facets();

    private ClaimDocuments() {}

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Field field : Field.values()) {
            config.setMultiValued(field.label(), true);
            config.setIndexFieldName(field.label(), "facet-" + field.label());
        }
        return config;
    }

    /** All documents of one article. */
    static List<Document> of(Rows rows) throws IOException {
        List<Document> documents = new ArrayList<>();
        documents.add(article(rows));
        rows.entities().forEach(entity -> documents.add(entity(entity, rows)));
        for (int i = 0; i < rows.claims().size(); i++) {
            documents.add(FACETS.build(claim(rows, rows.claims().get(i), i)));
        }
        return documents;
    }

    private static Document article(Rows rows) {
        ArticleRow article = rows.article();
        Document document = document("article", article.article(), article.article(), article);
        text(
                document,
                Stream.concat(
                        Stream.of(article.title(), article.publisher().orElse(""), article.source()),
                        article.authors().stream()));
        day(document, article);
        article.url().ifPresent(url -> document.add(new StringField(URL, bounded(url), Store.NO)));
        return document;
    }

    private static Document entity(EntityRow entity, Rows rows) {
        Document document =
                document("entity", entity.iris().get(0), rows.article().article(), entity);
        document.add(new StringField(KEY, entity.key(), Store.NO));
        Set<String> names = rows.names(entity.iris().get(0));
        text(document, Stream.concat(Stream.of(entity.label()), names.stream()));
        Stream.concat(Stream.of(entity.label()), names.stream())
                .flatMap(name -> NameSearch.words(name).stream())
                .distinct()
                .forEach(word -> document.add(new StringField(SPELLED, bounded(word), Store.NO)));
        return document;
    }

    private static Document claim(Rows rows, ClaimRow claim, int position) {
        Document document = document("claim", claim.claim(), claim.source().article(), claim);
        document.add(new NumericDocValuesField(ORDER, position));
        text(document, Stream.of(claim.sentence(), claim.speaker()));
        day(document, claim.source());
        claim.event().ifPresent(event -> document.add(new StringField(TELLS, EVENT, Store.NO)));
        value(document, PROPOSITION_VALUE, claim.proposition());
        value(document, POLARITY_VALUE, COMMITTED.contains(claim.certainty()) ? claim.polarity() : OPEN);
        value(document, STORY_VALUE, claim.story());
        claim.arguments()
                .flatMap(thing -> thing.entity().stream())
                .flatMap(iri -> Stream.of(iri, rows.key(iri)))
                .distinct()
                .forEach(key -> document.add(new StringField(ABOUT, key, Store.NO)));
        claim.voices().stream()
                .flatMap(voice -> voice.source().stream())
                .flatMap(thing -> thing.entity().stream())
                .flatMap(iri -> Stream.of(iri, rows.key(iri)))
                .distinct()
                .forEach(key -> document.add(new StringField(BY, key, Store.NO)));
        for (Field field : Field.values()) {
            field.values(claim)
                    .map(ClaimDocuments::bounded)
                    .filter(value -> !value.isBlank())
                    .forEach(value -> {
                        document.add(new StringField(field.label(), value, Store.NO));
                        document.add(new SortedSetDocValuesFacetField(field.label(), value));
                    });
        }
        return document;
    }

    /** What fits into a term of the index. */
    static String bounded(String value) {
        return value.length() <= 2000 ? value : value.substring(0, 2000);
    }

    private static Document document(String kind, String id, String article, Object row) {
        Document document = new Document();
        document.add(new StringField(KIND, kind, Store.NO));
        document.add(new StringField(ID, id, Store.NO));
        document.add(new StringField(OF_ARTICLE, article, Store.NO));
        document.add(new StoredField(ROW, Json.MAPPER.writeValueAsBytes(row)));
        document.add(new SortedDocValuesField(ARTICLE_ORDER, new BytesRef(article)));
        return document;
    }

    private static void text(Document document, Stream<String> texts) {
        document.add(new TextField(TEXT, Names.plain(texts.collect(Collectors.joining(" "))), Store.NO));
    }

    private static void day(Document document, ArticleRow article) {
        String day = article.published().orElse("");
        document.add(new StringField(DAY, day, Store.NO));
        document.add(new SortedDocValuesField(DAY, new BytesRef(day)));
    }

    private static void value(Document document, String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(bounded(value))));
    }
}
