import type { ErrorObject } from 'ajv/dist/2020.js'
import { rowsOf } from '../rows.ts'
import { tableNames } from '../tables/schemas.ts'
import { validators } from '../tables/validators.ts'
import type { Rule } from './types.ts'

/** Every record has the fields, types and values that its schema declares. */
export const schemaRule: Rule = {
  id: 'schema',
  description: 'Every record has the fields, types and values that its table’s schema declares.',
  *check({ tables }) {
    for (const table of tableNames) {
      const validate = validators.get(table)
      for (const row of rowsOf(tables, table)) {
        if (validate?.(row) !== false) continue
        for (const error of validate.errors ?? []) {
          if (error.keyword === 'if') continue
          yield { table, row, ...describe(error) }
        }
      }
    }
  },
}

function describe(error: ErrorObject): { reason: string; actual: string; expected: string } {
  const field = error.instancePath.slice(1).replaceAll('/', '.')
  const name: unknown = error.params.additionalProperty ?? error.params.missingProperty
  const prefix = field === '' ? '' : `${field}.`
  const [actual, expected] = [JSON.stringify(error.data), expectation(error)]
  if (error.keyword === 'required') {
    const lacking = `\`${prefix}${String(name)}\``
    return { reason: `the record has no ${lacking}`, actual, expected: lacking }
  }
  if (error.keyword === 'additionalProperties') {
    return { reason: `\`${prefix}${String(name)}\` is no field of the schema`, actual, expected }
  }
  return { reason: `\`${field}\` is ${actual}, and must be ${expected}`, actual, expected }
}

function expectation({ keyword, schema, message }: ErrorObject): string {
  if (keyword === 'enum') return `one of ${(schema as unknown[]).map(String).join(', ')}`
  if (keyword === 'pattern') return `a match of ${String(schema)}`
  if (keyword === 'format') return `the form of a ${String(schema)}`
  if (keyword === 'type') return `the type ${[schema].flat().join(' or ')}`
  return `such that it ${message ?? `passes ${keyword}`}`
}
