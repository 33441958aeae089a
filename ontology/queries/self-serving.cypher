// self-serving: its question and its parameters are told in self-serving.rq; a parameter is null, or a list of what it stands for.
MATCH (s:Resource)<-[:SOURCE]-(:Attribution)<-[:ATTRIBUTION]-(c:Claim)-[:SUBJECT]->(s)
WHERE $entity IS NULL OR s.iri IN $entity
MATCH (c)-[:WAS_DERIVED_FROM]->(a:Article)
RETURN c.iri AS claim
ORDER BY coalesce(a.datePublished, '') DESC, a.iri, c.position
LIMIT $limit
