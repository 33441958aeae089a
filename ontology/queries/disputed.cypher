// disputed: its question and its parameters are told in disputed.rq; a parameter is null, or a list of what it stands for.
MATCH (x:Contradiction)-[:CONFLICTING]->(c:Claim)
WHERE ($kind IS NULL OR x.contradictionKind = $kind[0])
    AND ($entity IS NULL
        OR EXISTS { MATCH (x)-[:ABOUT]->(:Proposition)-[:OF_SUBJECT|OF_OBJECT]->(e) WHERE e.iri IN $entity })
RETURN c.iri AS claim, x.iri AS contradiction, x.contradictionKind AS kind
ORDER BY contradiction, claim
LIMIT $limit
