/** What a clause says, and who says so. */
export interface Proposition {
  /** The index of the clause that holds it: the embedded one where it is attributed. */
  clause: number
  /** The phrases of whom it says so; not always its clause’s subject (“accuses Y of …”, “expects Y to …”). */
  subjects: readonly number[]
  /** The phrases that name who says so; null where the author does. */
  holder: readonly number[] | null
  /** Token indices of the words that attribute it, half-open. */
  cue: { from: number; to: number } | null
  /** How it is held: as what is, as what is expected, or as advice. */
  stance: 'asserted' | 'expected' | 'advised'
}
