import { tableNames, tableSchema } from './schemas.ts'
import type {
  CodeList,
  Conditional,
  Copies,
  FieldSchema,
  ForeignKey,
  Reference,
  TableName,
  TableSchema,
} from './schemas.ts'

/** A column that holds one value: of a table, or of a link table. */
export interface Column {
  name: string
  description: string
  type: 'string' | 'integer'
  nullable: boolean
  /** The values that it may take, null aside; null where they are open. */
  values: string[] | null
  meanings: Record<string, string>
  pattern: string | null
  format: string | null
  minimum: number | null
  maximum: number | null
  minLength: number | null
  unit: string | null
  codes: CodeList | null
  copies: Copies | null
  foreignKey: { table: string; field: string } | null
  reference: Reference | null
  example: unknown
}

/** A list in a record, which is a link table in CSV: one row for each item. */
export interface List {
  /** The record’s field that holds the list. */
  field: string
  description: string
  copies: Copies | null
  /** The column that holds the item itself; null where items are objects, with a column for each of their fields. */
  single: string | null
  /** The columns of the items. */
  items: Column[]
  /** The name of the items’ type, where they are objects. */
  itemType: string | null
  /** The link table: the record’s id, the item’s place from 1, and the item’s columns. */
  link: LinkTable
}

/** What CSV and the descriptor need of a table. */
export interface LinkTable {
  name: string
  description: string
  primaryKey: string[]
  columns: Column[]
}

/** A table of the dataset, as its schema declares it. */
export interface Table extends LinkTable {
  name: TableName
  /** The type of its records: `Claim`. */
  title: string
  /** One record in a word: `claim`. */
  row: string
  /** Whether its records together are the running text. */
  runningText: boolean
  /** All fields in the schema’s order, lists among them. */
  fields: string[]
  lists: List[]
  conditionals: Conditional[]
}

/** All tables, in the order in which they are written. */
export const tables: readonly Table[] = tableNames.map((name) => toTable(tableSchema(name)))

const byName = new Map(tables.map((table) => [table.name, table]))

/** The table of that name. */
export function tableOf(name: TableName): Table {
  const table = byName.get(name)
  if (!table) throw new Error(`Unexpected table \`${name}\`, expected one of the schemas’`)
  return table
}

/** The tables of the CSV form: each table, followed by its link tables. */
export function flatTables(): LinkTable[] {
  return tables.flatMap((table) => [table, ...table.lists.map((list) => list.link)])
}

function toTable(schema: TableSchema): Table {
  const { name, row, primaryKey, runningText } = schema['x-table']
  const fields = Object.entries(schema.properties)
  return {
    name,
    title: schema.title,
    row,
    description: schema.description,
    primaryKey: [primaryKey],
    runningText: runningText ?? false,
    fields: fields.map(([field]) => field),
    columns: fields
      .filter(([, field]) => !field['x-link'])
      .map(([field, declared]) => toColumn(field, declared)),
    lists: fields
      .filter(([, field]) => field['x-link'])
      .map(([field, declared]) => toList(schema, field, declared)),
    conditionals: schema.allOf ?? [],
  }
}

function toColumn(name: string, field: FieldSchema): Column {
  const types = [field.type].flat()
  return {
    name,
    description: field.description,
    type: types.includes('integer') ? 'integer' : 'string',
    nullable: types.includes('null'),
    values: field.enum?.filter((value) => value !== null) ?? null,
    meanings: field['x-enumMeanings'] ?? {},
    pattern: field.pattern ?? null,
    format: field.format ?? null,
    minimum: field.minimum ?? null,
    maximum: field.maximum ?? null,
    minLength: field.minLength ?? null,
    unit: field['x-unit'] ?? null,
    codes: field['x-codes'] ?? null,
    copies: field['x-copies'] ?? null,
    foreignKey: field['x-foreignKey'] ?? null,
    reference: field['x-reference'] ?? null,
    example: field.examples?.[0] ?? null,
  }
}

function toList(schema: TableSchema, field: string, declared: FieldSchema): List {
  const link = declared['x-link']
  const item = declared.items
  if (!link || !item) throw new Error(`Unexpected list \`${field}\` without items or link table`)
  const single = link.column ?? null
  const items = item.properties
    ? Object.entries(item.properties).map(([name, column]) => toColumn(name, column))
    : [toColumn(single ?? field, item)]
  const owner = ownerColumn(schema)
  return {
    field,
    description: declared.description,
    copies: declared['x-copies'] ?? null,
    single,
    items,
    itemType: item.title ?? null,
    link: {
      name: link.table,
      description: link.description,
      primaryKey: [owner.name, 'ordinal'],
      columns: [owner, ordinalColumn(), ...items],
    },
  }
}

/** The column of a link table that names the record that the item belongs to. */
function ownerColumn(schema: TableSchema): Column {
  const { name, row } = schema['x-table']
  const id = schema.properties.id
  if (!id) throw new Error(`Unexpected table \`${name}\` without an id`)
  const foreignKey: ForeignKey = { table: name, field: 'id' }
  const description = `The ${row} that the row belongs to.`
  return { ...toColumn(`${row}Id`, { ...id, description }), foreignKey }
}

function ordinalColumn(): Column {
  return toColumn('ordinal', {
    description: 'The item’s place in the list, from 1.',
    type: 'integer',
    minimum: 1,
    examples: [1],
  })
}
