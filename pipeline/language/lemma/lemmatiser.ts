import type { Tag } from '../tag/tagger.ts'
import { lemmatise } from './lemmatise.ts'
import type { Lemmas } from './model.ts'

/** Lemmas kept; more would cost memory without being asked for again. */
const maximumKnownLemmas = 20_000

/** Gives lemmas, and keeps those that it gave. */
export class Lemmatiser {
  readonly #lemmas: Lemmas
  readonly #known = new Map<Tag, Map<string, string>>()
  #size = 0

  constructor(lemmas: Lemmas) {
    this.#lemmas = lemmas
  }

  /** The lemma of a form under a tag, which must be one of the tagger’s own objects. */
  lemma(form: string, tag: Tag): string {
    const ofTag = this.#known.get(tag) ?? new Map<string, string>()
    const known = ofTag.get(form)
    if (known !== undefined) return known
    const lemma = lemmatise(form, tag.upos, tag.xpos, this.#lemmas)
    this.#keep(tag, ofTag.set(form, lemma))
    return lemma
  }

  #keep(tag: Tag, ofTag: Map<string, string>): void {
    if (this.#size++ >= maximumKnownLemmas) {
      this.#known.clear()
      this.#size = 0
    } else this.#known.set(tag, ofTag)
  }
}
