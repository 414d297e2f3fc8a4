import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfBounds } from '../../pipeline/dataset/check/edtf-bounds.ts'
import { findTemporalExpressions } from '../../pipeline/find/dates/find.ts'
import { paragraph } from './document.ts'

/** Pieces of expressions, in any order, make texts that are near to real ones. */
const pieces = (
  'in since until by before from to the a an of and or – - / , . ; ( ) ’ ° N early mid late end beginning last next this that ' +
  'past coming previous following same first second third half quarter week weekend month year years decade decades century ' +
  'days hours minutes fortnight May March June 30 31 29 February 5 3rd 20th 1990s 2020s 19 20 2021 2022 1066 480 BC AD Q1 H2 ' +
  'FY2021 fiscal spring fall winter summer Monday Fridays Christmas Easter New Year Day morning night midnight 5:30 p.m. ' +
  'ago later earlier before every each twice weekly annual nearly about at least more than three two-and-a-half several ' +
  'recent now today recently 2021-02-30 2020-02-29 12/13/2021 99 ’99 years-long long old people will was'
).split(' ')

const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const publications = fc.constantFrom(
  null,
  '2022-08-04',
  '2024-02-29',
  '2021-01-01',
  '0001-01-01',
  'no day',
)

describe('whatever the text', () => {
  test('spans are slices of their sentences, in order, and none overlaps another', () => {
    fc.assert(
      fc.property(texts, publications, (text, published) => {
        let end = -1
        let ordinal = 0
        for (const date of findTemporalExpressions(paragraph(text), published)) {
          const { sentence } = date
          if (sentence.ordinal !== ordinal) end = -1
          ordinal = sentence.ordinal
          expect(date.start).toBeGreaterThanOrEqual(Math.max(end, sentence.syntax.start))
          expect(date.end).toBeLessThanOrEqual(sentence.syntax.end)
          const slice = sentence.block.text.slice(date.start, date.end)
          expect(slice).not.toBe('')
          expect(slice).toBe(slice.trim())
          end = date.end
        }
      }),
    )
  })

  test('an edtf is valid, and the days that bound a date are in order and within it', () => {
    fc.assert(
      fc.property(texts, publications, (text, published) => {
        for (const { edtf, earliest, latest, mod } of findTemporalExpressions(
          paragraph(text),
          published,
        )) {
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
          if (edtf === null) continue
          const bounds = edtfBounds(edtf)
          expect(bounds, edtf).not.toBeNull()
          if (edtf.includes('~') || mod === 'approx') continue
          if (bounds?.earliest && earliest !== null)
            expect(earliest >= bounds.earliest, edtf).toBe(true)
          if (bounds?.latest && latest !== null) expect(latest <= bounds.latest, edtf).toBe(true)
        }
      }),
    )
  })

  test('a value is a TIMEX3 normal form', () => {
    const form =
      /^(?:(?:FY)?(?:BC)?(?:XXXX|\d{2,4})(?:-(?:(?:XX|\d{2})(?:-(?:XX|\d{2}))?|W(?:XX|\d{2})(?:-(?:WE|\d))?|SP|SU|FA|WI|Q\d|H\d))?(?:T(?:MO|MI|AF|EV|NI|DT|\d{2}(?::\d{2})?))?|P(?:(?:X|\d+(?:\.\d+)?)(?:WE|DE|CE|ML|[YMWDQ]))*(?:T(?:(?:X|\d+(?:\.\d+)?)[HMS])+)?|(?:PAST|PRESENT|FUTURE)_REF)$/
    fc.assert(
      fc.property(texts, publications, (text, published) => {
        for (const { value } of findTemporalExpressions(paragraph(text), published))
          if (value !== null) expect(value).toMatch(form)
      }),
    )
  })

  test('the same text gives the same dates', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const all = () =>
          findTemporalExpressions(paragraph(text), '2022-08-04').map(({ value, start }) => [
            value,
            start,
          ])
        expect(all()).toEqual(all())
      }),
    )
  })
})
