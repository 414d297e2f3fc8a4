/** What a word can be read as: the tags that a clause tells apart. */
export const readings = [
  'finite',
  'base',
  'participle',
  'gerund',
  'noun',
  'adjective',
  'subordinator',
] as const
export type WordReading = (typeof readings)[number]

const tagsOf: Readonly<Record<WordReading, RegExp>> = {
  finite: /^VERB VB[DPZ]$/,
  base: /^VERB VB$/,
  participle: /^VERB VBN$/,
  gerund: /^VERB VBG$/,
  noun: /^NOUN NNS?$/,
  adjective: /^ADJ JJ$/,
  subordinator: /^SCONJ IN$/,
}

/** The labels that belong to a reading, and the number of each one’s reading. */
export interface ReadingLabels {
  labels: Uint8Array
  readings: Uint8Array
}

/** Which labels (“UPOS XPOS”) belong to which readings. */
export function readingsOf(labels: readonly string[]): ReadingLabels {
  const pairs = labels
    .map((text, label) => ({
      label,
      reading: readings.findIndex((name) => tagsOf[name].test(text)),
    }))
    .filter(({ reading }) => reading >= 0)
  return {
    labels: Uint8Array.from(pairs, ({ label }) => label),
    readings: Uint8Array.from(pairs, ({ reading }) => reading),
  }
}

/** The deficit of what was not considered: the tagger was certain of another label. */
const unconsidered = 2 ** 30

/** For each word of a sentence, the best label of each reading, and by how much its score falls short of the best. */
export class Alternatives {
  readonly #ofReadings: ReadingLabels
  /** The deficits of all words, then the labels. */
  readonly #rows: Int32Array
  readonly #labels: number

  constructor(ofReadings: ReadingLabels, words: number) {
    this.#ofReadings = ofReadings
    this.#labels = readings.length * words
    this.#rows = new Int32Array(2 * this.#labels).fill(unconsidered, 0, this.#labels)
  }

  /** Takes in the scores of a word, of which `best` is the label with the greatest, for those it had before. */
  note(word: number, scores: Int32Array, best: number): void {
    const most = scores[best] ?? 0
    const row = readings.length * word
    this.#rows.fill(unconsidered, row, row + readings.length)
    const { labels, readings: numbers } = this.#ofReadings
    for (let index = 0; index < labels.length; index++) {
      const label = labels[index] ?? 0
      const reading = numbers[index] ?? 0
      const deficit = most - (scores[label] ?? 0)
      if (deficit >= (this.#rows[row + reading] ?? 0)) continue
      this.#rows[row + reading] = deficit
      this.#rows[this.#labels + row + reading] = label
    }
  }

  /** By how much the word’s best label of a reading falls short of its best label. */
  deficit(index: number, reading: WordReading): number {
    return this.#rows[readings.length * index + readings.indexOf(reading)] ?? unconsidered
  }

  /** The word’s best label of a reading. */
  label(index: number, reading: WordReading): number {
    return this.#rows[this.#labels + readings.length * index + readings.indexOf(reading)] ?? 0
  }
}
