import {
  addressLine,
  adoption,
  authorLine,
  byline,
  captionStart,
  contactLine,
  furniturePatterns,
  mastheadLine,
  mastheadWords,
  memoField,
  metadataLabels,
  photoCredit,
} from '../../lexicon/furniture.ts'
import { isDayAlone, isImprint, readHeadLine } from '../text/head-line.ts'
import { isRecommendationHeading } from '../text/recommendation-label.ts'
import { isAddresseeHeading, isKnownHeading } from '../text/run-in-heading.ts'
import type { Block, Passage } from '../../types.ts'

const maxHeading = 120
const maxTitle = 250

/** What kind of block a passage is, whether Markdown marks it or not. */
export function kindOf(
  passage: Passage,
  next: Passage | undefined,
  inHead: boolean,
): Block['kind'] {
  const { kind, text, item } = passage
  if (kind !== 'paragraph' && kind !== 'heading') return labelKind(passage) ?? kind
  if (kind === 'heading' && isKnownHeading(text)) return kind
  if (furniturePatterns.some((pattern) => pattern.test(text))) return 'furniture'
  if (agencyNumber.test(text) || isMasthead(text, inHead)) return 'metadata'
  if (kind === 'heading' && numberedCaption.test(text)) return 'caption'
  // “Updated April 9, 2026”, set as large as a heading.
  if (kind === 'heading' && inHead && isDayAlone(readHeadLine(text))) return 'metadata'
  if (kind === 'heading') return kind
  const words = text.split(' ').length
  if (captionStart.test(text.replace(/^\| /, '')) && words <= 40) return 'caption'
  // A table’s rows that lack the line by which Markdown knows them.
  if (/^\| .*\|/.test(text)) return 'table-cell'
  if (words <= 30 && photoCredit.test(text)) return 'caption'
  if (isImprintBlock(text, words, inHead)) return 'metadata'
  return item === null && isPlainHeading(passage, next, words, inHead) ? 'heading' : kind
}

function labelKind({ kind, text }: Passage): Block['kind'] | null {
  return kind === 'list-item' && isAddresseeHeading(text, false) ? 'heading' : null
}

/** What names its readers is a masthead wherever it stands. */
const isMasthead = (text: string, inHead: boolean): boolean =>
  (inHead || /\bprepared for\b/i.test(text)) && mastheadLine.test(text)

/** A caption that is set as large as a heading: “Table 2. What each state measures”. */
const numberedCaption = /^(?:table|figure|fig\.|map|chart|box) \d{1,3}[.:]/i

/** The number of an agency’s report, alone on its line: “GAO-24-106101”, “IF12345”, “IF12345 · VERSION 3 · UPDATED”. */
const agencyNumber =
  /^(?:GAO-\d{2}-\d{3,6}[A-Z]{0,4}|(?:R|RL|RS|IF|IN|LSB)\d{4,5}(?: · VERSION \d{1,3} · [A-Z]{3,8})?)$/

function isImprintBlock(text: string, words: number, inHead: boolean): boolean {
  if (inHead && words <= 60 && memoField.test(text)) return true
  if (inHead && (mastheadWords.test(text) || adoption.test(text))) return true
  if (words <= 40 && contactLine.test(text)) return true
  if (addressLine.test(text) || (words <= 60 && /^\*{0,2}sources?\s?: /i.test(text))) return true
  if (words > 30 || /[.!?]$/.test(text)) return false
  if (metadataLabels.test(text) || authorLine.test(text)) return true
  if (inHead && byline.test(text)) return true
  const line = readHeadLine(text)
  return isImprint(line) && line.title === null && (inHead || words <= 8)
}

/** Verbs that make a sentence, where a long line has one. */
const finite = /\b(?:should|must|will|would|can|could|may|might|is|are|was|were|has|have)\b/

/** How a line ends that what stands below goes on with: “The parties to the conflict to”. */
const brokenOff = /\b(?:to|and|or|the|an|that|should|must)$/

/** How a paragraph begins that goes on with a line above; “(Nairobi) – …” begins a report of its own. */
const goesOn = /^(?:[\p{Ll}[]|\((?!\p{Lu}[\p{L}.,’' -]{1,40}\) ?[–—-]))/u

/** A line on its own with no full stop, followed by text. */
function isPlainHeading(
  passage: Passage,
  next: Passage | undefined,
  words: number,
  inHead: boolean,
): boolean {
  const { text, lineStarts, quoted, emphasisEnd } = passage
  if (isKnownHeading(text) || isAddresseeHeading(text, false)) return text.length <= maxTitle
  const lines = lineStarts.length + 1
  if (next === undefined || quoted || /[.;,:!…]$/.test(text) || brokenOff.test(text)) return false
  // A sentence that goes on below, or that a teaser tells, is none.
  if (next.kind === 'paragraph' && next.label === null && goesOn.test(next.text)) return false
  if ((words > 14 && finite.test(text)) || /^According to\b/.test(text)) return false
  if (isRecommendationHeading(text) || isMarginHeading(passage)) return true
  if (lines > 2 || !/^[\p{Lu}\d“"‘']/u.test(text) || (lines > 1 && !inHead)) return false
  const limit = inHead ? maxTitle : maxHeading
  return text.length <= limit && (words <= 14 || inHead || emphasisEnd >= text.length)
}

/** The longest line in a page’s margin. */
const marginWidth = 32

/** “Agency Comments⏎and Our Evaluation”: a heading in a page’s margin, wrapped there, in capitals. */
export function isMarginHeading({ kind, text, lineStarts }: Passage): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false
  if (lineStarts.length === 0 || lineStarts.length > 4) return false
  const bounds = [0, ...lineStarts, text.length]
  const narrow = bounds.every((at, index) => (bounds[index + 1] ?? at) - at <= marginWidth)
  const long = text.split(' ').filter((word) => word.length > 4)
  return narrow && long.length > 0 && long.every((word) => /^["“‘(]?\p{Lu}/u.test(word))
}
