package org.claimgraph.entity.link;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** The names of one article as terms of the index, with a weight in the place of their number of occurrences. */
final class WeightedNames extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> names;

    /** The terms {@code names}, each with its weight, which is positive. */
    WeightedNames(Map<String, Integer> names) {
        this.names = names.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!names.hasNext()) {
            return false;
        }
        Map.Entry<String, Integer> next = names.next();
        term.setEmpty().append(next.getKey());
        weight.setTermFrequency(next.getValue());
        return true;
    }
}
