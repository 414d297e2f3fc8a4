import type { Actor, Mention } from '../../records.ts'
import { byCodeUnits } from '../../dataset/order.ts'

/** An actor of a dataset, and how often it is mentioned. */
export interface CountedActor {
  actor: Actor
  mentions: number
}

/** Two actors that may be one, and why. */
export interface Twins {
  one: CountedActor
  other: CountedActor
  reason: string
}

/** The actors of a dataset, the most mentioned first. */
export function countActors(
  actors: readonly Actor[],
  mentions: readonly Mention[],
): CountedActor[] {
  const counts = new Map<string, number>()
  for (const { actorId } of mentions) counts.set(actorId, (counts.get(actorId) ?? 0) + 1)
  return actors
    .map((actor) => ({ actor, mentions: counts.get(actor.id) ?? 0 }))
    .sort((a, b) => b.mentions - a.mentions || byCodeUnits(a.actor.id, b.actor.id))
}

/** How two actors of one kind are found to look alike: what is equal, and how it is said. */
const likenesses: readonly { keys: (actor: Actor) => readonly string[]; reason: string }[] = [
  { keys: ({ name }) => [fold(name)], reason: 'same name, two ids' },
  {
    keys: ({ aliases, kind }) => (kind === 'people' ? [] : aliases.filter(isName).map(fold)),
    reason: 'one alias, two ids',
  },
  {
    keys: ({ wikidata }) => (wikidata === null ? [] : [wikidata]),
    reason: 'one Wikidata item, two ids',
  },
]

/** Pairs of actors that may be one: for a person to review. */
export function twinsOf(counted: readonly CountedActor[]): Twins[] {
  const seen = new Set<string>()
  return likenesses.flatMap(({ keys, reason }) => {
    const byKey = new Map<string, CountedActor[]>()
    for (const one of counted)
      for (const key of new Set(keys(one.actor))) {
        const group = byKey.get(`${one.actor.kind} ${key}`) ?? []
        group.push(one)
        byKey.set(`${one.actor.kind} ${key}`, group)
      }
    return [...byKey.values()].flatMap(([one, ...others]) =>
      others.flatMap((other) => {
        if (one === undefined) return []
        const pair = `${one.actor.id} ${other.actor.id}`
        if (seen.has(pair)) return []
        seen.add(pair)
        return [{ one, other, reason }]
      }),
    )
  })
}

const isName = (alias: string): boolean => /\p{Lu}/u.test(alias)

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
