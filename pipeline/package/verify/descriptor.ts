import { sha256 } from '../../dataset/identity/ids.ts'
import type { VFileMessage } from 'vfile-message'
import { parseCsv } from './csv.ts'
import { problem } from './problem.ts'

/** The parts of `datapackage.json` that are held against the files. */
export interface Descriptor {
  generator?: string
  resources: Resource[]
}

interface Resource {
  name: string
  path: string
  format: string
  bytes: number
  hash: string
  schema?: TableSchema
}

interface TableSchema {
  fields: Field[]
  primaryKey: string[]
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
}

interface Field {
  name: string
  type: string
  constraints: {
    required?: boolean
    unique?: boolean
    enum?: string[]
    pattern?: string
    minimum?: number
    maximum?: number
    minLength?: number
  }
}

const file = 'datapackage.json'

/** Paths, sizes, digests, types, constraints and keys are those that `datapackage.json` states. */
export function* checkDescriptor(
  { resources }: Descriptor,
  files: ReadonlyMap<string, Buffer>,
): Generator<VFileMessage> {
  const tables = new Map<string, string[][]>()
  for (const resource of resources) {
    const bytes = files.get(resource.path)
    if (tables.has(resource.name)) {
      yield problem(
        file,
        'descriptor',
        `Unexpected second resource \`${resource.name}\`, expected one`,
      )
    }
    if (bytes === undefined) {
      yield problem(
        file,
        'descriptor',
        `Unexpected path \`${resource.path}\`, expected that of a file`,
      )
      continue
    }
    const isCsv = resource.format === 'csv' && resource.schema !== undefined
    tables.set(resource.name, isCsv ? parseCsv(bytes.toString('utf8')) : [])
    yield* checkBytes(resource, bytes)
  }
  for (const { name, path, schema } of resources) {
    const [header = [], ...rows] = tables.get(name) ?? []
    if (schema === undefined || header.length === 0) continue
    const expected = schema.fields.map((field) => field.name)
    if (header.join() !== expected.join()) {
      yield problem(
        path,
        'descriptor',
        `Unexpected header ${header.join()}, expected ${expected.join()}`,
        1,
      )
      continue
    }
    yield* checkCells(path, schema, rows)
    yield* checkKeys(path, schema, rows, tables, name)
  }
}

function* checkBytes({ path, bytes, hash }: Resource, content: Buffer): Generator<VFileMessage> {
  const digest = `sha256:${sha256(content)}`
  if (content.length !== bytes) {
    yield problem(
      path,
      'descriptor',
      `Unexpected ${String(content.length)} bytes, expected ${String(bytes)}`,
    )
  }
  if (digest !== hash)
    yield problem(path, 'descriptor', `Unexpected hash ${digest}, expected ${hash}`)
}

function* checkCells(
  path: string,
  { fields }: TableSchema,
  rows: string[][],
): Generator<VFileMessage> {
  for (const [column, field] of fields.entries()) {
    const accepts = cellTest(field)
    for (const [index, row] of rows.entries()) {
      const cell = row[column] ?? ''
      const expected = accepts(cell)
      if (expected === null) continue
      const reason = `Unexpected \`${field.name}\` \`${cell}\` in row ${String(index + 1)}, expected ${expected}`
      yield problem(path, 'descriptor', reason)
    }
  }
}

const typePatterns = new Map([
  ['integer', /^-?\d+$/],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
])

/** Tells what a cell of the field should be; null where it is right. */
function cellTest({ type, constraints }: Field): (cell: string) => string | null {
  const pattern = constraints.pattern === undefined ? null : new RegExp(constraints.pattern, 'u')
  const values = constraints.enum && new Set(constraints.enum)
  const typePattern = typePatterns.get(type)
  return (cell) => {
    if (cell === '') return constraints.required === true ? 'a value' : null
    if (typePattern?.test(cell) === false) return `the type ${type}`
    if (values?.has(cell) === false) return `one of ${[...values].join(', ')}`
    if (pattern?.test(cell) === false) return `a match of ${pattern.source}`
    if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) {
      return `at least ${String(constraints.minimum)}`
    }
    if (constraints.maximum !== undefined && Number(cell) > constraints.maximum) {
      return `at most ${String(constraints.maximum)}`
    }
    return null
  }
}

function* checkKeys(
  path: string,
  schema: TableSchema,
  rows: string[][],
  tables: ReadonlyMap<string, string[][]>,
  name: string,
): Generator<VFileMessage> {
  const columns = schema.fields.map((field) => field.name)
  const keys = valuesOf(columns, rows, schema.primaryKey)
  const seen = new Set<string>()
  const double = keys.find((key) => seen.size === seen.add(key).size)
  if (double !== undefined) {
    yield problem(path, 'descriptor', `Unexpected second row with the key ${double}, expected one`)
  }
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const [header = [], ...targets] = tables.get(reference.resource || name) ?? []
    const known = new Set(valuesOf(header, targets, reference.fields))
    for (const value of valuesOf(columns, rows, fields)) {
      if (value === '' || known.has(value)) continue
      const expected = `a key of ${reference.resource || name}`
      yield problem(
        path,
        'descriptor',
        `Unexpected \`${fields.join()}\` \`${value}\`, expected ${expected}`,
      )
    }
  }
}

function valuesOf(header: string[], rows: string[][], fields: string[]): string[] {
  const places = fields.map((field) => header.indexOf(field))
  return rows.map((row) => places.map((place) => row[place] ?? '').join('\u0000'))
}
