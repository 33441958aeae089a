// claim: its question and its parameters are told in claim.rq; a parameter is null, or a list of what it stands for.
UNWIND $claim AS iri
MATCH (c:Claim {iri: iri})-[:WAS_DERIVED_FROM]->(article:Article)
MATCH (c)-[:PREDICATE_PASSAGE]->(p)
MATCH (c)-[:HAS_EVIDENCE]->(evidence)
OPTIONAL MATCH (c)-[:SUBJECT_PASSAGE]->(s)
OPTIONAL MATCH (c)-[:OBJECT_PASSAGE]->(o)
OPTIONAL MATCH (c)-[:ATTRIBUTION]->(a)
OPTIONAL MATCH (a)-[:SOURCE_PASSAGE]->(source)
OPTIONAL MATCH (a)-[:WITHIN]->(outer)
OPTIONAL MATCH (outer)-[:SOURCE_PASSAGE]->(outerSource)
OPTIONAL MATCH (article)-[:PUBLISHER]->(publisher)
RETURN c.iri AS claim, c.polarity AS polarity, c.certainty AS certainty,
    CASE WHEN a IS NULL THEN 'the article' ELSE coalesce(a.sourceLabel, source.exact, 'somebody') END AS voice,
    a.attitude AS attitude,
    CASE WHEN outer IS NULL THEN null ELSE coalesce(outer.sourceLabel, outerSource.exact, 'somebody') END AS within,
    coalesce(c.subjectLabel, s.exact) AS subject, p.exact AS predicate, o.exact AS object,
    [(c)-[:ROLE]->(r)-[:PASSAGE]->(x) WHERE NOT r.roleName IN ['time', 'place'] | r.roleName + ': ' + x.exact] AS roles,
    [(c)-[:ROLE]->(r {roleName: 'time'})-[:PASSAGE]->(x)
        | CASE WHEN r.value IS NULL THEN x.exact ELSE x.exact + ' (' + toString(r.value) + ')' END] AS `when`,
    [(c)-[:ROLE]->(r {roleName: 'place'})-[:PASSAGE]->(x) | x.exact] AS `where`,
    evidence.exact AS sentence, coalesce(article.headline, article.input) AS title, publisher.name AS publisher,
    article.datePublished AS published, article.iri AS article
