import type { Passage } from '../../types.ts'
import { labelOf } from './labels.ts'
import type { Label } from './labels.ts'
import { slicePassage } from './slice.ts'

const footnoteLabel = /^\[?(\d{1,3})\]?\.?\s(?=[\p{Lu}“"‘'\d])/u
/** How much shorter than its fellows a line must be to be a paragraph’s last. */
const slack = 8

/** Where a part of a passage begins: at `from`, behind a label that stands at `at`. */
interface Cut {
  at: number
  from: number
  kind: 'list-item' | 'paragraph' | 'footnote' | 'heading'
  form: string | null
}

/**
 * Cuts a plain-text paragraph at its lines where they are list items (“• …”, “(a) …”), numbered paragraphs
 * (“7.12. …”) or numbered notes (“1 See …”), which Markdown does not know as such. Labels are kept apart.
 */
export function splitPlainList(passage: Passage): Passage[] {
  if (passage.kind !== 'paragraph' && passage.kind !== 'list-item') return [passage]
  const lines = linesOf(passage)
  const cuts = noteCuts(lines) ?? labelCuts(lines)
  return cuts.length === 0 ? [passage] : partsOf(passage, cuts)
}

interface Line {
  at: number
  text: string
}

function linesOf({ text, lineStarts }: Passage): Line[] {
  const starts = [0, ...lineStarts]
  return starts.map((at, index) => ({ at, text: text.slice(at, starts[index + 1]).trimEnd() }))
}

function labelCuts(lines: Line[]): Cut[] {
  const labels = lines.map(({ text }) => labelOf(text))
  const uses = new Map<string, number>()
  for (const label of labels) {
    if (label !== null) uses.set(label.form.id, (uses.get(label.form.id) ?? 0) + 1)
  }
  const cuts: Cut[] = []
  lines.forEach((line, index) => {
    const label = labels[index] ?? null
    if (label !== null && begins(label, uses, lines[index - 1])) cuts.push(cutAt(line, label))
    else if (endsList(cuts.at(-1), lines, index)) {
      cuts.push({ at: line.at, from: line.at, kind: 'paragraph', form: null })
    }
  })
  return withHeadings(cuts, lines)
}

/** Short lines without a full stop between a paragraph’s end and a numbered paragraph are its headings. */
function withHeadings(cuts: Cut[], lines: Line[]): Cut[] {
  const headings = cuts.flatMap(({ at, kind }) => {
    if (kind !== 'paragraph') return []
    const index = lines.findIndex((line) => line.at === at)
    let first = index
    while (isHeadingLine(lines[first - 1]?.text)) first--
    if (first === index || !/[.;:?!)]$/.test(lines[first - 1]?.text ?? '.')) return []
    return lines.slice(first, index)
  })
  const own = headings.map(({ at }): Cut => ({ at, from: at, kind: 'heading', form: null }))
  const places = new Set(own.map(({ at }) => at))
  return [...cuts.filter(({ at }) => !places.has(at)), ...own].sort((a, b) => a.at - b.at)
}

function isHeadingLine(line: string | undefined): boolean {
  return (
    line !== undefined &&
    line.length <= 90 &&
    /^[\p{Lu}\d].*[\p{L}\d)’”"]$/u.test(line) &&
    labelOf(line) === null &&
    !/\((?:paragraphs?|paras?) [\d., -]+\)$/.test(line)
  )
}

function begins({ form }: Label, uses: Map<string, number>, before: Line | undefined): boolean {
  if (form.makes === 'item') return true
  if (form.makes === 'item-among-others')
    return (uses.get(form.id) ?? 0) > 1 || before?.text.endsWith(':') === true
  return before === undefined || /[.;:?!)\]”"]$/.test(before.text) || before.text.length < 60
}

function cutAt({ at }: Line, { form, length }: Label): Cut {
  const kind = form.makes === 'paragraph' ? 'paragraph' : 'list-item'
  return { at, from: at + length, kind, form: form.id }
}

/** A line without a label, below an item’s last line, which ended its sentence before the line was full. */
function endsList(cut: Cut | undefined, lines: Line[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]]
  if (cut?.kind !== 'list-item' || before === undefined || line === undefined) return false
  const width = Math.max(...lines.map(({ text }) => text.length))
  const nextWord = line.text.split(' ', 1)[0] ?? ''
  const fits = before.text.length + 1 + nextWord.length + slack <= width
  return fits && /[.?!)]$/.test(before.text) && /^\p{Lu}/u.test(line.text)
}

/** Notes are numbered one by one; a lone number that starts a line is none. */
function noteCuts(lines: Line[]): Cut[] | null {
  const first = footnoteLabel.exec(lines[0]?.text ?? '')?.[1]
  if (first === undefined) return null
  let expected = Number(first)
  const cuts: Cut[] = []
  for (const { at, text } of lines) {
    const found = footnoteLabel.exec(text)
    if (Number(found?.[1]) !== expected) continue
    expected++
    cuts.push({ at, from: at + (found?.[0].length ?? 0), kind: 'footnote', form: 'note' })
  }
  return cuts.length > 1 ? cuts : null
}

function partsOf(passage: Passage, cuts: Cut[]): Passage[] {
  const before = slicePassage(passage, 0, cuts[0]?.at ?? 0)
  const parts = cuts.map(({ at, from, kind, form }, index) => {
    const part = slicePassage(passage, from, cuts[index + 1]?.at ?? passage.text.length)
    return part && { ...part, ...placed(passage, kind, form), label: labelAt(passage, at, from) }
  })
  return [before, ...parts].filter((part) => part !== null)
}

/** The item’s place: in the list that the passage is in, or in one of plain text. */
function placed({ item }: Passage, kind: Passage['kind'], form: string | null) {
  return { kind, item: kind === 'list-item' ? (item ?? { list: null, form, outer: null }) : null }
}

/** The label between two indices of a passage’s text. */
export function labelAt(passage: Passage, at: number, from: number): Passage['label'] {
  const text = passage.text.slice(at, from).trim()
  return text !== 'o' && /[\p{L}\p{N}]/u.test(text)
    ? { text, start: passage.starts[at] ?? 0 }
    : null
}
