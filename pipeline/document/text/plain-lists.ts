import type { Passage } from '../../types.ts'
import { slicePassage } from './slice.ts'

/** The list that the items of plain text belong to. */
export const plainList = -1

const bullet = /^(?:[•▪◦●‣∙■□➢➤✓]|[–—] )\s?/u
const letteredItem = /^\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[).]\s/
const footnoteLabel = /^\[?(\d{1,3})\]?\.?\s(?=[\p{Lu}“"‘'\d])/u

/**
 * Cuts a plain-text paragraph at its lines where they are list items (“• …”, “(a) …”) or numbered notes
 * (“1 See …”), which Markdown does not know as such. Labels stay outside the parts.
 */
export function splitPlainList(passage: Passage): Passage[] {
  if (passage.kind !== 'paragraph' && passage.kind !== 'list-item') return [passage]
  const lines = [0, ...passage.lineStarts]
  return (
    cut(passage, lines, 'list-item', (line) => bullet.exec(line)?.[0], 1) ??
    cut(passage, lines, 'list-item', (line) => letteredItem.exec(line)?.[0], 2) ??
    cutNotes(passage, lines) ?? [passage]
  )
}

type Label = (line: string) => string | undefined

function cut(
  passage: Passage,
  lines: number[],
  kind: Passage['kind'],
  label: Label,
  atLeast: number,
): Passage[] | null {
  const marked = lines.flatMap((at) => {
    const found = label(passage.text.slice(at, at + 40))
    return found === undefined ? [] : [{ at, from: at + found.length }]
  })
  const first = marked[0]
  if (first === undefined || marked.length < atLeast) return null
  const item = passage.item ?? { list: plainList, outer: null }
  const before = slicePassage(passage, 0, first.at)
  const items = marked.map(({ from }, index) => {
    const part = slicePassage(passage, from, marked[index + 1]?.at ?? passage.text.length)
    return part === null ? null : { ...part, kind, item: kind === 'list-item' ? item : null }
  })
  return [before, ...items].filter((part) => part !== null)
}

/** Notes are numbered one by one; a lone number that starts a line is none. */
function cutNotes(passage: Passage, lines: number[]): Passage[] | null {
  const first = footnoteLabel.exec(passage.text.slice(0, 40))?.[1]
  if (first === undefined) return null
  let expected = Number(first)
  const next: Label = (line) => {
    const found = footnoteLabel.exec(line)
    if (Number(found?.[1]) !== expected) return undefined
    expected++
    return found?.[0]
  }
  return cut(passage, lines, 'footnote', next, 2)
}
