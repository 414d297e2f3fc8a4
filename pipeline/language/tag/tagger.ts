import type { Upos } from '../types.ts'
import { describeForm, type Knowledge } from './form.ts'
import { readLexicon } from './lexicon.ts'
import { previewsOf } from './preview.ts'
import { Reading, type KnownForm } from './reading.ts'
import type { Vocabulary } from './vocabulary.ts'
import { labelKinds, readSetting, reverseSetting, type LabelKinds } from './walk.ts'
import { Weights, type StoredWeights } from './weights.ts'

export interface Tag {
  upos: Upos
  xpos: string
}

/** A trained tagger as it is stored. */
export interface StoredTagger {
  /** “UPOS XPOS”. */
  labels: readonly string[]
  /** The first reading, from a sentence’s end. */
  backward: StoredWeights
  /** The second reading, from its beginning, which sees what the first found. */
  forward: StoredWeights
  lexicon: string
}

/** A form as each reading knows it. */
interface Entry {
  backward: KnownForm
  forward: KnownForm
}

const unknownTag: Tag = { upos: 'X', xpos: 'FW' }

/** Forms kept; more would cost memory without being met again. */
const maximumKnownForms = 10_000

/**
 * Tags sentences by two averaged perceptrons (Collins 2002, aclanthology.org/W02-1001): one reads backwards,
 * then one forwards that also sees what the first made of each word and those behind it.
 */
export class Tagger {
  readonly #tags: readonly Tag[]
  readonly #kinds: LabelKinds
  readonly #knowledge: Knowledge
  readonly #backward: Reading
  readonly #forward: Reading
  readonly #known = new Map<string, Entry>()

  constructor({ labels, lexicon, backward, forward }: StoredTagger, vocabulary: Vocabulary) {
    this.#tags = labels.map((label) => {
      const [upos, xpos] = label.split(' ')
      return { upos: upos as Upos, xpos: xpos ?? '' }
    })
    this.#kinds = labelKinds(labels)
    this.#knowledge = { lexicon: readLexicon(lexicon), vocabulary }
    this.#backward = new Reading(new Weights(backward), this.#kinds, this.#knowledge, false)
    this.#forward = new Reading(new Weights(forward), this.#kinds, this.#knowledge, true)
  }

  /** Tags the words of one sentence. */
  tag(words: readonly string[]): Tag[] {
    const entries = words.map((word) => this.#entry(word))
    const forward = entries.map((entry) => entry.forward)
    const setting = readSetting(forward, words.at(-1))
    const reversed = entries.map((entry) => entry.backward).reverse()
    const margins: number[] = []
    const first = this.#backward
      .read(reversed, reverseSetting(setting), undefined, margins)
      .reverse()
    const previews = previewsOf(first, this.#kinds, margins.reverse())
    const labels = this.#forward.read(forward, setting, previews)
    return labels.map((label) => this.#tags[label] ?? unknownTag)
  }

  #entry(word: string): Entry {
    const known = this.#known.get(word)
    if (known) return known
    if (this.#known.size >= maximumKnownForms) this.#known.clear()
    const form = describeForm(word, this.#knowledge)
    const entry = {
      backward: this.#backward.know(form),
      forward: this.#forward.know(form),
    }
    this.#known.set(word, entry)
    return entry
  }
}
