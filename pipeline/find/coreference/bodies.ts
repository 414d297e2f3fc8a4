import type { FoundActor, FoundMention } from '../../types.ts'

/** A body of a state, whose it is, and where it was named last. */
interface Body {
  actor: FoundActor
  owner: FoundActor | null
  ordinal: number
}

/** The bodies of states that a text has named, by their class. */
export class Bodies {
  /** The bodies of each class, the one named last at the end. */
  readonly #byClass = new Map<string, Body[]>()
  readonly #home: FoundActor | null

  /** @param home the state that the text is mostly about. */
  constructor(home: FoundActor | null) {
    this.#home = home
  }

  /** The only body of a class; of several the one named just before, else the home state’s, else the last. */
  known(type: string, mention: FoundMention): Body | null {
    const bodies = this.#byClass.get(type) ?? []
    const last = bodies.at(-1)
    if (last === undefined || mention.sentence.ordinal - last.ordinal <= 1) return last ?? null
    return bodies.findLast(({ owner }) => owner === null || owner === this.#home) ?? last
  }

  /** Gives back the actor that it remembers. */
  remember(
    type: string,
    actor: FoundActor,
    owner: FoundActor | null,
    { sentence }: FoundMention,
  ): FoundActor {
    const others = (this.#byClass.get(type) ?? []).filter((body) => body.actor !== actor)
    this.#byClass.set(type, [...others, { actor, owner, ordinal: sentence.ordinal }])
    return actor
  }
}
