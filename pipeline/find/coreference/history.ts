import type { FoundMention } from '../../types.ts'

/** How many mentions are looked back over, and how many of one sentence: more than prose has, so that time stays linear. */
const FARTHEST = 400
const MOST = 60

/** The mentions that are resolved already, in the order of the text, and how often each actor was named. */
export class History {
  readonly #done: FoundMention[] = []
  readonly #bySentence = new Map<number, FoundMention[]>()
  readonly #frequency: ReadonlyMap<string, number>

  constructor(frequency: ReadonlyMap<string, number>) {
    this.#frequency = frequency
  }

  add(mention: FoundMention): void {
    this.#done.push(mention)
    const { ordinal } = mention.sentence
    const list = this.#bySentence.get(ordinal)
    if (list === undefined) this.#bySentence.set(ordinal, [mention])
    else list.push(mention)
  }

  get all(): FoundMention[] {
    return this.#done
  }

  /** How often the text names an actor, before and after. */
  frequency(key: string): number {
    return this.#frequency.get(key) ?? 0
  }

  /** The mentions of a sentence, left to right. */
  inSentence(ordinal: number): readonly FoundMention[] {
    return this.#bySentence.get(ordinal)?.slice(-MOST) ?? []
  }

  /** The mentions before one, from the last to the first, as far as a number of sentences behind it. */
  *before(mention: FoundMention, reach: number): Generator<FoundMention> {
    const first = Math.max(0, this.#done.length - FARTHEST)
    for (let at = this.#done.length - 1; at >= first; at--) {
      const one = this.#done[at]
      if (one === undefined || mention.sentence.ordinal - one.sentence.ordinal > reach) return
      if (one.sentence === mention.sentence && one.end > mention.start) continue
      yield one
    }
  }
}
