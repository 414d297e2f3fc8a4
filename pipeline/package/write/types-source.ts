import { countries } from '../../countries.ts'
import { byCodeUnits } from '../../dataset/order.ts'
import { rowsOf } from '../../dataset/rows.ts'
import type { Tables } from '../../dataset/types.ts'
import { tables as declared } from '../../dataset/tables/tables.ts'
import type { Column, List, Table } from '../../dataset/tables/tables.ts'
import { codeColumns, codeType, idType } from './source-names.ts'
import { unionParts } from './union-types.ts'

/** The tables whose ids are names that people write; up to so many, their type is a union of literals. */
const namedTables = new Set<string>(['briefings', 'actors'])
const mostLiterals = 5000

/** The types of all records, as one declaration file: `types.d.cts`. */
export function typesSource(tables: Tables): string {
  return [
    ...declared.map((table) => idDeclaration(table, tables)),
    ...countryCodes(),
    ...codeDeclarations(),
    ...declared.flatMap((table) => table.lists.map((list) => itemDeclaration(table, list))),
    ...declared.map(recordDeclaration),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** The names of the types that a table’s own module gives again. */
export function typeNames(table: Table): string[] {
  const codes = codeColumns(table).map((column) => codeType(table, column))
  const items = table.lists.flatMap(({ itemType }) => (itemType === null ? [] : [itemType]))
  return [...new Set([table.title, idType(table.name), ...codes, ...items])].sort(byCodeUnits)
}

function idDeclaration(table: Table, tables: Tables): string {
  const ids = rowsOf(tables, table.name).map(({ id }) => String(id))
  const isUnion = namedTables.has(table.name) ? ids.length <= mostLiterals : ids.length === 0
  const type = isUnion ? union(ids) : idTemplate(ids)
  return `${comment(`An id in the table ${table.name}.`)}export type ${idType(table.name)} =${type}\n`
}

/** What all ids of a table have in common: `${string}--c-${string}`. */
function idTemplate(ids: readonly string[]): string {
  const letter = /--[a-z]-/.exec(ids[0] ?? '')?.[0]
  const shared = letter !== undefined && ids.every((id) => id.includes(letter))
  return shared ? ` \`\${string}${letter}\${string}\`` : ' Lowercase<string>'
}

/** A union on one line: nobody reads it from top to bottom. */
function shortUnion(values: readonly string[]): string {
  return ` ${values.map((value) => JSON.stringify(value)).join(' | ')}`
}

function union(values: readonly string[]): string {
  if (values.length === 0) return ' never'
  return `\n${values.map((value) => `  | ${JSON.stringify(value)}`).join('\n')}`
}

const codeTypes = {
  'iso-3166-1-alpha-2': ['CountryCode', 'An ISO 3166-1 alpha-2 code; XK for Kosovo.'],
  'iso-3166-1-alpha-3': ['CountryCode3', 'An ISO 3166-1 alpha-3 code; XKX for Kosovo.'],
} as const

function countryCodes(): string[] {
  const lists = {
    'iso-3166-1-alpha-2': Object.keys(countries.getAlpha2Codes()),
    'iso-3166-1-alpha-3': Object.keys(countries.getAlpha3Codes()),
  }
  return Object.entries(codeTypes).map(([list, [name, description]]) => {
    const codes = lists[list as keyof typeof lists].sort(byCodeUnits)
    return `${comment(description)}export type ${name} =${shortUnion(codes)}\n`
  })
}

/** The closed vocabularies, each once, with what their values mean. */
function codeDeclarations(): string[] {
  const all = declared.flatMap((table) =>
    codeColumns(table).map((column): [string, Column] => [codeType(table, column), column]),
  )
  return [...new Map(all)].map(([name, { description, values, meanings }]) => {
    const lines = (values ?? []).map((value) => {
      const meaning = meanings[value]
      return `${meaning === undefined ? '' : `  /** ${meaning} */\n`}  | ${JSON.stringify(value)}`
    })
    return `${comment(description)}export type ${name} =\n${lines.join('\n')}\n`
  })
}

function itemDeclaration(table: Table, list: List): string {
  if (list.itemType === null) return ''
  const fields = list.items.map((column) =>
    field(column.name, column.description, columnType(table, column)),
  )
  return `${comment(list.description)}export interface ${list.itemType} {\n${fields.join('')}}\n`
}

function recordDeclaration(table: Table): string {
  const types = fieldTypes(table)
  const parts = unionParts(table, types)
  const varied = new Set(parts.flatMap(({ fields }) => fields))
  const fixed = table.fields.filter((name) => !varied.has(name))
  const body = fixed.map((name) => declare(table, name, types.get(name) ?? 'never')).join('')
  if (parts.length === 0) {
    return `${comment(table.description)}export interface ${table.title} {\n${body}}\n`
  }
  const base = `${table.title}Fields`
  const unions = parts.map(({ branches }) => {
    const members = branches.map((branch) => {
      const fields = [...branch].map(([name, type]) => declare(table, name, type))
      return `  | {\n${indent(fields.join(''))}    }`
    })
    return `(\n${members.join('\n')}\n)`
  })
  return `interface ${base} {\n${body}}\n\n${comment(table.description)}export type ${table.title} = ${base} & ${unions.join(' & ')}\n`
}

/** The type of each field of a table, by the field’s name. */
function fieldTypes(table: Table): Map<string, string> {
  const columns = table.columns.map((column): [string, string] => [
    column.name,
    columnType(table, column),
  ])
  const lists = table.lists.map((list): [string, string] => [
    list.field,
    `readonly ${itemType(table, list)}[]`,
  ])
  return new Map([...columns, ...lists])
}

function itemType(table: Table, list: List): string {
  const [single] = list.items
  if (list.itemType !== null || single === undefined) return list.itemType ?? 'never'
  const type = columnType(table, single)
  return type.includes('|') ? `(${type})` : type
}

function columnType(table: Table, column: Column): string {
  const type = presentType(table, column)
  return column.nullable ? `${type} | null` : type
}

function presentType(table: Table, column: Column): string {
  const { foreignKey, reference, codes, values, type } = column
  if (column.name === 'id') return idType(table.name)
  if (foreignKey) return idType(foreignKey.table)
  if (reference) {
    const ids = reference.tables.map(idType)
    return [...ids, ...(reference.or === undefined ? [] : [`'${reference.or}'`])].join(' | ')
  }
  if (codes) return codeTypes[codes][0]
  if (values) return codeType(table, column)
  return type === 'integer' ? 'number' : 'string'
}

function declare(table: Table, name: string, type: string): string {
  const column = table.columns.find((one) => one.name === name)
  const list = table.lists.find((one) => one.field === name)
  return field(name, column?.description ?? list?.description ?? '', type)
}

function field(name: string, description: string, type: string): string {
  return `  /** ${description} */\n  readonly ${name}: ${type}\n`
}

function comment(text: string): string {
  return `/** ${text} */\n`
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}
