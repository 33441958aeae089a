// who-says: its question and its parameters are told in who-says.rq; a parameter is null, or a list of what it stands for.
MATCH (s:Resource)<-[:SUBJECT]-(c:Claim)-[:PREDICATE_PASSAGE]->(p)
WHERE s.iri IN $subject
    AND ($object IS NULL
        OR EXISTS { MATCH (c)-[:OBJECT]->(o:Resource) WHERE o.iri IN $object }
        OR EXISTS { MATCH (c)-[:ROLE]->()-[:FILLER]->(o:Resource) WHERE o.iri IN $object })
    AND ($predicate IS NULL
        OR toLower(c.lemma) = toLower($predicate[0])
        OR toLower(p.exact) CONTAINS toLower($predicate[0])
        OR split(c.predicate, '#')[1] = $predicate[0])
MATCH (c)-[:WAS_DERIVED_FROM]->(a:Article)
RETURN c.iri AS claim
ORDER BY coalesce(a.datePublished, '') DESC, a.iri, c.position
LIMIT $limit
