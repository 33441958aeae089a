// changed: its question and its parameters are told in changed.rq; a parameter is null, or a list of what it stands for.
MATCH (newer:Article)-[:WAS_REVISION_OF]->(older:Article)
WHERE $article IS NULL OR newer.iri IN $article OR older.iri IN $article
CALL (newer) {
    MATCH (c:Claim)-[:WAS_DERIVED_FROM]->(newer)
    OPTIONAL MATCH (c)-[:SUBJECT_PASSAGE]->(s)
    OPTIONAL MATCH (c)-[:OBJECT_PASSAGE]->(o)
    WITH c, toLower(coalesce(s.exact, '') + '|' + c.lemma + '|' + coalesce(o.exact, '')) AS said
    RETURN collect({claim: c.iri, said: said, surely: said + '|' + c.polarity + '|' + c.certainty}) AS now
}
CALL (older) {
    MATCH (c:Claim)-[:WAS_DERIVED_FROM]->(older)
    OPTIONAL MATCH (c)-[:SUBJECT_PASSAGE]->(s)
    OPTIONAL MATCH (c)-[:OBJECT_PASSAGE]->(o)
    WITH c, toLower(coalesce(s.exact, '') + '|' + c.lemma + '|' + coalesce(o.exact, '')) AS said
    RETURN collect({claim: c.iri, said: said, surely: said + '|' + c.polarity + '|' + c.certainty}) AS before
}
WITH newer, older, now, before, [x IN now | x.said] AS saidNow, [x IN before | x.said] AS saidBefore,
    [x IN before | x.surely] AS surelyBefore
WITH newer, older,
    [x IN now WHERE NOT x.surely IN surelyBefore
        | {claim: x.claim, change: CASE WHEN x.said IN saidBefore THEN 'altered' ELSE 'added' END}]
    + [x IN before WHERE NOT x.said IN saidNow | {claim: x.claim, change: 'dropped'}] AS changes
UNWIND changes AS x
RETURN DISTINCT x.claim AS claim, x.change AS change, newer.iri AS newer, older.iri AS older
ORDER BY newer, change, claim
LIMIT $limit
