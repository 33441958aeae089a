// events: its question and its parameters are told in events.rq; a parameter is null, or a list of what it stands for.
MATCH (s:Resource)<-[:SUBJECT]-(c:Claim {polarity: 'positive'})-[:EVENT]->(event:Event)
WHERE ($actor IS NULL OR s.iri IN $actor)
    AND ($category IS NULL OR event.category = toUpper($category[0]))
    AND ($target IS NULL
        OR EXISTS { MATCH (c)-[:OBJECT]->(o:Resource) WHERE o.iri IN $target }
        OR EXISTS { MATCH (c)-[:ROLE]->()-[:FILLER]->(o:Resource) WHERE o.iri IN $target })
MATCH (c)-[:WAS_DERIVED_FROM]->(a:Article)-[:STORY]->(story)
OPTIONAL MATCH (c)-[:ROLE]->(time:Role {roleName: 'time'}) WHERE toString(time.value) =~ '[0-9]{4}-[0-9]{2}.*'
OPTIONAL MATCH (c)-[:ROLE]->(:Role {roleName: 'place'})-[:PASSAGE]->(place)
RETURN min(c.iri) AS claim, event.category AS category,
    substring(coalesce(toString(time.value), a.datePublished, ''), 0, 7) AS month, coalesce(place.exact, '') AS place,
    count(DISTINCT story) AS stories, count(DISTINCT c) AS claims
ORDER BY month, category, place
LIMIT $limit
