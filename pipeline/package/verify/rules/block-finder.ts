import { firstIndex } from '../../../first-index.ts'
import type { Block } from '../../../types.ts'

/** A span of a block’s text. */
export interface BlockSpan {
  block: Block
  start: number
  end: number
}

/**
 * Finds the words of a block that stand between two offsets of its source, from its label on or not; null where no
 * block has just these.
 */
export function blockFinder(
  blocks: readonly Block[],
): (from: number, to: number, text: string | null) => BlockSpan | null {
  const sorted = [...blocks].sort((a, b) => firstOf(a) - firstOf(b))
  const firsts = Uint32Array.from(sorted, firstOf)
  return (from, to, text) => {
    const block = sorted[above(firsts, from) - 1]
    if (block === undefined) return null
    // A reference such as &ngE; gives several characters of one place.
    const isLabelled = from === block.label?.start
    const starts = isLabelled
      ? [0]
      : range(above(block.starts, from - 1), above(block.starts, from))
    const ends = range(above(block.ends, to - 1), above(block.ends, to)).map((at) => at + 1)
    const spans = starts.flatMap((start) => ends.map((end) => ({ block, start, end })))
    const same = spans.find(({ start, end }) => block.text.slice(start, end) === text)
    return same ?? spans[0] ?? null
  }
}

/** Where a block begins in its source, with the label before it. */
function firstOf({ label, starts }: Block): number {
  return label?.start ?? starts[0] ?? 0
}

/** The index of the first value above `most` in a sorted list. */
const above = (values: Uint32Array, most: number): number =>
  firstIndex(values.length, (at) => (values[at] ?? 0) > most)

/** At most so many characters are read from one reference. */
const most = 4

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.min(to - from, most) }, (_, index) => from + index)
}
