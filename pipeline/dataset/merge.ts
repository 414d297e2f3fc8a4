import type { Actor } from '../records.ts'
import type { Records } from '../types.ts'
import { byCodeUnits, byPlace } from './order.ts'
import type { Tables } from './types.ts'

/**
 * The tables of several briefings as one: rows sorted by briefing and place, actors by id. A global actor that
 * several briefings name is one row, with all their aliases and countries.
 */
export function mergeRecords(briefings: readonly Records[]): Tables {
  const sorted = [...briefings].sort((left, right) =>
    byCodeUnits(left.briefing.id, right.briefing.id),
  )
  return {
    briefings: sorted.map((records) => records.briefing),
    sections: sorted.flatMap((records) => records.sections).sort(byPlace),
    sentences: sorted.flatMap((records) => records.sentences).sort(byPlace),
    actors: mergeActors(sorted.map((records) => records.actors)),
    mentions: sorted.flatMap((records) => records.mentions).sort(byPlace),
    dates: sorted.flatMap((records) => records.dates).sort(byPlace),
    recommendations: sorted.flatMap((records) => records.recommendations).sort(byPlace),
    claims: sorted.flatMap((records) => records.claims).sort(byPlace),
    tombstones: [],
  }
}

/** Actors of the same id become one where they come from different briefings; equals in one briefing stay, for the checks to find. */
function mergeActors(briefings: readonly Actor[][]): Actor[] {
  const rows = new Map<string, Actor[]>()
  const duplicates: Actor[] = []
  for (const actors of briefings) {
    const seen = new Set<string>()
    for (const actor of actors) {
      const others = rows.get(actor.id)
      if (seen.has(actor.id)) duplicates.push(actor)
      else if (others === undefined) rows.set(actor.id, [actor])
      else others.push(actor)
      seen.add(actor.id)
    }
  }
  const merged = [...rows.values()].flatMap(uniteAll)
  return [...merged, ...duplicates].sort((left, right) => byCodeUnits(left.id, right.id))
}

/** The rows of one actor as one. Thousands of briefings may name it, whose ids are therefore put in order once. */
function uniteAll(rows: readonly Actor[]): Actor[] {
  const [first, ...more] = rows
  if (first === undefined) return []
  if (more.length === 0) return [first]
  const united = more.reduce((earlier, later) => unite(earlier, { ...later, briefingIds: [] }), {
    ...first,
    briefingIds: [],
  })
  return [
    {
      ...united,
      briefingIds: unionOf(
        rows.flatMap(({ briefingIds }) => briefingIds),
        [],
      ),
    },
  ]
}

/** The earlier row, with what only the later one knows. */
export function unite(earlier: Actor, later: Actor): Actor {
  const united = {
    ...earlier,
    aliases: unionOf(earlier.aliases, later.aliases),
    countries: unionOf(earlier.countries, later.countries),
    sameAs: unionOf(earlier.sameAs, later.sameAs),
    briefingIds: unionOf(earlier.briefingIds, later.briefingIds),
  }
  // Codes and titles belong to a kind: “Georgia” may be a state here and something else there.
  if (earlier.kind !== later.kind) return united
  return {
    ...united,
    iso2: earlier.iso2 ?? later.iso2,
    iso3: earlier.iso3 ?? later.iso3,
    ...titleOf(earlier, later),
    wikidata: earlier.wikidata ?? later.wikidata,
    idSource: earlier.idSource ?? later.idSource,
  }
}

/** The office that the latest briefing gives. */
function titleOf(earlier: Actor, later: Actor): Pick<Actor, 'title' | 'titleOn'> {
  const isNewer = later.title !== null && (later.titleOn ?? '') > (earlier.titleOn ?? '')
  const { title, titleOn } = isNewer || earlier.title === null ? later : earlier
  return { title, titleOn }
}

function unionOf(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])].sort(byCodeUnits)
}
