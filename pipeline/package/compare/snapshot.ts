import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { BuildError } from '../../dataset/build-error.ts'
import type { Row } from '../../dataset/rows.ts'
import type { TableSchema } from '../../dataset/tables/schemas.ts'
import { parseNdjson } from '../verify/read-records.ts'
import { problem } from '../verify/problem.ts'

/** A published or built dataset, as far as two are compared: its tables with their declarations. */
export interface Snapshot {
  name: string
  version: string
  /** The descriptor without what follows from the files: title, description, licences, sources. */
  metadata: Record<string, unknown>
  tables: Map<string, { schema: TableSchema; rows: Row[] }>
}

const execute = promisify(execFile)

/** The descriptor’s fields that follow from the files, and the version itself. */
const derived = new Set(['$schema', 'name', 'version', 'created', 'resources'])

/**
 * Reads a dataset from where it is: a folder, a tarball (`.tgz`), or the registry in use (`name@version`).
 * @throws {BuildError} where there is none.
 */
export async function readSnapshot(from: string): Promise<Snapshot> {
  try {
    return await read(from)
  } catch (error) {
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const expected = 'the folder or tarball of a dataset, or name@version from the registry'
    const reason = `Unexpected dataset \`${from}\`, expected ${expected}: ${detail}`
    throw new BuildError([problem(from, 'dataset', reason)])
  }
}

async function read(from: string): Promise<Snapshot> {
  if ((await entriesOf(from)) !== null) return readFolder(from)
  const temporary = await mkdtemp(join(tmpdir(), 'briefdata-diff-'))
  try {
    const tarball = /\.t(?:ar\.)?gz$/.test(from) ? resolve(from) : await pack(from, temporary)
    await execute('tar', ['-xzf', tarball, '-C', temporary])
    return await readFolder(join(temporary, 'package'))
  } finally {
    await rm(temporary, { recursive: true })
  }
}

async function entriesOf(folder: string): Promise<string[] | null> {
  return readdir(folder).catch(() => null)
}

/** Fetches a version from the registry that npm is set up for. */
async function pack(spec: string, folder: string): Promise<string> {
  const args = ['pack', spec, '--json', '--pack-destination', folder]
  const { stdout } = await execute('npm', args, { shell: process.platform === 'win32' })
  const [{ filename } = { filename: '' }] = JSON.parse(stdout) as { filename: string }[]
  return join(folder, filename)
}

async function readFolder(folder: string): Promise<Snapshot> {
  const descriptor = (await json(folder, 'datapackage.json')) as Record<string, unknown>
  const names = (await readdir(join(folder, 'schemas')))
    .map((file) => file.replace(/\.schema\.json$/, ''))
    .sort()
  const tables = names.map(async (name) => {
    const schema = (await json(folder, `schemas/${name}.schema.json`)) as TableSchema
    const rows = await readRows(folder, name)
    return [name, { schema, rows }] as const
  })
  const { version, name } = descriptor
  const metadata = Object.entries(descriptor).filter(([field]) => !derived.has(field))
  return {
    name: String(name),
    version: String(version),
    metadata: Object.fromEntries(metadata),
    tables: new Map(await Promise.all(tables)),
  }
}

/** A dataset without modules has its records as NDJSON. */
async function readRows(folder: string, name: string): Promise<Row[]> {
  const lines = await readFile(join(folder, 'ndjson', `${name}.ndjson`), 'utf8').catch(() => null)
  if (lines !== null) return parseNdjson(lines) as Row[]
  return (await json(folder, `json/${name}.json`)) as Row[]
}

async function json(folder: string, path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, path), 'utf8')) as unknown
}
