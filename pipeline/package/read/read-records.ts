import type { ErrorObject } from 'ajv/dist/2020.js'
import type { VFileMessage } from 'vfile-message'
import type { Row } from '../../dataset/rows.ts'
import { tableNames } from '../../dataset/tables/schemas.ts'
import type { TableName } from '../../dataset/tables/schemas.ts'
import { validators } from '../../dataset/tables/validators.ts'
import type { Tables } from '../../dataset/types.ts'
import { again, detailOf, problem } from './problem.ts'

/** Where a record stands in its package. */
export interface RecordPlace {
  file: string
  line: number
}

/** The records of a package, each known to be of its table by our own schemas. */
export interface PackageRecords {
  tables: Tables
  placeOf: (row: object) => RecordPlace | null
  /** Whether they come as NDJSON: the dataset is too large for modules. */
  large: boolean
}

/** How many records of a table are reported, and how deep a value can be for its text to be shown. */
const mostReported = 20

/**
 * Reads the records and holds each against the schema of its table: ours, not that of the package.
 * What is wrong goes to `problems`; null where the tables cannot be relied on.
 */
export function readRecords(
  files: ReadonlyMap<string, Buffer>,
  problems: VFileMessage[],
): PackageRecords | null {
  const large = !files.has('json/briefings.json') && files.has('ndjson/briefings.ndjson')
  const places = new Map<object, RecordPlace>()
  const before = problems.length
  const entries = tableNames.map((name): [TableName, Row[]] => {
    const file = large ? `ndjson/${name}.ndjson` : `json/${name}.json`
    const rows = readRows(files.get(file), file, large, problems)
    const valid = rows.filter((row, index) => {
      const line = index + (large ? 1 : 2)
      places.set(row, { file, line })
      return isValid(name, row, { file, line }, problems)
    })
    return [name, valid]
  })
  if (problems.length > before) return null
  const tables = Object.fromEntries(entries) as unknown as Tables
  return { tables, placeOf: (row) => places.get(row) ?? null, large }
}

function readRows(
  bytes: Buffer | undefined,
  file: string,
  large: boolean,
  problems: VFileMessage[],
): Row[] {
  const refuse = (reason: string, line?: number): Row[] => {
    problems.push(problem(file, 'package', reason, line))
    return []
  }
  if (bytes === undefined) return refuse(`the file with the records is missing: ${again}`)
  let value: unknown
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    value = large ? parseNdjson(text) : JSON.parse(text)
  } catch (error) {
    const detail = detailOf(error)
    return refuse(`this is no ${large ? 'NDJSON' : 'JSON'} (${detail}): ${again}`)
  }
  if (!Array.isArray(value)) return refuse('this is not a list of records')
  const bad = value.findIndex((row) => !isRecord(row))
  if (bad < 0) return value as Row[]
  return refuse('this is not a record', bad + (large ? 1 : 2))
}

/** The records of NDJSON, one on each line. @throws where a line is no JSON. */
export function parseNdjson(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isValid(
  name: TableName,
  row: Row,
  { file, line }: RecordPlace,
  problems: VFileMessage[],
): boolean {
  const validate = validators.get(name)
  if (validate?.(row) === true) return true
  const reported = problems.filter((one) => one.file === file).length
  const [error] = (validate?.errors ?? []).filter(({ keyword }) => keyword !== 'if')
  if (error && reported < mostReported) {
    problems.push(problem(file, 'schema', describe(error), line))
  }
  return false
}

function describe({ instancePath, keyword, params, message }: ErrorObject): string {
  const field = instancePath.slice(1).replaceAll('/', '.')
  const { additionalProperty, missingProperty } = params as Record<string, string | undefined>
  const name = additionalProperty ?? missingProperty ?? ''
  const place = [field, name].filter(Boolean).join('.')
  const rule = keyword === 'additionalProperties' ? 'is no field of the schema' : message
  return `\`${place}\` ${rule ?? `must pass ${keyword}`}`
}
