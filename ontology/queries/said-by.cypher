// said-by: its question and its parameters are told in said-by.rq; a parameter is null, or a list of what it stands for.
MATCH (s:Resource)<-[:SOURCE]-(:Attribution)<-[:ATTRIBUTION]-(c:Claim)-[:WAS_DERIVED_FROM]->(a:Article)
WHERE s.iri IN $speaker
    AND ($from IS NULL OR a.datePublished >= $from[0])
    AND ($to IS NULL OR substring(a.datePublished, 0, size($to[0])) <= $to[0])
RETURN DISTINCT c.iri AS claim, coalesce(a.datePublished, '') AS published, a.iri AS article, c.position AS position
ORDER BY published DESC, article, position
LIMIT $limit
