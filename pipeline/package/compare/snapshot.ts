import { stat } from 'node:fs/promises'
import { BuildError } from '../../dataset/build-error.ts'
import type { Row } from '../../dataset/rows.ts'
import type { TableSchema } from '../../dataset/tables/schemas.ts'
import { failureText, isSystemError } from '../../document/read/failure.ts'
import { checkChecksums } from '../read/checksums.ts'
import { readPackage, readRegular } from '../read/package-files.ts'
import { detailOf, problem } from '../read/problem.ts'
import { parseNdjson } from '../read/read-records.ts'
import { fetchVersion, isVersion } from './fetch-version.ts'
import { mostPackedBytes, unpack } from './unpack.ts'

/** A published or built dataset, as far as two are compared: its tables with their declarations. */
export interface Snapshot {
  name: string
  version: string
  /** The descriptor without what follows from the files: title, description, licences, sources. */
  metadata: Record<string, unknown>
  tables: Map<string, { schema: TableSchema; rows: Row[] }>
}

/** The descriptor’s fields that follow from the files and the program, and the version itself. */
const derived = new Set(['$schema', 'name', 'version', 'created', 'generatorVersion', 'resources'])

/**
 * Reads a dataset from where it is: a folder, a tarball (`.tgz`), or the registry in use (`name@version`). Its files
 * must be those that its digests name.
 * @throws {BuildError} where there is none, or what it holds is no dataset.
 */
export async function readSnapshot(from: string): Promise<Snapshot> {
  const refuse = (reason: string): never => {
    throw new BuildError([problem(from, 'dataset', reason)])
  }
  try {
    const files = await filesOf(from)
    const [broken] = checkChecksums(files)
    if (broken === undefined) return snapshotOf(files)
    return refuse(`this is no dataset as it was built: ${broken.file ?? ''}: ${broken.reason}`)
  } catch (error) {
    if (error instanceof BuildError) throw error
    if (isSystemError(error)) return refuse(`this ${failureText(error, 'read')}: ${expected}`)
    return refuse(`this is no dataset that can be read (${detailOf(error)}): ${expected}`)
  }
}

const expected = 'name the folder or tarball of a dataset, or name@version from the registry'

async function filesOf(from: string): Promise<Map<string, Buffer>> {
  const found = await stat(from).catch(() => null)
  if (found === null && isAddress(from)) {
    throw new Error('addresses and repositories are not fetched')
  }
  if (found?.isDirectory() === true) return (await readPackage(from)).files
  if (/\.t(?:ar\.)?gz$/.test(from)) return unpack(await readRegular(from, mostPackedBytes))
  if (found === null && isVersion(from)) return unpack(await fetchVersion(from))
  throw new Error(found === null ? 'there is none of that name' : 'it is no folder and no tarball')
}

/** What npm would take for an address of a repository or a package elsewhere. */
function isAddress(from: string): boolean {
  return /^[a-z][a-z+.-]+:/i.test(from)
}

const semver = /^\d{1,9}\.\d{1,9}\.\d{1,9}$/
const schemaPath = /^schemas\/([a-z][a-z-]*)\.schema\.json$/

function snapshotOf(files: ReadonlyMap<string, Buffer>): Snapshot {
  const descriptor = record(json(files, 'datapackage.json'), 'datapackage.json')
  const names = [...files.keys()].flatMap((path) => schemaPath.exec(path)?.[1] ?? []).sort()
  const tables = names.map((name) => {
    const path = `schemas/${name}.schema.json`
    const schema = record(json(files, path), path)
    for (const field of Object.values(record(schema.properties, path))) record(field, path)
    return [
      name,
      { schema: schema as unknown as TableSchema, rows: readRows(files, name) },
    ] as const
  })
  const { version, name } = descriptor
  if (typeof name !== 'string' || typeof version !== 'string' || !semver.test(version)) {
    throw new Error('datapackage.json has no name and version')
  }
  const metadata = Object.entries(descriptor).filter(([field]) => !derived.has(field))
  return { name, version, metadata: Object.fromEntries(metadata), tables: new Map(tables) }
}

/** A dataset without modules has its records as NDJSON. */
function readRows(files: ReadonlyMap<string, Buffer>, name: string): Row[] {
  const path = `ndjson/${name}.ndjson`
  const lines = files.get(path)
  const rows =
    lines === undefined ? json(files, `json/${name}.json`) : parseNdjson(lines.toString('utf8'))
  if (!Array.isArray(rows)) throw new Error(`the records of ${name} are no list`)
  return rows.map((row) => record(row, `the record of ${name}`))
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw new Error(`${what} is no object`)
}

function json(files: ReadonlyMap<string, Buffer>, path: string): unknown {
  const bytes = files.get(path)
  if (bytes === undefined) throw new Error(`${path} is missing`)
  return JSON.parse(bytes.toString('utf8')) as unknown
}
