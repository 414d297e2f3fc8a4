import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../../pipeline/dataset/rows.ts'
import { tables as declared } from '../../pipeline/dataset/tables/tables.ts'
import { flatten } from '../../pipeline/package/write/flat-rows.ts'
import { writePackage } from '../../pipeline/package/write/write-package.ts'
import { allPolicies, fixtureDataset, fixtureRecords } from '../dataset/fixture.ts'
import { noPython, python } from './python.ts'
import { rowsOfDuckdb, runSnippet, snippetsOf } from './snippets.ts'

const dataset = fixtureDataset([fixtureRecords('talks'), ...allPolicies])
const flat = declared.flatMap((table) => flatten(table, rowsOf(dataset.tables, table.name)))

let folder: string
let readme: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-duckdb-'))
  const files = await writePackage(dataset, 0)
  readme = String(files.get('README.md'))
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

test.skipIf(python === null)(
  `DuckDB reads the same cells from Parquet, of every table${noPython}`,
  () => {
    const queries = flat.map(({ table }) => {
      const columns = table.columns.map(({ name }) => `"${name}"`).join(', ')
      return `SELECT ${columns} FROM 'parquet/${table.name}.parquet'`
    })
    const read = rowsOfDuckdb(queries, folder)
    for (const [index, { table, rows }] of flat.entries()) {
      expect(read?.[index], table.name).toEqual(rows)
    }
  },
  120_000,
)

test.skipIf(python === null)(
  `DuckDB reads lists as lists${noPython}`,
  () => {
    const queries = declared.flatMap(({ name, lists }) =>
      lists.map(({ field }) => `SELECT "${field}" FROM 'parquet/${name}.parquet'`),
    )
    const expected = declared.flatMap(({ name, lists }) =>
      lists.map(({ field }) => rowsOf(dataset.tables, name).map((row) => [row[field]])),
    )
    expect(rowsOfDuckdb(queries, folder)).toEqual(expected)
    const first = `SELECT typeof("addresseeIds") FROM 'parquet/recommendations.parquet' LIMIT 1`
    expect(rowsOfDuckdb([first], folder)).toEqual([[['VARCHAR[]']]])
  },
  120_000,
)

test.skipIf(python === null)(
  `DuckDB finds integers and absent values as such${noPython}`,
  () => {
    const query = `SELECT typeof(start), count(*) FILTER (quote IS NULL), count(*) FILTER (quote = '')
    FROM 'parquet/claims.parquet' GROUP BY 1`
    const withheld = dataset.tables.claims.filter(({ quote }) => quote === null).length
    expect(rowsOfDuckdb([query], folder)).toEqual([[['INTEGER', withheld, 0]]])
  },
  120_000,
)

test('the snippets of a large dataset’s README give what they say', () => {
  const snippets = snippetsOf(readme)
  expect(snippets.map(({ language }) => language)).toEqual(['python', 'sql'])
  for (const snippet of snippets) {
    const output = runSnippet(snippet, folder, folder)
    if (output !== null) expect(output).toBe(snippet.output)
  }
}, 120_000)
