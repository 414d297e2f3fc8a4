import { expect, test } from 'vitest'
import { proveNew } from '../../pipeline/package/assemble/prove-new.ts'
import { readDataset } from '../../pipeline/package/assemble/read-dataset.ts'
import type { Dataset } from '../../pipeline/dataset/types.ts'
import { briefing, nameOf, workspace } from './corpus.ts'

const { at, write } = workspace()
for (let number = 0; number < 8; number++) {
  write(`source/briefings/${nameOf(number)}`, briefing(number))
}
const { dataset } = await readDataset(at('source'))
const ids = dataset.tables.briefings.map(({ id }) => id)
const [first = '', second = ''] = ids

/** The dataset with something else in the claims of one briefing. */
function broken(id: string, change: object): Dataset {
  const claims = dataset.tables.claims.map((claim) =>
    claim.briefingId === id ? { ...claim, ...change } : claim,
  )
  return { ...dataset, tables: { ...dataset.tables, claims } }
}

test('some briefings of a dataset hold by themselves, also where they say again what others said', async () => {
  const again = dataset.tables.recommendations.filter((one) => one.restatesBriefing !== null)
  expect(again.length).toBeGreaterThan(0)
  for (const id of ids) expect(await proveNew(dataset, new Set([id]))).toEqual([])
  expect(await proveNew(dataset, new Set())).toEqual([])
})

test.each([
  ['words that the source has not', { text: 'Something else.' }],
  ['a place that is none', { start: 0, end: 1 }],
  ['a kind that is none', { kind: 'rumour' }],
  ['an actor that is nobody', { holder: 'nobody' }],
  ['a date that is none', { dateIds: [`${first}--d-0000000000`] }],
])('%s are found in what is new', async (_, change) => {
  expect((await proveNew(broken(first, change), new Set([first]))).length).toBeGreaterThan(0)
  // What was proven before is not looked at again.
  expect(await proveNew(broken(first, change), new Set([second]))).toEqual([])
})
