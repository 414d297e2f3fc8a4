import { expect, test } from 'vitest'
import { mergeRecords } from '../../pipeline/dataset/merge.ts'
import type { Source } from '../../pipeline/dataset/types.ts'
import { shareQuoted } from '../../pipeline/package/assemble/share-quoted.ts'
import { body, fixtureRecords } from './fixture.ts'

/** Briefings of the fixture, some with their quotes withheld. */
function datasetOf(count: number, isQuoted: (number: number) => boolean) {
  const all = Array.from({ length: count }, (_, number) => fixtureRecords(`b-${String(number)}`))
  for (const [number, records] of all.entries()) {
    if (isQuoted(number)) continue
    for (const table of [
      'sections',
      'sentences',
      'mentions',
      'dates',
      'recommendations',
      'claims',
    ] as const) {
      for (const row of records[table]) row.quote = null
    }
  }
  const sources = new Map(
    all.map(({ briefing }): [string, Source] => [
      briefing.id,
      { path: briefing.id, text: body, body },
    ]),
  )
  return { tables: mergeRecords(all), sources }
}

test('the share of what is quoted counts each character once, and those of all briefings', () => {
  const one = shareQuoted(datasetOf(1, () => true))
  expect(one).toBeGreaterThan(0.5)
  expect(one).toBeLessThanOrEqual(1)
  expect(shareQuoted(datasetOf(4, () => true))).toBeCloseTo(one)
  expect(shareQuoted(datasetOf(4, (number) => number === 2))).toBeCloseTo(one / 4)
  expect(shareQuoted(datasetOf(2, () => false))).toBe(0)
})

test('the work grows with the number of briefings and no faster', () => {
  const dataset = datasetOf(800, () => true)
  const { tables } = dataset
  let asked = 0
  for (const row of tables.sentences) {
    const { briefingId } = row
    Object.defineProperty(row, 'briefingId', { get: () => (asked++, briefingId) })
  }
  shareQuoted(dataset)
  // Sorting asks some times for each; looking through all for each briefing would ask hundreds of times.
  expect(asked / tables.sentences.length).toBeLessThan(60)
})
