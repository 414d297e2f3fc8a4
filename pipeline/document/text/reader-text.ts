import { hangingHyphenFollowers, hyphenatedPrefixes } from '../../lexicon/hyphenation.ts'
import type { MappedText } from './align.ts'

/** A block’s text with the place of each UTF-16 unit, as `Block` has it. */
export interface ReaderText {
  text: string
  starts: Uint32Array
  ends: Uint32Array
  /** Indices of `text` where a new line of the source begins. */
  lineStarts: number[]
}

/**
 * What a reader sees: white space collapsed to one space, none at the ends, soft hyphens gone, and a word
 * that a line end broke joined (“autono- mous”, “disput-⏎ed”).
 */
export function readerText(mapped: MappedText): ReaderText {
  const kept = joinBrokenWords(collapse(mapped))
  const text = kept
    .map((index) => (isSpace(mapped, index) ? ' ' : mapped.characters[index]))
    .join('')
  return {
    text,
    starts: Uint32Array.from(kept, (index) => mapped.starts[index] ?? 0),
    ends: Uint32Array.from(kept, (index) => mapped.ends[index] ?? 0),
    lineStarts: lineStarts(mapped, kept),
  }

  /** The indices of the characters that stay: of a run of white space the first. */
  function collapse({ characters }: MappedText): number[] {
    const indices: number[] = []
    characters.forEach((character, index) => {
      if (character === '\u00AD' || character === '\uFEFF') return
      const last = indices.at(-1)
      if (isSpace(mapped, index) && (last === undefined || isSpace(mapped, last))) return
      indices.push(index)
    })
    if (isSpace(mapped, indices.at(-1) ?? -1)) indices.pop()
    return indices
  }

  function joinBrokenWords(indices: number[]): number[] {
    const dropped = new Set<number>()
    const letter = (at: number): string => mapped.characters[indices[at] ?? -1] ?? ''
    indices.forEach((_, at) => {
      if (letter(at) !== '-' || !isSpace(mapped, indices[at + 1] ?? -1)) return
      const before = word(at, -1)
      const after = word(at + 1, 1)
      if (before.length < 2 || !/^\p{Ll}/u.test(after) || hangingHyphenFollowers.has(after)) return
      if (!hyphenatedPrefixes.has(before.toLowerCase())) dropped.add(at)
      dropped.add(at + 1)
    })
    return indices.filter((_, at) => !dropped.has(at))

    function word(at: number, step: 1 | -1): string {
      let from = at + step
      while (/\p{L}/u.test(letter(from))) from += step
      const [start, end] = step > 0 ? [at + 1, from] : [from + 1, at]
      return indices
        .slice(start, end)
        .map((index) => mapped.characters[index])
        .join('')
    }
  }
}

function isSpace({ characters }: MappedText, index: number): boolean {
  return /\s/.test(characters[index] ?? '')
}

function lineStarts(mapped: MappedText, kept: number[]): number[] {
  const starts: number[] = []
  kept.forEach((index, at) => {
    const previous = at === 0 ? -1 : (kept[at - 1] ?? -1)
    const between = mapped.characters.slice(previous + (previous < 0 ? 1 : 0), index)
    if (at > 0 && !isSpace(mapped, index) && between.includes('\n')) starts.push(at)
  })
  return starts
}
