import GithubSlugger from 'github-slugger'
import { byCodeUnits } from '../../../dataset/order.ts'
import type { Actor, Recommendation, TemporalExpression } from '../../../records.ts'
import { addresseeName } from '../entries.ts'
import { groupBy } from '../../../group-by.ts'
import type { View } from '../view.ts'

/** A record with the briefing that it is from. */
export interface From<Kind> {
  record: Kind
  view: View
}

/** Several briefings as what they share: each part has a page. */
export interface Collection {
  /** In time, those without a day last. */
  views: View[]
  /** The actors that several briefings mention, the most mentioned first. */
  actors: { actor: Actor; views: View[]; path: string }[]
  /** Whom recommendations are for, the most often first. */
  addressees: { name: string; recommendations: From<Recommendation>[]; path: string }[]
  /** The years that something is dated to, in order. */
  years: { year: string; dates: From<TemporalExpression>[]; path: string }[]
}

/** Sorts what several briefings say by actor, addressee and year. */
export function collect(unsorted: readonly View[]): Collection {
  const views = [...unsorted].sort(
    (left, right) =>
      byCodeUnits(left.briefing.publishedOn ?? '9', right.briefing.publishedOn ?? '9') ||
      byCodeUnits(left.briefing.id, right.briefing.id),
  )
  return { views, actors: actorsOf(views), addressees: addresseesOf(views), years: yearsOf(views) }
}

/** The path of a briefing’s page. */
export function briefingPath({ briefing }: View): string {
  return `briefings/${briefing.id}.html`
}

function actorsOf(views: readonly View[]): Collection['actors'] {
  const pairs = views.flatMap((view) => view.actors.map((actor) => ({ actor, view })))
  return [...groupBy(pairs, ({ actor }) => actor.id).values()]
    .flatMap(([first, ...more]) =>
      first === undefined || more.length === 0
        ? []
        : [
            {
              actor: first.actor,
              views: [first, ...more].map(({ view }) => view),
              path: `actors/${first.actor.id}.html`,
            },
          ],
    )
    .sort(
      (left, right) =>
        right.views.length - left.views.length || byCodeUnits(left.actor.id, right.actor.id),
    )
}

function addresseesOf(views: readonly View[]): Collection['addressees'] {
  const all = views.flatMap((view) => view.recommendations.map((record) => ({ record, view })))
  const nameOf = ({ record, view }: From<Recommendation>) => addresseeName(record, view)
  const slugger = new GithubSlugger()
  return [...groupBy(all, (one) => nameOf(one).toLowerCase()).values()]
    .map((recommendations) => ({
      name: recommendations[0] ? nameOf(recommendations[0]) : '',
      recommendations,
    }))
    .sort(
      (left, right) =>
        right.recommendations.length - left.recommendations.length ||
        byCodeUnits(left.name, right.name),
    )
    .map((one) => ({ ...one, path: `addressees/${slugger.slug(one.name.slice(0, 80))}.html` }))
}

function yearsOf(views: readonly View[]): Collection['years'] {
  const all = views.flatMap((view) =>
    view.dates.flatMap((record) =>
      yearsIn(record).map((year) => ({ year, one: { record, view } })),
    ),
  )
  return [...groupBy(all, ({ year }) => year)]
    .sort(([left], [right]) => byCodeUnits(left, right))
    .map(([year, found]) => ({
      year,
      dates: found
        .map(({ one }) => one)
        .sort((left, right) =>
          byCodeUnits(left.record.earliest ?? '', right.record.earliest ?? ''),
        ),
      path: `years/${year}.html`,
    }))
}

/** The years that a date names: one, or those that a span begins and ends in. */
function yearsIn({ type, earliest, latest }: TemporalExpression): string[] {
  if (type === 'set') return []
  return [...new Set([earliest, latest].flatMap((day) => /^\d{4}/.exec(day ?? '')?.[0] ?? []))]
}
