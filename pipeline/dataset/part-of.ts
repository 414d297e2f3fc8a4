import type { Tables } from './types.ts'

/**
 * The records of some briefings as a dataset of their own: with the recommendations of others that they say again, and
 * the actors as far as these briefings name them. What was withdrawn is of the whole.
 */
export function partOf(tables: Tables, briefings: ReadonlySet<string>): Tables {
  const said = tables.recommendations.filter(({ briefingId }) => briefings.has(briefingId))
  const again = new Set(said.flatMap(({ restatesBriefing }) => restatesBriefing ?? []))
  const others = tables.recommendations.filter(({ id }) => again.has(id))
  const all = new Set([...briefings, ...others.map(({ briefingId }) => briefingId)])
  const own = <Row extends { briefingId: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ briefingId }) => all.has(briefingId))
  return {
    briefings: tables.briefings.filter(({ id }) => all.has(id)),
    sections: own(tables.sections),
    sentences: own(tables.sentences),
    actors: tables.actors
      .map((actor) => ({ ...actor, briefingIds: actor.briefingIds.filter((id) => all.has(id)) }))
      .filter(({ briefingIds }) => briefingIds.length > 0),
    mentions: own(tables.mentions),
    dates: own(tables.dates),
    recommendations: own(tables.recommendations).map((one) =>
      briefings.has(one.briefingId) ? one : { ...one, restatesBriefing: null },
    ),
    claims: own(tables.claims),
    tombstones: [],
  }
}
