import type { KeywordDefinition } from 'ajv/dist/2020.js'
import { tableNames } from './schemas.ts'

const text = { type: 'string', minLength: 1 }
const tableName = { enum: [...tableNames] }

/** An object with exactly these members; those in `optional` may be absent. */
function closed(properties: Record<string, object>, optional: string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

/**
 * The keywords that `schemas/` uses beside JSON Schema’s own. They annotate and never validate; each has a
 * schema of its own, so that a mistyped annotation is an error.
 */
export const vocabulary: KeywordDefinition[] = [
  {
    keyword: 'x-table',
    metaSchema: closed(
      { name: tableName, row: text, primaryKey: { const: 'id' }, runningText: { const: true } },
      ['runningText'],
    ),
  },
  {
    keyword: 'x-link',
    metaSchema: closed({ table: text, description: text, column: text }, ['column']),
  },
  { keyword: 'x-foreignKey', metaSchema: closed({ table: tableName, field: { const: 'id' } }) },
  {
    keyword: 'x-reference',
    metaSchema: closed({ tables: { type: 'array', items: tableName, minItems: 1 }, or: text }, [
      'or',
    ]),
  },
  {
    keyword: 'x-enumMeanings',
    metaSchema: { type: 'object', additionalProperties: text },
  },
  { keyword: 'x-unit', metaSchema: text },
  { keyword: 'x-codes', metaSchema: { enum: ['iso-3166-1-alpha-2', 'iso-3166-1-alpha-3'] } },
  { keyword: 'x-copies', metaSchema: { enum: ['quote', 'context', 'phrase', 'alias'] } },
]
