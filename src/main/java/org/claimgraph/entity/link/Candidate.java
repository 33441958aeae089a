package org.claimgraph.entity.link;

/**
 * An article that a name may mean.
 *
 * @param title title of an article of the English Wikipedia, with underscores for blanks
 * @param prior share of the links with this name as their text that lead to the article, 0 to 1
 * @param names how many different texts lead to the article: the more, the better known the thing is
 */
public record Candidate(String title, double prior, long names) {
    /** IRI of the article with that title. */
    static String iri(String title) {
        return "https://en.wikipedia.org/wiki/" + title;
    }
}
