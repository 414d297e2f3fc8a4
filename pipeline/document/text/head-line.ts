import { calendarDay } from '../calendar-day.ts'
import { publicationWords } from '../../lexicon/furniture.ts'
import { MONTHS } from '../../lexicon/temporal-names.ts'
import { trimEndOf } from './trim.ts'

const months = [...MONTHS.keys()].join('|')
const dayMonthYear = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${months})\\.?,? (\\d{4})\\b`, 'i')
const monthDayYear = new RegExp(`\\b(${months})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')
const trailingMonth = new RegExp(`(?: (?:${months})\\.?)?(?: \\d{1,4})?$`, 'i')
/** Day and month in either order: read where one of them can be no month. */
const slashedDay = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/
const isoDay = /\b(\d{4})-(\d{2})-(\d{2})\b/
const monthYear = new RegExp(`^(?:${months})\\.? \\d{4}$`, 'i')
const issueNumber =
  /(?:\b(?:no|nr|number|issue|vol)\b\.? ?|№ ?|\bn[°º] ?|#)(\d{1,5}(?:[/-]\d{1,4})?)|\b(\d{1,4}\/\d{4}|[A-Z]{1,4}(?:\/[A-Z\d.]{1,8}){1,4}\/\d{1,4})\b/iu

/** A comma splits where a new part begins, not in “May 18, 2021”. */
const segmentEnd = /(?:[:|·•]| [-–—/] )\s*|,\s+(?=\d{1,2} \p{Lu}|\p{Lu})/u

/** What a line at a document’s head says of the document: the parts of “Title: Series N°12, 3 May 2021”. */
export interface HeadLine {
  /** The words that are neither series, number nor date; null where none are left that could be a title. */
  title: string | null
  series: string | null
  number: string | null
  /** ISO 8601 day. */
  publishedOn: string | null
}

/** Reads a line at a document’s head. */
export function readHeadLine(line: string): HeadLine {
  const found = issueNumber.exec(line)
  const number = found?.[1] ?? found?.[2] ?? null
  const segments = line.split(segmentEnd).map((part) => part.trim())
  const isImprint = (part: string) =>
    part === '' || isDay(part) || monthYear.test(part) || isSeries(part)
  const rest = segments.filter((part) => !isImprint(part))
  const titled = rest.join(' ').split(' ').length > 2
  const series = segments.find(isSeries)
  return {
    title: titled ? titleOf(line, segments.findIndex(isImprint), segments) : null,
    series: series === undefined ? null : seriesName(series),
    number,
    publishedOn: dayOf(segments.find(isDay) ?? ''),
  }
}

/** A date with at most two other words: “Brussels, 3 May 2021” but not “The war since 3 May 2021”. */
function isDay(part: string): boolean {
  return part.split(' ').length <= 5 && dayOf(part) !== null
}

/** Whether the line has anything of an imprint: series, number or date. */
export function isImprint({ series, number, publishedOn }: HeadLine): boolean {
  return series !== null || number !== null || publishedOn !== null
}

/** Whether the line says a day and nothing else: “Updated April 9, 2026”. */
export function isDayAlone({ title, series, number, publishedOn }: HeadLine): boolean {
  return publishedOn !== null && title === null && series === null && number === null
}

/** A field’s name: “Report No.: IF12345”. */
const numberField = /^(?:report|paper|document|publication|product) (?:no\.?|nr\.?|number)$/i

function isSeries(part: string): boolean {
  if (numberField.test(part)) return false
  const short = part.split(' ').length <= 8
  return (
    short && publicationWords.test(part) && (issueNumber.test(part) || part.split(' ').length <= 4)
  )
}

function seriesName(part: string): string | null {
  const at = issueNumber.exec(part)?.index ?? part.length
  const name = trimEndOf(part.slice(0, at), ',;:(–—-').replace(trailingMonth, '')
  return name === '' ? null : name
}

/** The words up to the imprint, where it stands behind them; else all words that are no imprint. */
function titleOf(line: string, firstImprint: number, segments: string[]): string {
  if (firstImprint === -1) return line
  const imprint = segments[firstImprint] ?? ''
  const before = trimEndOf(line.slice(0, line.indexOf(imprint)), ':,|·•/–—-')
  return before === '' ? segments.slice(firstImprint + 1).join(': ') : before
}

/** The first full calendar date of a text as an ISO 8601 day; null where there is none, or no such day. */
export function dayOf(text: string): string | null {
  const iso = isoDay.exec(text)
  if (iso !== null) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const british = dayMonthYear.exec(text)
  if (british !== null) return named(british[3], british[2], british[1])
  const american = monthDayYear.exec(text)
  return american === null ? slashed(text) : named(american[3], american[1], american[2])
}

function slashed(text: string): string | null {
  const [, first, second, year] = (slashedDay.exec(text) ?? []).map(Number)
  if (first === undefined || second === undefined || year === undefined) return null
  if (first > 12) return isoOf(year, second, first)
  return second > 12 || first === second ? isoOf(year, first, second) : null
}

function named(year = '', month = '', day = ''): string | null {
  return isoOf(Number(year), MONTHS.get(month.toLowerCase()) ?? 0, Number(day))
}

function isoOf(year: number, month: number, day: number): string | null {
  const read = calendarDay(year, month, day)
  return 'value' in read ? read.value : null
}
