import { readFileSync } from 'node:fs'
import type { ErrorObject } from 'ajv/dist/2020.js'
import { CsvError, parse as parseCsv } from 'csv-parse/sync'
import type { VFileMessage } from 'vfile-message'
import type { ListedActor } from '../types.ts'
import { messageOf } from '../message.ts'
import { readPlacedYaml } from '../yaml.ts'
import type { YamlPlace } from '../yaml.ts'
import { BuildError } from './build-error.ts'
import { formValidator } from './form-validator.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/actors-list.schema.json', import.meta.url), 'utf8'),
) as { items: { properties: Record<string, { type?: string; description?: string }> } }
const fields = Object.keys(schema.items.properties)
const validator = formValidator<ListedActor[]>(schema)

/** A value as it was written, and where: `pointer` is a JSON pointer into it. */
interface Written {
  value: unknown
  placeOf: (pointer: string) => YamlPlace
}

/**
 * Reads the dataset’s own list of actors: YAML as `schemas/actors-list.schema.json` has it, or CSV with the same fields as
 * columns, lists parted by semicolons.
 * @throws {BuildError} with line and column of each fault.
 */
export function readActorsList(text: string, path: string): ListedActor[] {
  const fail = (reason: string, place: YamlPlace): VFileMessage =>
    messageOf(reason, 'actors-list', { file: path, line: place.line, column: place.column })
  const written = path.endsWith('.csv') ? fromCsv(text, fail) : fromYaml(text, fail)
  const validate = validator()
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

type Fail = (reason: string, place: YamlPlace) => VFileMessage

function fromYaml(text: string, fail: Fail): Written {
  const { faults, value, placeAt } = readPlacedYaml(text)
  const [broken] = faults
  if (broken !== undefined)
    throw new BuildError([fail(`this is no YAML: ${broken.reason}`, broken)])
  const read = value()
  if ('reason' in read) throw new BuildError([fail(read.reason, read)])
  return { value: read.value ?? [], placeOf: placeAt }
}

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
    throw new BuildError([fail(`this is no CSV: ${error.message}`, { line: 1, column: 1 })])
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
