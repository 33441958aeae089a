// without: its question and its parameters are told in without.rq; a parameter is null, or a list of what it stands for.
CALL () {
    MATCH (publisher:Organization)<-[:PUBLISHER]-(a:Article) WHERE publisher.iri IN $publisher
    RETURN a, publisher.iri AS lost
    UNION MATCH (a:Article) WHERE $publisher IS NULL AND ($article IS NULL OR a.iri IN $article)
    RETURN a, a.iri AS lost
}
MATCH (a)<-[:WAS_DERIVED_FROM]-(c:Claim)-[:EXPRESSES]->(p)
WHERE NOT EXISTS {
    MATCH (p)<-[:EXPRESSES]-(d:Claim)-[:WAS_DERIVED_FROM]->(b:Article)
    WHERE d.polarity = c.polarity AND b.iri <> lost AND NOT EXISTS { MATCH (b)-[:PUBLISHER]->(q) WHERE q.iri = lost }
}
RETURN DISTINCT c.iri AS claim, coalesce(a.datePublished, '') AS published, a.iri AS article, c.position AS position
ORDER BY published DESC, article, position
LIMIT $limit
