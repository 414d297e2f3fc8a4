import { readFileSync } from 'node:fs'

/** The tables in the order in which a reader meets them: the document, who acts, what is said, what was withdrawn. */
export const tableNames = [
  'briefings',
  'sections',
  'sentences',
  'actors',
  'mentions',
  'dates',
  'recommendations',
  'claims',
  'tombstones',
] as const

export type TableName = (typeof tableNames)[number]

/** A foreign key as Table Schema knows it: every value is an id of that table. */
export interface ForeignKey {
  table: TableName
  field: 'id'
}

/** A key that Table Schema cannot say: an id of one of several tables, or the one word `or`. */
export interface Reference {
  tables: TableName[]
  or?: string
}

export type CodeList = 'iso-3166-1-alpha-2' | 'iso-3166-1-alpha-3'

/**
 * Which words of the source a field copies, for its rights: the record’s own (`quote`), those around it
 * (`context`), a phrase of it (`phrase`), or a surface form of an actor (`alias`).
 */
export type Copies = 'quote' | 'context' | 'phrase' | 'alias'

/** The declaration of a field, as it stands in `schemas/`: JSON Schema 2020-12 and the keywords of our vocabulary. */
export interface FieldSchema {
  description: string
  type: string | string[]
  title?: string
  enum?: (string | null)[]
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  minLength?: number
  examples?: unknown[]
  items?: FieldSchema
  properties?: Record<string, FieldSchema>
  'x-enumMeanings'?: Record<string, string>
  'x-unit'?: string
  'x-codes'?: CodeList
  'x-copies'?: Copies
  'x-foreignKey'?: ForeignKey
  'x-reference'?: Reference
  'x-link'?: { table: string; description: string; column?: string }
}

/** What a field’s value decides about others: `{ if: { properties: { holder: { const: 'author' } } }, then: … }`. */
export interface Conditional {
  if: { properties: Record<string, { const: string | null }> }
  then?: { properties: Record<string, Constraint> }
  else?: { properties: Record<string, Constraint> }
}

export interface Constraint {
  type: string
  minItems?: number
  maxItems?: number
}

export interface TableSchema {
  $id: string
  title: string
  description: string
  'x-table': { name: TableName; row: string; primaryKey: 'id'; runningText?: boolean }
  properties: Record<string, FieldSchema>
  required: string[]
  allOf?: Conditional[]
}

const folder = new URL('../../../schemas/', import.meta.url)

/** A table’s schema: the single declaration of its fields. */
export function tableSchema(name: TableName): TableSchema {
  const text = readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')
  return JSON.parse(text) as TableSchema
}
