import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDataset } from '../../pipeline/package/assemble/build-dataset.ts'
import { compare } from '../../pipeline/package/compare/compare.ts'
import { readSnapshot } from '../../pipeline/package/compare/snapshot.ts'
import type { PackageFiles } from '../../pipeline/package/write/types.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { writePackage } from '../../pipeline/package/write/write-package.ts'
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

test('a build writes it, checks it, and replaces it by modules once it is small again', async () => {
  const out = join(folder, 'dist')
  await buildDataset(source(), out, { mostJsonBytes: 10 })
  expect(await readFile(join(out, 'README.md'), 'utf8')).toContain('parquet/claims.parquet')
  const again = await buildDataset(source(), out, { mostJsonBytes: 10, check: true })
  expect(again.differences).toEqual([])
  await buildDataset(source(), out)
  expect(await readFile(join(out, 'claims.js'), 'utf8')).toContain('export { claims }')
})
