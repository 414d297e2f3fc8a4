import type { Upos } from '../types.ts'
import { Alternatives, readingsOf, type WordReading, type ReadingLabels } from './alternatives.ts'
import { describeForm, type Knowledge } from './form.ts'
import { readClosed, readLexicon } from './lexicon.ts'
import { previewsOf } from './preview.ts'
import type { KnownForm, Tag } from './known-form.ts'
import { Reading, type GivenLabel } from './reading.ts'
import type { Vocabulary } from './vocabulary.ts'
import { labelKinds, readSetting, reverseSetting, type LabelKinds } from './walk.ts'
import { Weights, type StoredWeights } from './weights.ts'

/** A trained tagger as it is stored. */
export interface StoredTagger {
  /** “UPOS XPOS”. */
  labels: readonly string[]
  /** The first reading, from a sentence’s end. */
  backward: StoredWeights
  /** The second reading, from its beginning, which sees what the first found. */
  forward: StoredWeights
  lexicon: string
  /** Hashes of the words of closed classes, 4 bytes each, little-endian, in base64. */
  closed: string
}

export const unknownTag: Tag = { upos: 'X', xpos: 'FW' }

/** The tags of a sentence’s words, and what else each could be. */
export class TaggedWords {
  readonly forms: readonly KnownForm[]
  readonly tags: readonly Tag[]
  readonly #all: readonly Tag[]
  readonly #alternatives: Alternatives

  /** `all` are the tags of all labels. */
  constructor(
    forms: readonly KnownForm[],
    labels: readonly number[],
    all: readonly Tag[],
    alternatives: Alternatives,
  ) {
    const tags: Tag[] = []
    for (const label of labels) tags.push(all[label] ?? unknownTag)
    this.forms = forms
    this.tags = tags
    this.#all = all
    this.#alternatives = alternatives
  }

  /** By how much a reading of the word at `index` falls short of its tag. */
  deficit(index: number, reading: WordReading): number {
    return this.#alternatives.deficit(index, reading)
  }

  /** The tag that the word has under a reading. */
  tagAs(index: number, reading: WordReading): Tag {
    return this.#all[this.#alternatives.label(index, reading)] ?? unknownTag
  }
}

/** Forms kept; more would cost memory without being met again. */
const maximumKnownForms = 10_000

/**
 * Tags sentences by two averaged perceptrons (Collins 2002, aclanthology.org/W02-1001): one reads backwards,
 * then one forwards that also sees what the first made of each word and those behind it.
 */
export class Tagger {
  readonly #tags: readonly Tag[]
  readonly #kinds: LabelKinds
  readonly #readings: ReadingLabels
  readonly #baseForm: number
  readonly #knowledge: Knowledge
  readonly #backward: Reading
  readonly #forward: Reading
  readonly #known = new Map<string, KnownForm>()

  constructor(
    { labels, lexicon, closed, backward, forward }: StoredTagger,
    vocabulary: Vocabulary,
  ) {
    this.#tags = labels.map((label) => {
      const [upos, xpos] = label.split(' ')
      return { upos: upos as Upos, xpos: xpos ?? '' }
    })
    this.#kinds = labelKinds(labels)
    this.#readings = readingsOf(labels)
    this.#baseForm = labels.indexOf('VERB VB')
    this.#knowledge = {
      lexicon: readLexicon(lexicon),
      closed: readClosed(closed),
      vocabulary,
    }
    const outside = {
      ...describeForm('', this.#knowledge),
      number: 0,
      lemmas: new Map<Tag, string>(),
    }
    this.#backward = new Reading(new Weights(backward), this.#kinds, outside, false)
    this.#forward = new Reading(new Weights(forward), this.#kinds, outside, true)
  }

  /** Tags the words of one sentence. */
  tag(words: readonly string[]): readonly Tag[] {
    return this.read(words).tags
  }

  /** Tags the words of one sentence. `order`, where given, is the index of a verb that orders: it is a base form. */
  read(words: readonly string[], order?: number): TaggedWords {
    if (this.#known.size >= maximumKnownForms) this.#known.clear()
    const forms: KnownForm[] = []
    for (const word of words) forms.push(this.#know(word))
    const setting = readSetting(forms, words.at(-1))
    const alternatives = new Alternatives(this.#readings, forms.length)
    const last = forms.length - 1
    const margins: number[] = []
    const first = this.#backward
      .read(forms.toReversed(), reverseSetting(setting), {
        margins,
        note: (position, scores, best) => {
          alternatives.note(last - position, scores, best)
        },
        given: this.#given(order, (index) => last - index),
      })
      .reverse()
    const labels = this.#forward.read(forms, setting, {
      previews: previewsOf(first, this.#kinds, margins.reverse()),
      note: (position, scores, best) => {
        alternatives.note(position, scores, best)
      },
      given: this.#given(order, (index) => index),
    })
    return new TaggedWords(forms, labels, this.#tags, alternatives)
  }

  #given(order: number | undefined, place: (index: number) => number): GivenLabel | undefined {
    if (order === undefined) return undefined
    return { position: place(order), label: this.#baseForm }
  }

  #know(word: string): KnownForm {
    const known = this.#known.get(word)
    if (known) return known
    const number = this.#known.size + 1
    const form = { ...describeForm(word, this.#knowledge), number, lemmas: new Map<Tag, string>() }
    this.#backward.forget(form.number)
    this.#forward.forget(form.number)
    this.#known.set(word, form)
    return form
  }
}
