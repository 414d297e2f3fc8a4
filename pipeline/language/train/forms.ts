import { describeForm, type Knowledge } from '../tag/form.ts'
import type { Example } from './examples.ts'
import type { TrainingForm } from './learner.ts'
import type { Random } from './random.ts'

/** A word seen `n` times is taken for an unknown one with the chance of this divided by `n`. */
const chanceOfMasking = 1
/** Words seen more often are never masked. */
const mostCountOfMasked = 30
/** One sentence in so many is read once more under other capitals. */
const recapitalisedOf = 8

/** Describes the words of examples for one learner, with some of the rare ones made unknown. */
export class FormSource {
  readonly #knowledge: Knowledge
  readonly #random: Random
  readonly #counts = new Map<string, number>()
  readonly #known = new Map<string, TrainingForm>()

  constructor(examples: readonly Example[], knowledge: Knowledge, random: Random) {
    this.#knowledge = knowledge
    this.#random = random
    for (const { forms } of examples) {
      for (const form of forms) {
        const word = form.toLowerCase()
        this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
      }
    }
  }

  /** The words as they are. */
  plain(forms: readonly string[]): TrainingForm[] {
    return forms.map((form) => this.#form(form))
  }

  /** The words, rare ones now and then as if they had never been seen. */
  masked(forms: readonly string[]): TrainingForm[] {
    return forms.map((form) => (this.#isMasked(form) ? this.#mask(form) : this.#form(form)))
  }

  #form(text: string): TrainingForm {
    const found = this.#known.get(text) ?? { ...describeForm(text, this.#knowledge), rows: [] }
    this.#known.set(text, found)
    return found
  }

  #isMasked(form: string): boolean {
    const count = this.#counts.get(form.toLowerCase()) ?? 1
    return count <= mostCountOfMasked && this.#random(1000) < (1000 * chanceOfMasking) / count
  }

  #mask(text: string): TrainingForm {
    const unseen = this.#random(2 ** 31 - 1)
    const form = describeForm(text, this.#knowledge)
    const sort = form.dictionary || form.ending2
    return { ...form, word: unseen, exact: unseen, ambiguity: 0, only: -1, sort, rows: [] }
  }
}

/** Copies of some examples in title capitals, in capitals or in small letters, as headings and careless prose have them. */
export function recapitalise(examples: readonly Example[], random: Random): Example[] {
  return examples
    .filter(() => random(recapitalisedOf) === 0)
    .map((example) => {
      const change = changes[random(changes.length)] ?? titleCase
      return { ...example, forms: example.forms.map(change) }
    })
}

const titleCase = (form: string): string =>
  form.length > 3 ? form.charAt(0).toUpperCase() + form.slice(1) : form

const changes: readonly ((form: string) => string)[] = [
  titleCase,
  titleCase,
  (form) => form.toUpperCase(),
  (form) => form.toLowerCase(),
]
