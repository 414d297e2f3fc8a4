/** What the training data says of a frequent word. */
export interface LexiconEntry {
  /** The number of its class: words that take the same tags share one. From 1. */
  ambiguity: number
  /** The one label that it ever has, where it was seen often enough; −1 elsewhere. */
  only: number
}

/** Words of the training data by the hash of their lower-cased form. */
export type Lexicon = ReadonlyMap<number, LexiconEntry>
