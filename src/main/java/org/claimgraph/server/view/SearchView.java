package org.claimgraph.server.view;

import java.util.List;
import org.claimgraph.server.index.ArticleRow;
import org.claimgraph.server.index.ClaimIndex;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.EntityRow;

/**
 * What is found for some words: entities, claims and articles, and how many there are of each.
 *
 * @param words that were searched for
 * @param entities the most mentioned first
 * @param claims the best first
 * @param articles the newest first
 * @param entityCount how many entities, those of one name together
 * @param claimCount how many claims
 * @param articleCount how many articles
 */
public record SearchView(
        String words,
        List<EntityRow> entities,
        List<ClaimRow> claims,
        List<ArticleRow> articles,
        int entityCount,
        int claimCount,
        int articleCount) {
    private static final int MOST_ENTITIES = 2000;

    /** Searches for {@code words}; the last one may be only begun. */
    public static SearchView of(ClaimIndex index, String words, int limit) {
        List<EntityRow> entities = index.entitiesWith(words, MOST_ENTITIES);
        return new SearchView(
                words,
                entities.stream().limit(limit).toList(),
                words.isBlank() ? List.of() : index.claimsWith(words, limit),
                index.articlesWith(words, limit),
                entities.size(),
                index.countWith("claim", words),
                index.countWith("article", words));
    }
}
