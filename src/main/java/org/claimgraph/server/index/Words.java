package org.claimgraph.server.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words of a text, as they are indexed and searched for: without regard to case and accents (UAX 29). */
final class Words {
    static final Analyzer ANALYZER = new StandardAnalyzer();

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("text", Names.plain(text))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot happen in memory", e);
        }
        return words;
    }

    /** Texts that hold all words of {@code typed}, of which the last may be only begun; all texts where there is no word in it. */
    static Query begunWith(String typed) {
        List<String> words = of(typed);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            Term term = new Term(ClaimDocuments.TEXT, words.get(i));
            query.add(last && !typed.endsWith(" ") ? begun(term) : new TermQuery(term), Occur.MUST);
        }
        return query.build();
    }

    private static Query begun(Term term) {
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(term), Occur.MUST)
                .add(new TermQuery(term), Occur.SHOULD)
                .build();
    }
}
