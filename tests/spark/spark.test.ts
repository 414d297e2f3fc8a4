import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, expect, test } from 'vitest'
import { mergeRecords } from '../../pipeline/dataset/merge.ts'
import { byCodeUnits } from '../../pipeline/dataset/order.ts'
import { rowsOf } from '../../pipeline/dataset/rows.ts'
import type { Row } from '../../pipeline/dataset/rows.ts'
import { tableNames } from '../../pipeline/dataset/tables/schemas.ts'
import { extract } from '../../pipeline/index.ts'
import { verifyTables } from '../../pipeline/package/verify/verify-tables.ts'
import type { Records } from '../../pipeline/types.ts'
import { python } from '../package/python.ts'
import { rowsOfDuckdb } from '../package/snippets.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** What of Spark this machine lacks; null where all is there. */
function lacking(): string | null {
  if (python === null) return 'no Python in .venv'
  if (spawnSync('java', ['-version']).status !== 0) return 'no Java'
  const has = spawnSync(python, ['-c', 'import pyspark']).status === 0
  return has ? null : 'no PySpark in .venv'
}

const lack = lacking()
const skipped = lack === null ? '' : ` (skipped: ${lack})`
const folder = mkdtempSync(join(tmpdir(), 'briefdata-spark-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const names = ['dev01', 'dev02', 'dev04', 'dev06']
const paragraphs = names.flatMap((name) =>
  readFileSync(at(`tests/fixtures/devset/${name}.md`), 'utf8')
    .split('\n\n')
    .filter((text) => text.length > 200),
)

/** Documents that share actors, one that is empty and one with the id of another. */
function documents(): { path: string; text: string }[] {
  const good = Array.from({ length: 20 }, (_, number) => ({
    path: `report-${String(number).padStart(2, '0')}.md`,
    text: `# Report ${String(number)}\n\n${String(number + 1)} May 2019\n\n${paragraphs[number % paragraphs.length] ?? ''}\n`,
  }))
  const twin = { path: 'twin.md', text: '---\nid: report-03\n---\nKenya left the talks.\n' }
  return [...good, { path: 'empty.md', text: ' \n' }, twin]
}

/** The rows of a table that a job wrote, by id. */
async function rowsIn(out: string, table: string): Promise<Row[]> {
  const entries = readdirSync(join(out, table), { recursive: true, encoding: 'utf8' })
  const rows: Row[] = []
  for (const path of entries.filter((one) => one.endsWith('.parquet'))) {
    const bytes = readFileSync(join(out, table, path))
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
    rows.push(...(await parquetReadObjects({ file })))
  }
  return sorted(rows)
}

function sorted(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => byCodeUnits(String(one.id), String(other.id)))
}

test.skipIf(lack !== null)(
  `a Spark job of which one worker is killed gives what one machine gives, nothing lost or doubled${skipped}`,
  async () => {
    const [input, out, source] = ['in', 'out', 'source'].map((name) => join(folder, name))
    for (const one of [input, source]) mkdirSync(one ?? '')
    const asked = documents()
    writeFileSync(
      join(input ?? '', 'documents.ndjson'),
      asked.map((one) => `${JSON.stringify(one)}\n`).join(''),
    )
    for (const { path, text } of asked) writeFileSync(join(source ?? '', path), text)
    const marker = join(folder, 'killed')
    const reader = [
      process.execPath,
      '--import',
      createRequire(import.meta.url).resolve('tsx'),
      at('pipeline/cli.ts'),
      'extract',
      '--stdin-ndjson',
    ]
    const command = [python, at('tests/spark/kill_once.py'), marker, ...reader].join(' ')
    const job = [at('examples/spark/briefdata_spark.py'), input, out, '--schemas', at('schemas')]
    const options = ['--parts', '4', '--master', 'local-cluster[2,1,1024]', '--command', command]
    const run = spawnSync(python ?? '', [...job, ...options].map(String), {
      encoding: 'utf8',
      env: { ...process.env, PYSPARK_PYTHON: python ?? '', SPARK_LOCAL_IP: '127.0.0.1' },
      maxBuffer: 64_000_000,
    })
    expect(run.stdout, run.stderr.slice(-3000)).toContain(
      '{"documents": 22, "read": 20, "failed": 2}',
    )
    expect(existsSync(marker)).toBe(true)
    expect(run.stderr).toMatch(/Lost executor|lost executor|ExecutorLostFailure/)

    const read: Records[] = []
    for (const { path, text } of asked.slice(0, 20)) {
      const { records } = await extract(text, { path })
      if (records !== null) read.push(records)
    }
    const expected = mergeRecords(read)
    for (const name of tableNames.filter((one) => one !== 'tombstones')) {
      expect(await rowsIn(out ?? '', name), name).toEqual(sorted(rowsOf(expected, name)))
    }

    rmSync(join(source ?? '', 'twin.md'))
    const { problems, records, proven } = await verifyTables(out ?? '', source)
    expect(problems.map(({ reason }) => reason)).toEqual([])
    expect(records).toBeGreaterThan(500)
    expect(proven).toBeGreaterThan(400)
    const query = `SELECT count(*), count(DISTINCT id) FROM 'claims/*/*.parquet'`
    const { length } = expected.claims
    expect(rowsOfDuckdb([query], out ?? '')).toEqual([[[length, length]]])

    // A row that is written twice, and one that is lost, are found.
    const [part = ''] = readdirSync(join(out ?? '', 'claims')).filter((one) =>
      one.startsWith('part'),
    )
    rmSync(join(out ?? '', 'mentions', part), { recursive: true })
    expect((await verifyTables(out ?? '')).problems.length).toBeGreaterThan(0)
  },
  1_500_000,
)
