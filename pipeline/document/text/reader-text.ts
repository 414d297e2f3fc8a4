import type { MappedText } from './align.ts'
import { joinAtHyphen } from './broken-words.ts'

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
  const kept = joinBrokenWords(mapped.text, collapse(mapped.text))
  const starts = new Uint32Array(kept.length)
  const ends = new Uint32Array(kept.length)
  for (const [at, index] of kept.entries()) {
    starts[at] = mapped.starts[index] ?? 0
    ends[at] = mapped.ends[index] ?? 0
  }
  return {
    text: textOf(mapped.text, kept),
    starts,
    ends,
    lineStarts: lineStarts(mapped.text, kept),
  }
}

/** The indices of the characters that stay: of a run of white space the first. */
function collapse(text: string): number[] {
  const indices: number[] = []
  let isBehindSpace = true
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xad || code === 0xfeff) continue
    const space = isSpace(text, index)
    if (!space || !isBehindSpace) indices.push(index)
    isBehindSpace = space
  }
  if (isBehindSpace) indices.pop()
  return indices
}

function joinBrokenWords(text: string, indices: number[]): number[] {
  if (!text.includes('-')) return indices
  const dropped = new Set<number>()
  const slice = (from: number, to: number): string =>
    indices
      .slice(Math.max(0, from), to)
      .map((index) => text[index])
      .join('')
  indices.forEach((index, at) => {
    const next = indices[at + 1] ?? -1
    if (text.charCodeAt(index) !== 45 || !isSpace(text, next)) return
    const [before, after] = [slice(at - reach, at + 1), slice(at + 2, at + reach)]
    // Where no line ends, only what is clearly one word is joined.
    const lineEnds = text.slice(index, indices[at + 2]).includes('\n')
    if (!lineEnds && !(/\p{L}{2}-$/u.test(before) && /^\p{Ll}/u.test(after))) return
    const join = joinAtHyphen(before, after)
    if (join === 'nothing') dropped.add(at)
    if (join !== 'space') dropped.add(at + 1)
  })
  return dropped.size === 0 ? indices : indices.filter((_, at) => !dropped.has(at))
}

/** How many characters around a hyphen may belong to its word. */
const reach = 44

/** The characters that were kept, run by run, white space of any kind as one space. */
function textOf(text: string, kept: readonly number[]): string {
  let joined = ''
  let from = 0
  let to = 0
  for (const index of kept) {
    const isOtherSpace = text.charCodeAt(index) !== 32 && isSpace(text, index)
    if (index !== to || isOtherSpace) {
      joined += text.slice(from, to)
      if (isOtherSpace) joined += ' '
      from = isOtherSpace ? index + 1 : index
    }
    to = index + 1
  }
  return joined + text.slice(from, to)
}

const otherSpace = /\s/

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return code === 32 || (code > 8 && code < 14)
  return code > 128 && otherSpace.test(text.charAt(index))
}

function lineStarts(text: string, kept: readonly number[]): number[] {
  const starts: number[] = []
  for (let at = 1; at < kept.length; at++) {
    const index = kept[at] ?? 0
    let between = kept[at - 1] ?? 0
    while (between < index && text.charCodeAt(between) !== 10) between++
    if (between < index && !isSpace(text, index)) starts.push(at)
  }
  return starts
}
