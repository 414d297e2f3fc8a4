/** What people ask of the database most, as views, and full-text indices over the words of claims, recommendations and sentences. */
export const views: readonly string[] = [
  `CREATE VIEW claim_details AS
SELECT
  claims.id, briefings.title AS briefing, claims.text, claims.kind, claims.certainty, claims.polarity,
  coalesce(holders.name, 'author') AS holder,
  (SELECT group_concat(actors.name, '; ') FROM claim_actors AS link
    JOIN actors ON actors.id = link.actorId WHERE link.claimId = claims.id) AS actors
FROM claims
JOIN briefings ON briefings.id = claims.briefingId
LEFT JOIN actors AS holders ON holders.id = claims.holder`,
  `CREATE VIEW recommendation_details AS
SELECT
  recommendations.id, briefings.title AS briefing, recommendations.text, recommendations.stance,
  recommendations.strength, recommendations.action, recommendations.addressee,
  (SELECT group_concat(actors.name, '; ') FROM recommendation_addressees AS link
    JOIN actors ON actors.id = link.actorId WHERE link.recommendationId = recommendations.id) AS addressees,
  (SELECT group_concat(actors.name, '; ') FROM recommendation_targets AS link
    JOIN actors ON actors.id = link.actorId WHERE link.recommendationId = recommendations.id) AS targets,
  dates.edtf AS deadline
FROM recommendations
JOIN briefings ON briefings.id = recommendations.briefingId
LEFT JOIN dates ON dates.id = recommendations.deadlineDateId`,
  `CREATE VIEW actor_mentions AS
SELECT actors.id, actors.name, actors.kind, count(mentions.id) AS mentions
FROM actors LEFT JOIN mentions ON mentions.actorId = actors.id
GROUP BY actors.id ORDER BY mentions DESC, actors.id`,
  // Datasette looks for `content="…"`, without spaces, to offer a search.
  ...['claims', 'recommendations', 'sentences'].flatMap((table) => [
    `CREATE VIRTUAL TABLE ${table}_fts USING fts5(text, content="${table}", content_rowid="rowid")`,
    `INSERT INTO ${table}_fts (${table}_fts) VALUES ('rebuild')`,
  ]),
]
