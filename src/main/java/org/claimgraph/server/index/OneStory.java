package org.claimgraph.server.index;

import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The claims that one independent story alone carries, as they were counted in one state of the index. */
final class OneStory extends Query {
    private final Map<Object, FixedBitSet> claims;

    /** @param claims segment of the index → its claims */
    OneStory(Map<Object, FixedBitSet> claims) {
        this.claims = claims;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) {
                FixedBitSet found = claims.getOrDefault(
                        leaf.id(), new FixedBitSet(leaf.reader().maxDoc()));
                return new ConstantScoreScorer(this, score(), mode, new BitSetIterator(found, found.cardinality()));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "one-story";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneStory query && claims == query.claims;
    }

    @Override
    public int hashCode() {
        return Objects.hash(OneStory.class, System.identityHashCode(claims));
    }
}
