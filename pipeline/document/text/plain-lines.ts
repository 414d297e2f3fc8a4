import {
  furniturePatterns,
  mastheadWords,
  memoField,
  metadataLabels,
} from '../../lexicon/furniture.ts'
import type { Passage } from '../../types.ts'
import { isImprint, readHeadLine } from './head-line.ts'
import { recommendationLabel } from './recommendation-label.ts'
import { isKnownHeading } from './run-in-heading.ts'
import { slicePassage } from './slice.ts'

/** The longest line that is taken for a heading set above its paragraph. */
const longestHeading = 90
const slack = 8

/**
 * Cuts a plain-text paragraph where a line end means more than a wrapped line: below a heading that stands on the
 * paragraph’s first line, and between the lines of a title page (“Report on Chad⏎S/2021/12⏎3 May 2021”).
 */
export function splitPlainLines(passage: Passage): Passage[] {
  const { kind, lineStarts, item, quoted } = passage
  if (kind !== 'paragraph' || lineStarts.length === 0 || item !== null || quoted) return [passage]
  const bounds = [0, ...lineStarts, passage.text.length]
  const lines = bounds
    .slice(0, -1)
    .map((from, index) => passage.text.slice(from, bounds[index + 1]).trim())
  const cuts =
    memoCuts(lines, lineStarts) ??
    (lines.every(isFraming) ? lineStarts : null) ??
    (isTitlePage(lines) ? imprintCuts(lines, lineStarts) : headingCut(lines, lineStarts))
  return [0, ...cuts].flatMap((from, index) => {
    const part = slicePassage(passage, from, cuts[index] ?? passage.text.length)
    return part === null ? [] : [part]
  })
}

/** Before each field of a memorandum’s head, where a paragraph holds several. */
function memoCuts(lines: string[], lineStarts: number[]): number[] | null {
  if (!lines.slice(0, 2).every((line) => memoField.test(line))) return null
  return lineStarts.filter((_, index) => memoField.test(lines[index + 1] ?? ''))
}

/** A line that a web page or a cable’s form adds, or that gives one of a publication’s own data. */
function isFraming(line: string): boolean {
  if (metadataLabels.test(line)) return true
  return mastheadWords.test(line) || furniturePatterns.some((pattern) => pattern.test(line))
}

/** A few short lines without full stops, one of which has a series, a number or a date. */
function isTitlePage(lines: string[]): boolean {
  const short = lines.every((line) => line.length <= 120 && !/[.;!?]$/.test(line))
  return short && lines.length <= 8 && lines.some(isImprintLine)
}

function isImprintLine(line: string): boolean {
  const read = readHeadLine(line)
  return read.title === null && isImprint(read)
}

/** Before and after each line of imprint; lines between them are one title. */
function imprintCuts(lines: string[], lineStarts: number[]): number[] {
  return lineStarts.filter(
    (_, index) => isImprintLine(lines[index] ?? '') || isImprintLine(lines[index + 1] ?? ''),
  )
}

/** The most lines of a heading that a label begins (“Recommendation 10: …”). */
const mostHeadingLines = 4

/** A wrapped line ends where the next word no longer fits; a first line that ends long before is a heading. */
function headingCut(lines: string[], lineStarts: number[]): number[] {
  const [first = ''] = lines
  // A known heading is cut as one that runs into its paragraph.
  if (isKnownHeading(first)) return []
  const most = recommendationLabel(first) > 0 ? mostHeadingLines : 1
  for (let count = 1; count <= most; count++) {
    const cut = lineStarts[count - 1]
    if (cut !== undefined && endsHeading(lines, count)) return [cut]
  }
  return []
}

/** Whether a heading of that many lines stands above the rest. */
function endsHeading(lines: string[], count: number): boolean {
  const last = lines[count - 1] ?? ''
  const [next = '', ...more] = lines.slice(count)
  const width = Math.max(next.length, ...more.map((line) => line.length))
  const nextWord = next.split(' ')[0] ?? ''
  const fits = last.length + 1 + nextWord.length + slack <= width
  const heading = /^[\p{Lu}\d]/u.test(lines[0] ?? '') && last.length <= longestHeading
  const ends = /[\p{L}\d)’”"?]$/u.test(last)
  return fits && heading && ends && /^[\p{Lu}“"]/u.test(next)
}
