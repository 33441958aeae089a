// about: its question and its parameters are told in about.rq; a parameter is null, or a list of what it stands for.
MATCH (e:Resource) WHERE e.iri IN $entity
CALL (e) {
    MATCH (c:Claim)-[:SUBJECT|OBJECT]->(e) RETURN c
    UNION MATCH (c:Claim)-[:ROLE]->(:Role)-[:FILLER]->(e) RETURN c
}
WITH DISTINCT c
WHERE $polarity IS NULL OR c.polarity = $polarity[0]
MATCH (c)-[:WAS_DERIVED_FROM]->(a:Article)
RETURN c.iri AS claim
ORDER BY coalesce(a.datePublished, '') DESC, a.iri, c.position
LIMIT $limit
