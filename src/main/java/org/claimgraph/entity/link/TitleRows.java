package org.claimgraph.entity.link;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;

/**
 * The rows of the dictionary about one article. Those that are no names (addresses, sentences, common nouns) are left out, and so are
 * those that hardly ever mean this article; articles that hardly anything leads to are found by exact spelling alone.
 */
final class TitleRows {
    private static final double LEAST_PRIOR = 0.004;
    private static final double LEAST_PRIOR_FOLDED = 0.1;
    private static final int LEAST_NAMES_FOLDED = 3;
    private static final FieldType NAMES = names();

    private final String title;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();
    private long names;

    TitleRows(String title) {
        this.title = title;
    }

    private static FieldType names() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    String title() {
        return title;
    }

    void add(String name, double prior) {
        names++;
        if (prior < LEAST_PRIOR || !Surface.isName(name)) {
            return;
        }
        int weight = (int) Math.max(1, Math.round(prior * CandidateIndex.SCALE));
        exact.merge(name, weight, Math::max);
        if (prior >= LEAST_PRIOR_FOLDED) {
            Surface.folded(name).ifPresent(key -> folded.merge(key, weight, Math::max));
        }
    }

    void writeTo(IndexWriter writer) throws IOException {
        if (exact.isEmpty()) {
            return;
        }
        Document article = new Document();
        article.add(new Field(CandidateIndex.NAME, new WeightedNames(exact), NAMES));
        if (names >= LEAST_NAMES_FOLDED && !folded.isEmpty()) {
            article.add(new Field(CandidateIndex.FOLDED, new WeightedNames(folded), NAMES));
        }
        article.add(new StoredField(CandidateIndex.TITLE, title));
        article.add(new NumericDocValuesField(CandidateIndex.NAMES, names));
        writer.addDocument(article);
    }
}
