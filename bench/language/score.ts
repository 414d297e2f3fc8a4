/** Counts of a comparison: right ones, those that the system gave, those that the gold standard holds. */
export interface Counts {
  right: number
  given: number
  gold: number
}

export const precision = ({ right, given }: Counts): number => right / given
export const recall = ({ right, gold }: Counts): number => right / gold
export const f1 = ({ right, given, gold }: Counts): number => (2 * right) / (given + gold)

/** Adds up counts. */
export function sum(counts: readonly Counts[]): Counts {
  const total = { right: 0, given: 0, gold: 0 }
  for (const { right, given, gold } of counts) {
    total.right += right
    total.given += given
    total.gold += gold
  }
  return total
}

/** Compares two lists of keys, each key of the gold standard matched at most once. */
export function compare(given: readonly string[], gold: readonly string[]): Counts {
  const expected = new Set(gold)
  return {
    right: given.filter((key) => expected.delete(key)).length,
    given: given.length,
    gold: gold.length,
  }
}

/** Whether the text up to `end` closes with a stop, quotation marks and brackets aside. */
export function endsInStop(text: string, end: number): boolean {
  return /[.!?…]["'”’»)\]]{0,3}$/u.test(text.slice(Math.max(0, end - 5), end))
}
