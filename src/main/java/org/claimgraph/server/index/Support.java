package org.claimgraph.server.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * How each proposition stands: who claims that it is so, who that it is not, and in how many independent stories. A claim whose voice does
 * not commit itself ("if he goes") counts for neither side.
 */
public final class Support {
    private static final Standing NONE = new Standing(0, 0, 0, 0);

    private final Map<String, Standing> standings;
    private final OneStory oneStory;
    private final List<String> disputed;

    private Support(Map<String, Standing> standings, OneStory oneStory) {
        this.standings = standings;
        this.oneStory = oneStory;
        this.disputed = disputed(standings);
    }

    /**
     * How one proposition stands.
     *
     * @param positive claims that it is so
     * @param negative claims that it is not so
     * @param storiesFor independent stories with claims that it is so: copies of one text are one story
     * @param storiesAgainst independent stories with claims that it is not so
     */
    public record Standing(int positive, int negative, int storiesFor, int storiesAgainst) {
        /** Whether it is claimed with both polarities. */
        public boolean isDisputed() {
            return positive > 0 && negative > 0;
        }

        /** In how many independent stories a polarity is claimed. */
        public int stories(String polarity) {
            return polarity.equals("negative") ? storiesAgainst : storiesFor;
        }
    }

    /** How {@code proposition} stands. */
    public Standing of(String proposition) {
        return standings.getOrDefault(ClaimDocuments.bounded(proposition), NONE);
    }

    /** The propositions that are claimed with both polarities, those in the most stories first. */
    public List<String> disputed() {
        return disputed;
    }

    private static List<String> disputed(Map<String, Standing> standings) {
        return standings.entrySet().stream()
                .filter(entry -> entry.getValue().isDisputed())
                .sorted((a, b) -> {
                    int difference = weight(b.getValue()) - weight(a.getValue());
                    return difference != 0 ? difference : a.getKey().compareTo(b.getKey());
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int weight(Standing standing) {
        return 10 * (standing.storiesFor() + standing.storiesAgainst()) + standing.positive() + standing.negative();
    }

    /** Finds the claims that one independent story alone carries, in the state of the index that was counted. */
    Query oneStory() {
        return oneStory;
    }

    static Support of(IndexSearcher searcher) throws IOException {
        Map<String, Tally> tallies = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            read(leaf.reader(), (claim, proposition, polarity, story) -> tallies.computeIfAbsent(
                            proposition, any -> new Tally())
                    .add(polarity.equals("negative"), story));
        }
        Map<String, Standing> standings = new HashMap<>();
        tallies.forEach((proposition, tally) -> standings.put(proposition, tally.standing()));
        Map<Object, FixedBitSet> alone = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FixedBitSet claims = new FixedBitSet(leaf.reader().maxDoc());
            read(leaf.reader(), (claim, proposition, polarity, story) -> {
                if (standings.getOrDefault(proposition, NONE).stories(polarity) == 1) {
                    claims.set(claim);
                }
            });
            alone.put(leaf.id(), claims);
        }
        return new Support(standings, new OneStory(alone));
    }

    /** Is told of each claim whose voice commits itself. */
    private interface Reader {
        void claim(int document, String proposition, String polarity, String story);
    }

    private static void read(LeafReader reader, Reader told) throws IOException {
        SortedDocValues propositions = reader.getSortedDocValues(ClaimDocuments.PROPOSITION_VALUE);
        SortedDocValues polarities = reader.getSortedDocValues(ClaimDocuments.POLARITY_VALUE);
        SortedDocValues stories = reader.getSortedDocValues(ClaimDocuments.STORY_VALUE);
        if (propositions == null) {
            return;
        }
        for (int doc = propositions.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = propositions.nextDoc()) {
            boolean alive = reader.getLiveDocs() == null || reader.getLiveDocs().get(doc);
            if (alive && polarities.advanceExact(doc) && stories.advanceExact(doc)) {
                String proposition =
                        propositions.lookupOrd(propositions.ordValue()).utf8ToString();
                String polarity = polarities.lookupOrd(polarities.ordValue()).utf8ToString();
                if (!polarity.equals(ClaimDocuments.OPEN)) {
                    told.claim(
                            doc,
                            proposition,
                            polarity,
                            stories.lookupOrd(stories.ordValue()).utf8ToString());
                }
            }
        }
    }

    /** Counts one proposition. */
    private static final class Tally {
        private final List<Integer> claims = new ArrayList<>(List.of(0, 0));
        private final Set<String> storiesFor = new HashSet<>(2);
        private final Set<String> storiesAgainst = new HashSet<>(2);

        void add(boolean negative, String story) {
            int side = negative ? 1 : 0;
            claims.set(side, claims.get(side) + 1);
            (negative ? storiesAgainst : storiesFor).add(story);
        }

        Standing standing() {
            return new Standing(claims.get(0), claims.get(1), storiesFor.size(), storiesAgainst.size());
        }
    }
}
