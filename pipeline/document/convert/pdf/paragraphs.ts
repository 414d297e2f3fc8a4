import { labelOf } from '../../text/labels.ts'
import { textOf } from './lines.ts'
import type { Body, Line, Paragraph, Table } from './types.ts'

/** Lines further apart than this many times the usual distance are two paragraphs. */
const paragraphGap = 1.3
/** How much of its column a paragraph’s last line leaves empty at least. */
const shortBy = 0.04

/** Groups lines into paragraphs: by distance, indentation, short last lines, size and labels. */
export function paragraphsOf(
  content: readonly (Line | Table)[],
  body: Body,
): (Paragraph | Table)[] {
  const lines = content.filter((one): one is Line => !('rows' in one))
  const pitches = usualPitches(lines)
  const found: (Paragraph | Table)[] = []
  let index = 0
  for (const one of content) {
    if ('rows' in one) {
      found.push(one)
      continue
    }
    const [before, current] = found.length > 1 ? found.slice(-2) : [undefined, found[0]]
    const right = columnRight(lines, index++)
    const listed = before !== undefined && 'lines' in before && bringsItems(before)
    const goesOn =
      current !== undefined &&
      'lines' in current &&
      isSame(current, one, { pitches, right, body, listed })
    if (goesOn) current.lines.push(one)
    else found.push({ lines: [one] })
  }
  return found
}

/** “The government should:”, and an item that further ones follow. */
function bringsItems({ lines }: Paragraph): boolean {
  return /(?::|;|; and|; or)$/.test(lines.slice(-2).map(textOf).join(' '))
}

interface Setting {
  pitches: ReadonlyMap<number, number>
  /** The right edge of the column that the line before stands in. */
  right: number
  body: Body
  /** Whether the paragraph brings in items, or is one of them. */
  listed: boolean
}

function isSame(
  { lines }: Paragraph,
  line: Line,
  { pitches, right, body, listed }: Setting,
): boolean {
  const before = lines.at(-1)
  const first = lines[0]
  if (before === undefined || first === undefined) return false
  const size = line.size
  if (Math.abs(size - before.size) > 0.08 * size) return false
  const text = textOf(before)
  const ends = /[.!?:;][”"’)\]]*\d{0,3}$/u.test(text)
  const short = isShort(before, line, right)
  const label = labelOf(`${textOf(line)} A`)
  const moved = line.page !== before.page || line.y < before.y - 2 * size
  if (label !== null && startsItem(label.form.makes, ends, short, text)) return false
  if (moved) return goesOn(text, textOf(line), ends, short)
  const apart = line.x > before.right + size || line.right < before.x - size
  if (apart) return false
  if (line.y - before.y > paragraphGap * (pitches.get(Math.round(size * 2)) ?? 1.25 * size))
    return false
  if (line.y - before.y < 0.3 * size && line.x > before.right) return false
  if ((changesFont(before, line, body) || isHeadingAbove(before, line, body)) && !ends && short)
    return false
  const indented = line.x > before.x + 0.8 * size && lines.length > 1
  if (indented && ends) return false
  // Behind a colon, what stands further right is a list.
  if (text.endsWith(':') && line.x > before.x + 0.8 * size) return false
  const closesItem =
    /; (?:and|or)$/.test(text) || (text.endsWith(';') && !/^(?:and|or)\b/.test(textOf(line)))
  if (listed && closesItem) return false
  // “…; and” ends an item, wherever the line breaks.
  const closes = /;\s(?:and|or)$/.test(lines.slice(-2).map(textOf).join(' '))
  return !((ends || closes) && short)
}

/** Whether the next line’s first word would have stood on the line before. */
function isShort(before: Line, line: Line, right: number): boolean {
  const free = right - before.right
  const [run] = line.runs
  const word = textOf(line).split(' ', 1)[0] ?? ''
  const width = run === undefined ? 0 : (run.width * word.length) / Math.max(1, run.text.length)
  return free > shortBy * (right - before.x) && free > 1.2 * width + 0.4 * before.size
}

/** A label starts an item where it can stand nowhere else, or where the line before is at an end. */
function startsItem(makes: string, ends: boolean, short: boolean, before: string): boolean {
  return makes === 'item' || ends || short || /(?:;|,) (?:and|or)$|,$/.test(before)
}

/** Whether a paragraph goes on in the next column or on the next page. */
function goesOn(before: string, after: string, ends: boolean, short: boolean): boolean {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return true
  if (ends) return false
  return /^\p{Ll}/u.test(after) || !short
}

/** One line set in one font, the next in another, one of them the body’s: a heading in bold above its text. */
function changesFont(before: Line, line: Line, body: Body): boolean {
  const [a, b] = [fontOf(before), fontOf(line)]
  return a !== null && b !== null && a !== b && (a === body.font || b === body.font)
}

/** One line set in a font that is not the text’s, and a line with nothing in it that begins a sentence. */
function isHeadingAbove(before: Line, line: Line, body: Body): boolean {
  const font = fontOf(before)
  if (font === null || font === body.font) return false
  return line.runs.every((run) => run.font !== font) && /^[\p{Lu}“"‘']/u.test(textOf(line))
}

/** The font of all of a line’s words; null where there are several. */
export function fontOf({ runs }: Line): string | null {
  const fonts = new Set(
    runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ font }) => font),
  )
  return fonts.size === 1 ? ([...fonts][0] ?? null) : null
}

/** For each size, in half points, the distance of most lines that follow each other. */
function usualPitches(lines: readonly Line[]): Map<number, number> {
  const distances = new Map<number, number[]>()
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before?.page !== line.page) return
    const distance = line.y - before.y
    if (distance < 0.8 * line.size || distance > 2 * line.size) return
    if (Math.abs(line.size - before.size) > 0.1) return
    const key = Math.round(line.size * 2)
    const known = distances.get(key) ?? []
    known.push(Math.round(distance * 4) / 4)
    distances.set(key, known)
  })
  return new Map([...distances].map(([key, all]) => [key, commonest(all)]))
}

function commonest(values: readonly number[]): number {
  const uses = new Map<number, number>()
  for (const value of values) uses.set(value, (uses.get(value) ?? 0) + 1)
  return [...uses].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** The right edge of the lines around that start about where the line before does. */
function columnRight(lines: readonly Line[], index: number): number {
  const before = lines[index - 1]
  if (before === undefined) return 0
  return lines
    .slice(Math.max(0, index - 12), index + 12)
    .filter(
      (line) =>
        line.page === before.page &&
        Math.abs(line.x - before.x) < 4 * before.size &&
        Math.abs(line.size - before.size) < 0.1 * before.size,
    )
    .reduce((right, line) => Math.max(right, line.right), before.right)
}
