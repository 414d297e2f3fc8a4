import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { downloadFiles } from '../../pipeline/package/write/download-files.ts'
import { allPolicies, fixtureDataset, fixtureRecords } from '../dataset/fixture.ts'
import { run } from './packed.ts'
import { python } from './python.ts'

const program = python === null ? '' : join(dirname(python), 'datasette')
const isThere = existsSync(program)
const skipped = isThere ? '' : ' (skipped: no datasette in .venv)'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-datasette-'))
  const files = await downloadFiles(fixtureDataset([fixtureRecords('talks'), ...allPolicies]))
  await writeFile(join(folder, 'data.sqlite'), files.get('invented-briefings.sqlite') ?? '')
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** What Datasette answers, without a server. */
function get(address: string): string {
  return run(program, ['data.sqlite', '--get', address], folder).stdout
}

describe.skipIf(!isThere)(`the SQLite file in Datasette${skipped}`, () => {
  test.each(['claims', 'recommendations', 'sentences'])(
    '%s have a search box',
    (table) => {
      expect(get(`/data/${table}`)).toContain('<input id="_search" type="search"')
    },
    60_000,
  )

  test('the search finds words', () => {
    const found = get('/data/claims.json?_search=leave&_shape=array&_col=id')
    expect(JSON.parse(found)).toContainEqual({ id: 'talks--c-1' })
    expect(JSON.parse(get('/data/claims.json?_search=zebra&_shape=array'))).toEqual([])
  }, 60_000)

  test('facets count', () => {
    const { facet_results } = JSON.parse(get('/data/claims.json?_facet=kind')) as {
      facet_results: { kind: { results: { value: string; count: number }[] } }
    }
    expect(facet_results.kind.results).toContainEqual(
      expect.objectContaining({ value: 'forecast', count: expect.any(Number) as number }),
    )
  }, 60_000)

  test('keys are shown with the names of what they lead to', () => {
    const page = get('/data/mentions')
    expect(page).toContain('<a href="/data/actors/un">United Nations</a>')
    expect(page).toContain('Talks in Windhoek')
  }, 60_000)
})
