import { countries } from '../../countries.ts'
import { calendarDay } from '../calendar-day.ts'
import { MONTHS } from '../../lexicon/temporal-names.ts'
import type { MetadataField } from './metadata-fields.ts'

/** A value that a field may hold, or what was expected of it. */
export type ReadValue = { value: string | string[] } | { expected: string; isImpossibleDay?: true }

/** Reads what somebody has given for a field: a day in words, a country’s name, one value where a list may stand. */
export function readValue(field: MetadataField, given: readonly string[]): ReadValue {
  const values = given.map((one) => one.trim()).filter((one) => one !== '')
  if (field.isList) return readCountries(field, values)
  const [first = ''] = values
  if (values.length !== 1) return { expected: 'one value' }
  if (field.isDay) return readDay(first)
  if (field.name === 'language' && !isLanguageTag(first)) return { expected: expectation(field) }
  return field.pattern.test(first) ? { value: first } : { expected: expectation(field) }
}

function readCountries(field: MetadataField, values: readonly string[]): ReadValue {
  const codes: string[] = []
  for (const value of values) {
    const isCode = field.pattern.test(value)
    const code = isCode ? value : countries.getAlpha2Code(value, 'en')
    if (code === undefined || (code !== 'XK' && !countries.isValid(code))) {
      return { expected: 'ISO 3166-1 alpha-2 codes such as KE, or English names of countries' }
    }
    codes.push(code)
  }
  return { value: codes }
}

const isoDay = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].{0,60})?$/
const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i
const monthDayYear = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i

/** A day of the calendar, in digits or in words; a time behind it is left out. */
export function readDay(
  text: string,
): { value: string } | { expected: string; isImpossibleDay?: true } {
  const parts = partsOf(text)
  if (parts === null) return { expected: 'a day, YYYY-MM-DD' }
  const day = calendarDay(...parts)
  return 'value' in day ? day : { ...day, isImpossibleDay: true }
}

function partsOf(text: string): [number, number, number] | null {
  const iso = isoDay.exec(text)
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  const british = dayMonthYear.exec(text)
  const american = monthDayYear.exec(text)
  const month = MONTHS.get((british?.[2] ?? american?.[1] ?? '').toLowerCase())
  if (month === undefined) return null
  return [Number(british?.[3] ?? american?.[3]), month, Number(british?.[1] ?? american?.[2])]
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function expectation({ description }: MetadataField): string {
  return `${description.charAt(0).toLowerCase()}${description.slice(1).split('. ')[0]?.replace(/\.$/, '') ?? ''}`
}
