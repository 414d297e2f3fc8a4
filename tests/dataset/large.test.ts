import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDataset } from '../../pipeline/package/assemble/build-dataset.ts'
import { compare } from '../../pipeline/package/compare/compare.ts'
import { readSnapshot } from '../../pipeline/package/compare/snapshot.ts'
import { parquet } from '../../pipeline/package/write/parquet.ts'
import { sqliteFile } from '../../pipeline/package/write/sqlite.ts'
import { tableOf } from '../../pipeline/dataset/tables/tables.ts'
import { rowsOf } from '../../pipeline/dataset/rows.ts'
import { checksums } from '../../pipeline/package/write/checksums.ts'
import { flatten } from '../../pipeline/package/write/flat-rows.ts'
import { largeDescriptor } from '../../pipeline/package/write/large-descriptor.ts'
import type { PackageFiles } from '../../pipeline/package/write/types.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { writePackage } from '../../pipeline/package/write/write-package.ts'
import { verifyPackage } from '../../pipeline/package/verify/verify-package.ts'
import { allPolicies, body, config, fixtureDataset } from './fixture.ts'

const dataset = fixtureDataset(allPolicies)
const jsonBytes = [...writeDataset(dataset)]
  .filter(([path]) => path.startsWith('json/'))
  .reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)

let folder: string
let files: PackageFiles
const source = () => join(folder, 'source')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-large-'))
  files = await writePackage(dataset, jsonBytes - 1)
  await mkdir(join(source(), 'briefings'), { recursive: true })
  await writeFile(join(source(), 'briefings', 'talks.md'), body)
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function write(name: string, written: PackageFiles): Promise<string> {
  for (const [path, content] of written) {
    const file = join(folder, name, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return join(folder, name)
}

/** The package with another file in it, its digests those of that file. */
function spoilt(path: string, content: string | Uint8Array): PackageFiles {
  const changed = new Map([...files, [path, content]])
  changed.set('datapackage.json', largeDescriptor(dataset, changed))
  changed.delete('SHA256SUMS')
  return changed.set('SHA256SUMS', checksums(changed))
}

describe('a dataset over the threshold', () => {
  test('is written as NDJSON, Parquet and SQLite with the descriptor, without inlined modules', () => {
    const folders = new Set(
      [...files.keys()].map((path) => path.slice(0, path.lastIndexOf('/') + 1)),
    )
    expect(folders).toEqual(new Set(['', 'ndjson/', 'parquet/', 'schemas/']))
    expect([...files.keys()].filter((path) => !path.includes('/')).sort()).toEqual(
      `CITATION.cff LICENSE README.md SHA256SUMS datapackage.json ${config.name}.sqlite package.json types.cjs types.d.cts types.d.ts types.js`
        .split(' ')
        .sort(),
    )
    expect(files.get('types.js')).toBe('export {}\n')
  })

  test('has the same bytes each time', async () => {
    expect(await writePackage(dataset, jsonBytes - 1)).toEqual(files)
  })

  test('is proven, with its source to the last quote', async () => {
    const { problems, records, proven } = await verifyPackage(await write('sound', files), source())
    expect(problems.map(String)).toEqual([])
    expect(proven).toBe(records - 4 - 10)
  })

  test('declares every file, and nothing that is not there', () => {
    const manifest = JSON.parse(String(files.get('package.json'))) as {
      exports: Record<string, unknown>
      files: string[]
    }
    expect(manifest).not.toHaveProperty('main')
    expect(Object.keys(manifest.exports)).toEqual([
      './types',
      './ndjson/*',
      './parquet/*',
      './schemas/*',
      './datapackage.json',
      `./${config.name}.sqlite`,
      './package.json',
    ])
    for (const one of manifest.files.filter((name) => !name.includes('{'))) {
      expect([...files.keys()].some((path) => path === one || path.startsWith(one))).toBe(true)
    }
  })

  test('has the same records as the form with modules', async () => {
    const [large, small] = [
      await write('large', files),
      await write('small', writeDataset(dataset)),
    ]
    expect(compare(await readSnapshot(small), await readSnapshot(large))).toEqual([])
  })
})

test('a dataset just at the threshold has modules', async () => {
  expect(await writePackage(dataset, jsonBytes)).toEqual(writeDataset(dataset))
})

describe('a form that differs from NDJSON is found', () => {
  const table = tableOf('claims')
  const others = structuredClone(dataset.tables)
  for (const claim of others.claims.slice(0, 1)) claim.predicate = 'vanish'

  test('in Parquet', async () => {
    const [flat] = flatten(table, rowsOf(others, 'claims'))
    const bytes = flat ? parquet(flat) : ''
    const path = await write('parquet', spoilt('parquet/claims.parquet', bytes))
    const { problems } = await verifyPackage(path)
    expect(problems.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ['parquet/claims.parquet', 'forms'],
    ])
  })

  test('in SQLite', async () => {
    const bytes = await sqliteFile({ ...dataset, tables: others })
    const { problems } = await verifyPackage(
      await write('sqlite', spoilt(`${config.name}.sqlite`, bytes)),
    )
    expect(problems.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      [`${config.name}.sqlite`, 'forms'],
    ])
  })

  test('in NDJSON that is none', async () => {
    const { problems } = await verifyPackage(
      await write('ndjson', spoilt('ndjson/claims.ndjson', '{\n')),
    )
    expect(problems.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ['ndjson/claims.ndjson', 'package'],
    ])
  })
})

test('a build writes it, checks it, and replaces it by modules once it is small again', async () => {
  const out = join(folder, 'dist')
  await buildDataset(source(), out, { mostJsonBytes: 10 })
  expect(await readFile(join(out, 'README.md'), 'utf8')).toContain('parquet/claims.parquet')
  const again = await buildDataset(source(), out, { mostJsonBytes: 10, check: true })
  expect(again.differences).toEqual([])
  await buildDataset(source(), out)
  expect(await readFile(join(out, 'claims.js'), 'utf8')).toContain('export const claims')
})
