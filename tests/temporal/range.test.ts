import { expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'
import { dayOf } from '../../pipeline/document/text/head-line.ts'
import { readSafely } from '../hostile/invariants.ts'

test.each([
  '# A\n\n31 December 9999\n\nThe talks ended. Next month they resume. In ten years they end.',
  'On 31 December 9999 it ended; the following month it started. Two decades later, it went.',
  'It ended in December 9999. A year later it began again, and three years later it ended.',
  '30 February 0000',
  '0000-02-30\n\nTalks began last week.',
])('days that four digits cannot say are in no record: %j', async (text) => {
  expect(await readSafely(text)).toBe('read')
  const { records } = await extract(text, { metadata: { publishedOn: '2999-12-31' } })
  const days = records?.dates.flatMap(({ earliest, latest }) => [earliest, latest]) ?? []
  for (const day of days) expect(day ?? '0001-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test.each([
  ['3 May 2021', '2021-05-03'],
  ['February 29, 2024', '2024-02-29'],
  ['2021-12-31', '2021-12-31'],
  ['30 February 2021', null],
  ['February 29, 2021', null],
  ['2021-13-40', null],
  ['3 May 0000', null],
  ['31 December 9999', null],
])('the day of a head line, %s, is one that the calendar has: %s', (text, day) => {
  expect(dayOf(text)).toBe(day)
})
