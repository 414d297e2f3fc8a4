import { expect, test } from 'vitest'
import type { Files } from '../../pipeline/package/write/types.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { fixtureDataset, fixtureRecords } from './fixture.ts'

/** The package of so many briefings. */
function packageOf(briefings: number): Files {
  const ids = Array.from({ length: briefings }, (_, index) => `talks-${index}`)
  return writeDataset(fixtureDataset(ids.map((id) => fixtureRecords(id))))
}

function bytesOf(files: Files, which: (path: string) => boolean = () => true): number {
  return [...files]
    .filter(([path]) => which(path))
    .reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)
}

const isData = (path: string) => /^(?:json|csv)\//.test(path)
const [one, ten] = [packageOf(1), packageOf(10)]

test('what is not data takes at most 200 kB, however small the dataset', () => {
  expect(bytesOf(one, (path) => !isData(path))).toBeLessThan(200_000)
})

test('a record stands in JSON once, in CSV once, and for people once: all else grows by a line for each briefing', () => {
  const growth = (which: (path: string) => boolean) => bytesOf(ten, which) - bytesOf(one, which)
  const json = growth((path) => path.startsWith('json/'))
  expect(growth(isData)).toBeLessThan(2.2 * json)
  expect(growth((path) => !isData(path))).toBeLessThan(0.2 * json)
})

test('code is the same whatever the records are', () => {
  const code = (files: Files) => [...files].filter(([path]) => /\.(?:js|cjs|d\.ts)$/.test(path))
  expect(code(ten)).toEqual(code(one))
})
