import { actorNoun } from '../../lexicon/actor-nouns.ts'
import type { ActorPhrase, FoundActor, FoundMention } from '../../types.ts'
import { areJoined } from './coordination.ts'
import type { History } from './history.ts'

/** The kinds that a phrase about several actors can stand for; null where it is no such phrase. */
export function setKinds(phrase: ActorPhrase): readonly FoundActor['kind'][] | null {
  const { lemma, count, plural, determiner, modifiers, possessor } = phrase
  if (!plural || possessor !== null) return null
  const { sets } = actorNoun(lemma)
  const kinds = sets.length > 0 ? sets : undefined
  if (count !== null) {
    const other = modifiers.filter(
      (word) =>
        !/^(?:neighbouring|neighboring|rival|warring|main|same|other|respective)$/.test(word),
    )
    if (other.length > 0) return null
    return definite(determiner) || count === 2 ? (kinds ?? null) : null
  }
  if (determiner === 'these' && kinds?.join() === 'state') return kinds
  const plain = modifiers.every((word) =>
    /^(?:warring|opposing|rival|respective|all|conflicting)$/.test(word),
  )
  if (
    (lemma === 'side' || lemma === 'party') &&
    plain &&
    (definite(determiner) || modifiers.length > 0)
  )
    return kinds ?? null
  return null
}

const definite = (determiner: string | null): boolean =>
  determiner !== null && /^(?:the|these|those|both|all|their)$/.test(determiner)

/** A group of actors named together, and how much it stands out. */
interface Candidate {
  actors: FoundActor[]
  score: number
}

/** How many sentences a set is looked for behind it. */
const REACH = 8

/**
 * The actors that “the two countries”, “both sides”, “the parties” stand for: a group named together, the
 * nearer and the more often named the better. Null where none is clear.
 */
export function findSet(
  mention: FoundMention,
  kinds: readonly FoundActor['kind'][],
  count: number | null,
  history: History,
): FoundActor[] | null {
  const wanted = count ?? 2
  const here = mention.sentence.ordinal
  let best: Candidate | null = null
  for (let distance = 0; distance <= REACH; distance++) {
    const candidate = bestIn(
      eligible(mention, here - distance, kinds, history),
      wanted,
      kinds.length > 1,
      history,
    )
    if (candidate === null) continue
    const score = candidate.score - 2 * distance
    if (best === null || score > best.score) best = { ...candidate, score }
  }
  return best?.actors ?? null
}

/** The states that “these countries” takes up: those named together in this sentence or the one before, however many. */
export function findGroup(mention: FoundMention, history: History): FoundActor[] | null {
  for (let distance = 0; distance <= 1; distance++) {
    const members = eligible(mention, mention.sentence.ordinal - distance, ['state'], history)
    const group = coordinated(members).at(-1)
    if (group !== undefined) return [...new Set(group)]
  }
  return null
}

/** The mentions of one sentence that can be members: no places, and of nested ones the outermost. */
function eligible(
  mention: FoundMention,
  ordinal: number,
  kinds: readonly FoundActor['kind'][],
  history: History,
): FoundMention[] {
  const all = history.inSentence(ordinal)
  return all.filter(
    (one) =>
      kinds.includes(one.actor.kind) &&
      one.form !== 'place' &&
      (kinds.length === 1 || !all.some((outer) => holds(outer, one))) &&
      !(one.sentence === mention.sentence && one.end > mention.start),
  )
}

/** Whether a mention holds a smaller one: “Somalia’s government” holds “Somalia”. */
const holds = (outer: FoundMention, one: FoundMention): boolean =>
  outer.start <= one.start && one.end <= outer.end && outer.end - outer.start > one.end - one.start

function bestIn(
  mentions: readonly FoundMention[],
  wanted: number,
  joinedOnly: boolean,
  history: History,
): Candidate | null {
  const distinct = [...new Map(mentions.map(({ actor }) => [actor.key, actor])).values()]
  if (distinct.length < wanted) return null
  const often = (actor: FoundActor): number => history.frequency(actor.key)
  const weight = (actors: readonly FoundActor[]): number =>
    Math.min(6, actors.reduce((sum, actor) => sum + often(actor), 0) / actors.length)
  const joined = coordinated(mentions).filter((group) => group.length === wanted)
  const candidates = joined.map((actors) => ({ actors, score: weight(actors) + 3 }))
  const top = [...distinct].sort((one, other) => often(other) - often(one)).slice(0, wanted)
  const others = distinct.filter((actor) => top.includes(actor))
  const clear =
    !joinedOnly || (distinct.length === wanted && others.every((actor) => often(actor) > 1))
  if (clear)
    candidates.push({
      actors: others,
      score: weight(others) + (distinct.length === wanted ? 2 : 0),
    })
  if (candidates.length === 0) return null
  return candidates.reduce((one, other) => (other.score > one.score ? other : one))
}

/** The groups of actors that are named together. */
function coordinated(mentions: readonly FoundMention[]): FoundActor[][] {
  const groups: FoundMention[][] = []
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && last.actor !== mention.actor && areJoined(last, mention))
      groups.at(-1)?.push(mention)
    else groups.push([mention])
  }
  return groups.filter(({ length }) => length > 1).map((group) => group.map(({ actor }) => actor))
}
