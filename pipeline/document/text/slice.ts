import type { Passage } from '../../types.ts'

/** The part of a passage between two indices of its text, without white space at its ends; null where nothing is left. */
export function slicePassage(passage: Passage, from: number, to: number): Passage | null {
  const part = passage.text.slice(from, to)
  const start = from + (part.length - part.trimStart().length)
  const end = start + part.trim().length
  if (start >= end) return null
  return {
    ...passage,
    text: passage.text.slice(start, end),
    starts: passage.starts.slice(start, end),
    ends: passage.ends.slice(start, end),
    label: from === 0 ? passage.label : null,
    emphasisEnd: Math.max(0, Math.min(passage.emphasisEnd, end) - start),
    lineStarts: passage.lineStarts.filter((at) => at > start && at < end).map((at) => at - start),
  }
}
