import type { ActorPhrase, FoundActor, FoundMention } from '../../types.ts'
import type { History } from './history.ts'
import { findGroup, findSet } from './pairs.ts'

/** The actors that a phrase stood for, and in which sentence. */
interface ActorSet {
  actors: FoundActor[]
  ordinal: number
}

/** How many sentences a group stays in mind. */
const SET_REACH = 12

/** The groups of actors that phrases such as “both sides” and “the two countries” stand for. */
export class Sets {
  readonly #history: History
  /** The groups that phrases stood for, the last at the end. */
  readonly #spokenOf: ActorSet[] = []

  constructor(history: History) {
    this.#history = history
  }

  /** The group that a phrase stands for, which it remembers; null where there is none. */
  of(
    mention: FoundMention,
    phrase: ActorPhrase,
    kinds: readonly FoundActor['kind'][],
  ): FoundActor[] | null {
    const actors = this.#find(mention, phrase, kinds)
    if (actors !== null) this.#spokenOf.push({ actors, ordinal: mention.sentence.ordinal })
    return actors
  }

  /** The group that a phrase stands for: the one spoken of already, unless another has taken its place. */
  #find(
    mention: FoundMention,
    { count }: ActorPhrase,
    kinds: readonly FoundActor['kind'][],
  ): FoundActor[] | null {
    if (count === null && kinds.join() === 'state') return findGroup(mention, this.#history)
    const found = findSet(mention, kinds, count, this.#history)
    const last = this.#last(kinds)
    if (last === null || found === null) return found ?? last?.actors ?? null
    const near = mention.sentence.ordinal - last.ordinal <= SET_REACH
    if (!near || last.actors.length !== (count ?? 2)) return found
    const often = (actors: readonly FoundActor[]): number =>
      actors.reduce((least, { key }) => Math.min(least, this.#history.frequency(key)), Infinity)
    return often(found) >= often(last.actors) ? found : last.actors
  }

  /** The set that was spoken of last. */
  #last(kinds: readonly FoundActor['kind'][]): ActorSet | null {
    const fits = ({ kind }: FoundActor): boolean =>
      kinds.includes(kind) && (kind !== 'person' || kinds.length === 1)
    return this.#spokenOf.findLast(({ actors }) => actors.every(fits)) ?? null
  }
}
