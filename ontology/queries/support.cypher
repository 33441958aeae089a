// support: its question and its parameters are told in support.rq; a parameter is null, or a list of what it stands for.
CALL () {
    MATCH (p:Proposition {corroborated: true}) WHERE $entity IS NULL RETURN p
    UNION MATCH (e:Resource)<-[:OF_SUBJECT|OF_OBJECT]-(p:Proposition) WHERE e.iri IN $entity RETURN p
}
MATCH (p)-[:FIRST_CLAIM]->(c)-[:WAS_DERIVED_FROM]->(a:Article)
WHERE p.stories IS NOT NULL
RETURN c.iri AS claim, p.articles AS articles, p.publishers AS publishers, p.stories AS stories, p.speakers AS speakers,
    coalesce(p.denyingStories, 0) AS denyingStories, a.datePublished AS published
ORDER BY stories DESC, articles DESC, coalesce(published, '') DESC, claim
LIMIT $limit
