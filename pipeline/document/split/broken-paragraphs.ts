import type { Passage } from '../../types.ts'

/** The shortest line that a blank line breaks off; a shorter one is an item or a heading of its own. */
const shortest = 45

/** A word in small letters, no address. */
const word = /^\p{Ll}{2,}[\s,]/u

/**
 * Joins what a blank line in the middle of a sentence parts, as text copied from a page has it: “• advice to the⏎⏎
 * ministry”. Words go on in a small letter behind a full line that nothing closes.
 */
export function joinBroken(passages: readonly Passage[], source: string): Passage[] {
  const joined: Passage[] = []
  for (const passage of passages) {
    const before = joined.at(-1)
    if (before !== undefined && goesOn(before, passage) && isBlank(before, passage, source))
      joined[joined.length - 1] = join(before, passage)
    else joined.push(passage)
  }
  return joined
}

function goesOn(before: Passage, { kind, text, label, item }: Passage): boolean {
  if (kind !== 'paragraph' || label !== null || item !== null || !word.test(text)) return false
  if (before.kind !== 'paragraph' && before.kind !== 'list-item') return false
  const line = before.text.length - (before.lineStarts.at(-1) ?? 0)
  const listed = before.item === null && /^\p{Ll}/u.test(before.text)
  return line >= shortest && !listed && /[\p{Ll}\p{N},]$/u.test(before.text)
}

const isBlank = (before: Passage, passage: Passage, source: string): boolean =>
  source.slice(before.ends.at(-1), passage.starts[0]).trim() === ''

function join(before: Passage, passage: Passage): Passage {
  const at = before.text.length + 1
  const [end, start] = [before.ends.at(-1) ?? 0, passage.starts[0] ?? 0]
  return {
    ...before,
    text: `${before.text} ${passage.text}`,
    starts: spliced(before.starts, end, passage.starts),
    ends: spliced(before.ends, start, passage.ends),
    lineStarts: [...before.lineStarts, at, ...passage.lineStarts.map((index) => index + at)],
  }
}

/** Two texts’ offsets with that of the space between them. */
function spliced(before: Uint32Array, space: number, behind: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(before.length + 1 + behind.length)
  offsets.set(before)
  offsets[before.length] = space
  offsets.set(behind, before.length + 1)
  return offsets
}
