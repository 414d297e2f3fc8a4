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
export type Reading = (typeof readings)[number]

const tagsOf: Readonly<Record<Reading, RegExp>> = {
  finite: /^VERB VB[DPZ]$/,
  base: /^VERB VB$/,
  participle: /^VERB VBN$/,
  gerund: /^VERB VBG$/,
  noun: /^NOUN NNS?$/,
  adjective: /^ADJ JJ$/,
  subordinator: /^SCONJ IN$/,
}

/** The number of the reading that each label (“UPOS XPOS”) belongs to; −1 for none. */
export function readingsOf(labels: readonly string[]): Int8Array {
  return Int8Array.from(labels, (label) =>
    readings.findIndex((reading) => tagsOf[reading].test(label)),
  )
}

/** The deficit of what was not considered: the tagger was certain of another label. */
const unconsidered = 2 ** 30

/** For each word of a sentence, the best label of each reading, and by how much its score falls short of the best. */
export class Alternatives {
  readonly #readings: Int8Array
  readonly #deficits: Int32Array
  readonly #labels: Uint8Array

  /** `readingsOfLabels` is what `readingsOf` gave for the labels. */
  constructor(readingsOfLabels: Int8Array, words: number) {
    this.#readings = readingsOfLabels
    this.#deficits = new Int32Array(readings.length * words).fill(unconsidered)
    this.#labels = new Uint8Array(readings.length * words)
  }

  /** Takes in the scores of the word at `index`, of which `best` is the label with the greatest. */
  note(index: number, scores: Int32Array, best: number): void {
    const most = scores[best] ?? 0
    const row = readings.length * index
    for (let label = 0; label < scores.length; label++) {
      const reading = this.#readings[label] ?? -1
      if (reading < 0) continue
      const deficit = most - (scores[label] ?? 0)
      if (deficit >= (this.#deficits[row + reading] ?? 0)) continue
      this.#deficits[row + reading] = deficit
      this.#labels[row + reading] = label
    }
  }

  /** By how much the word’s best label of a reading falls short of its best label. */
  deficit(index: number, reading: Reading): number {
    return this.#deficits[readings.length * index + readings.indexOf(reading)] ?? unconsidered
  }

  /** The word’s best label of a reading. */
  label(index: number, reading: Reading): number {
    return this.#labels[readings.length * index + readings.indexOf(reading)] ?? 0
  }
}
