import { groupBy } from '../../group-by.ts'
import { once } from '../../once.ts'
import type {
  Actor,
  Claim,
  Mention,
  Recommendation,
  Sentence,
  TemporalExpression,
} from '../../records.ts'
import type { Dataset } from '../../dataset/types.ts'
import { anchorOf } from './anchors.ts'
import type { LinkedTable } from './anchors.ts'
import { firstPart } from './first-part.ts'
import type { Left, Own } from './first-part.ts'

/** One briefing as its page shows it. All lists are in the text’s order, actors in that of their first mention. */
export interface View extends Own {
  /** What all that a page shows of it follows from, besides the settings; null where that is not known. */
  stamp: string | null
  /** What the page has no room for. */
  left: Left
  actors: Actor[]
  /** The mentions of each actor. */
  mentionsOf: ReadonlyMap<string, Mention[]>
  actor: (id: string) => Actor | undefined
  date: (id: string) => TemporalExpression | undefined
  /** The claims within which a date stands. */
  claimsOfDate: ReadonlyMap<string, Claim[]>
  recommendationsOfSentence: ReadonlyMap<string, Recommendation[]>
  /** The number of a claim or recommendation among its like, from 1. */
  number: (id: string) => number
  sentence: (id: string) => Sentence | undefined
  /** The name of a record within the page. */
  anchor: (table: LinkedTable, id: string) => string
}

/** The briefings of a dataset, in its order. */
export function viewsOf({ tables, stamps }: Pick<Dataset, 'tables' | 'stamps'>): View[] {
  const sections = groupBy(tables.sections, briefingOf)
  const sentences = groupBy(tables.sentences, briefingOf)
  const mentions = groupBy(tables.mentions, briefingOf)
  const dates = groupBy(tables.dates, briefingOf)
  const recommendations = groupBy(tables.recommendations, briefingOf)
  const claims = groupBy(tables.claims, briefingOf)
  const actors = new Map(tables.actors.map((actor) => [actor.id, actor]))
  return tables.briefings.map((briefing) =>
    viewOf(
      {
        briefing,
        sections: sections.get(briefing.id) ?? [],
        sentences: sentences.get(briefing.id) ?? [],
        mentions: mentions.get(briefing.id) ?? [],
        dates: dates.get(briefing.id) ?? [],
        recommendations: recommendations.get(briefing.id) ?? [],
        claims: claims.get(briefing.id) ?? [],
      },
      actors,
      stamps?.get(briefing.id) ?? null,
    ),
  )
}

function viewOf(whole: Own, actors: ReadonlyMap<string, Actor>, stamp: string | null): View {
  const own = firstPart(whole)
  const mentionsOf = groupBy(own.mentions, ({ actorId }) => actorId)
  const ids = new Set([...mentionsOf.keys(), ...referredActors(own)])
  // A page across briefings needs little of each.
  const sentences = once(() => indexOf(own.sentences))
  const dates = once(() => indexOf(own.dates))
  const claimsOfDate = once(() => datedClaims(own.claims))
  const recommendations = once(() => groupBy(own.recommendations, ({ sentenceId }) => sentenceId))
  const numbers = once(
    () =>
      new Map(
        [own.claims, own.recommendations].flatMap((list) =>
          list.map(({ id }, index) => [id, index + 1] as const),
        ),
      ),
  )
  return {
    ...own,
    stamp,
    actors: [...ids].flatMap((id) => actors.get(id) ?? []),
    mentionsOf,
    actor: (id) => actors.get(id),
    date: (id) => dates().get(id),
    get claimsOfDate() {
      return claimsOfDate()
    },
    get recommendationsOfSentence() {
      return recommendations()
    },
    number: (id) => numbers().get(id) ?? 0,
    sentence: (id) => sentences().get(id),
    anchor: (table, id) => anchorOf(table, id, own.briefing.id),
  }
}

function indexOf<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function datedClaims(claims: readonly Claim[]): Map<string, Claim[]> {
  const pairs = claims.flatMap((claim) => claim.dateIds.map((id) => ({ claim, id })))
  const dated = groupBy(pairs, ({ id }) => id)
  return new Map([...dated].map(([id, list]) => [id, list.map(({ claim }) => claim)]))
}

/** Actors that a record names, also where no mention of theirs was found. */
function* referredActors({ recommendations, claims }: Own): Generator<string> {
  for (const { addresseeIds, targetIds } of recommendations) yield* [...addresseeIds, ...targetIds]
  for (const { holder, actors } of claims) {
    if (holder !== 'author') yield holder
    for (const { actorId } of actors) yield actorId
  }
}

function briefingOf({ briefingId }: { briefingId: string }): string {
  return briefingId
}
