// single-source: its question and its parameters are told in single-source.rq; a parameter is null, or a list of what it stands for.
CALL () {
    MATCH (c:Claim) WHERE $entity IS NULL RETURN c
    UNION MATCH (e:Resource)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE e.iri IN $entity RETURN c
    UNION MATCH (e:Resource)<-[:FILLER]-(:Role)<-[:ROLE]-(c:Claim) WHERE e.iri IN $entity RETURN c
}
MATCH (c)-[:EXPRESSES]->(p)
WHERE CASE c.polarity WHEN 'positive' THEN p.stories ELSE p.denyingStories END = 1
MATCH (c)-[:WAS_DERIVED_FROM]->(a:Article)
RETURN c.iri AS claim
ORDER BY coalesce(a.datePublished, '') DESC, a.iri, c.position
LIMIT $limit
