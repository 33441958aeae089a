// between: its question and its parameters are told in between.rq; a parameter is null, or a list of what it stands for.
MATCH (a:Resource) WHERE a.iri IN $from AND NOT any(one IN $from WHERE one IN $to)
MATCH (b:Resource) WHERE b.iri IN $to
MATCH path = allShortestPaths((a)-[:OF_SUBJECT|OF_OBJECT*..10]-(b))
WITH collect([step IN nodes(path) WHERE step:Proposition]) AS ways, min(length(path)) / 2 AS hops
UNWIND ways AS way
WITH way, hops WHERE size(way) = hops
WITH DISTINCT COLLECT {
    UNWIND way AS step
    MATCH (step)-[:FIRST_CLAIM]->(c)
    RETURN c.iri
} AS claims
WITH claims ORDER BY reduce(text = '', claim IN claims | text + claim + ' ')
WITH collect(claims) AS chains
UNWIND range(1, size(chains)) AS chain
UNWIND range(1, size(chains[chain - 1])) AS hop
RETURN chains[chain - 1][hop - 1] AS claim, chain, hop
LIMIT $limit
