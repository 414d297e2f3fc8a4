import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject } from 'ajv/dist/2020.js'
import { CsvError, parse as parseCsv } from 'csv-parse/sync'
import type { VFileMessage } from 'vfile-message'
import { LineCounter, isNode, parseDocument } from 'yaml'
import type { ListedActor } from '../types.ts'
import { messageOf } from '../message.ts'
import { BuildError } from './build-error.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/actors-list.schema.json', import.meta.url), 'utf8'),
) as { items: { properties: Record<string, { type?: string; description?: string }> } }
const fields = Object.keys(schema.items.properties)
const validate = new Ajv2020({ allErrors: true, verbose: true }).compile<ListedActor[]>(schema)

/** A value as it was written, and where: `pointer` is a JSON pointer into it. */
interface Written {
  value: unknown
  placeOf: (pointer: string) => { line: number; column: number }
}

/**
 * Reads the dataset’s own list of actors: YAML as `schemas/actors-list.schema.json` has it, or CSV with the same fields as
 * columns, lists parted by semicolons.
 * @throws {BuildError} with line and column of each fault.
 */
export function readActorsList(text: string, path: string): ListedActor[] {
  const fail = (reason: string, place: { line: number; column: number }): VFileMessage =>
    messageOf(reason, 'actors-list', { file: path, ...place })
  const written = path.endsWith('.csv') ? fromCsv(text, fail) : fromYaml(text, fail)
  if (!validate(written.value)) {
    const errors = validate.errors ?? []
    throw new BuildError(
      errors.map((error) => fail(reasonOf(error), written.placeOf(error.instancePath))),
    )
  }
  const twins = sharedForms(written.value)
  if (twins.length > 0)
    throw new BuildError(twins.map(({ reason, at }) => fail(reason, written.placeOf(`/${at}`))))
  return written.value
}

type Fail = (reason: string, place: { line: number; column: number }) => VFileMessage

function fromYaml(text: string, fail: Fail): Written {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, stringKeys: true })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const [broken] = document.errors
  if (broken !== undefined)
    throw new BuildError([
      fail(`not YAML: ${broken.message.split('\n')[0] ?? ''}`, place(broken.pos[0])),
    ])
  const placeOf = (pointer: string) => {
    const path = pointer.split('/').slice(1)
    const node = path.length === 0 ? document.contents : document.getIn(path.map(asIndex), true)
    return place(isNode(node) ? (node.range?.[0] ?? 0) : 0)
  }
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) ?? [], placeOf }
  } catch {
    throw new BuildError([fail('an alias: write the values out', { line: 1, column: 1 })])
  }
}

const asIndex = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part)

function fromCsv(text: string, fail: Fail): Written {
  try {
    const [header = [], ...rows] = parseCsv(text, { bom: true, info: false })
    const unknown = header.filter((column) => !fields.includes(column))
    if (unknown.length > 0) {
      const reason = `unknown column ${unknown.join(', ')}: the columns are ${fields.join(', ')}`
      throw new BuildError([fail(reason, { line: 1, column: 1 })])
    }
    const value = rows.map((row) =>
      Object.fromEntries(
        header.flatMap((column, at) => {
          const cell = row[at]?.trim() ?? ''
          return cell === ''
            ? []
            : [[column, isList(column) ? cell.split(';').map((part) => part.trim()) : cell]]
        }),
      ),
    )
    return {
      value,
      placeOf: (pointer) => ({ line: Number(pointer.split('/')[1] ?? 0) + 2, column: 1 }),
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new BuildError([fail(`not CSV: ${error.message}`, { line: 1, column: 1 })])
  }
}

const isList = (column: string): boolean => schema.items.properties[column]?.type === 'array'

function reasonOf(error: ErrorObject): string {
  const field = error.instancePath.split('/').slice(2).join('.')
  if (error.keyword === 'required')
    return `an actor without \`${String(error.params.missingProperty)}\``
  if (error.keyword === 'additionalProperties')
    return `unknown field \`${String(error.params.additionalProperty)}\`: the fields are ${fields.join(', ')}`
  return `\`${field}\` ${error.message ?? 'is not valid'}, but is ${JSON.stringify(error.data)}`
}

/** Forms that two actors of the list have: a mention could not tell which is meant. */
function sharedForms(actors: readonly ListedActor[]): { reason: string; at: string }[] {
  const owners = new Map<string, string>()
  return actors.flatMap(({ name, aliases = [] }, at) =>
    [name, ...aliases].flatMap((form) => {
      const owner = owners.get(form)
      owners.set(form, owner ?? name)
      return owner === undefined || owner === name
        ? []
        : [{ reason: `\`${form}\` names \`${owner}\` as well as \`${name}\``, at: String(at) }]
    }),
  )
}
