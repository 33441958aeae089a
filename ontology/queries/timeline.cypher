// timeline: its question and its parameters are told in timeline.rq; a parameter is null, or a list of what it stands for.
MATCH (e:Resource) WHERE e.iri IN $entity
CALL (e) {
    MATCH (c:Claim)-[:SUBJECT|OBJECT]->(e) RETURN c
    UNION MATCH (c:Claim)-[:ROLE]->(:Role)-[:FILLER]->(e) RETURN c
}
WITH DISTINCT c
WHERE c.tense = 'past' AND c.certainty IN ['certain', 'probable']
MATCH (c)-[:WAS_DERIVED_FROM]->(a:Article)
OPTIONAL MATCH (c)-[:ROLE]->(role:Role {roleName: 'time'})
    WHERE toString(role.value) =~ '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?'
WITH c, toString(role.value) AS time, substring(coalesce(a.datePublished, ''), 0, 10) AS published
RETURN DISTINCT c.iri AS claim, coalesce(time, published) AS date,
    CASE size(time) WHEN 4 THEN 'year' WHEN 7 THEN 'month' WHEN 10 THEN 'day' ELSE 'before' END AS precision
ORDER BY date, precision, claim
LIMIT $limit
