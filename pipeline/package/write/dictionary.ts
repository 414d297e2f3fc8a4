import { tables } from '../../dataset/tables/tables.ts'
import type { Column, List, Table } from '../../dataset/tables/tables.ts'
import { markdownTable } from './markdown-table.ts'

/** The data dictionary: each table with its fields, what they mean, and what their values mean. */
export function dictionary(): string {
  return tables.map(tableEntry).join('\n')
}

function tableEntry(table: Table): string {
  const fields = table.fields.map((name) => {
    const column = table.columns.find((one) => one.name === name)
    const list = table.lists.find((one) => one.field === name)
    return column ? columnRow(column) : list ? listRow(list) : []
  })
  const items = table.lists.filter(({ itemType }) => itemType !== null).map(itemEntry)
  return [
    `### ${table.name}\n`,
    `${table.description}\n`,
    markdownTable(['field', 'type', 'what it is', 'for example'], fields),
    ...items,
  ].join('\n')
}

function itemEntry({ field, items }: List): string {
  const rows = items.map(columnRow)
  return `Each item of \`${field}\`:\n\n${markdownTable(['field', 'type', 'what it is', 'for example'], rows)}`
}

function columnRow(column: Column): string[] {
  return [`\`${column.name}\``, typeOf(column), meaningOf(column), exampleOf(column.example)]
}

function listRow({ field, description, link, itemType, items }: List): string[] {
  const type = itemType === null && items[0] ? typeOf(items[0]) : 'object'
  const example = itemType === null ? exampleOf(items[0]?.example) : ''
  return [
    `\`${field}\``,
    `list of ${type}`,
    `${description} In CSV: \`${link.name}.csv\`.`,
    example,
  ]
}

function typeOf({ type, format, nullable, foreignKey, reference, unit, codes }: Column): string {
  const base = format === 'date' ? 'date' : type
  const key = foreignKey ? `id in ${foreignKey.table}` : null
  const several = reference
    ? [
        `id in ${reference.tables.join(' or ')}`,
        ...(reference.or === undefined ? [] : [`\`${reference.or}\``]),
      ].join(', or ')
    : null
  const detail =
    key ??
    several ??
    (codes === null ? null : codes.replace('iso', 'ISO').replace('-3166-1-', ' 3166-1 '))
  const counted = unit === null ? '' : ` (${unit}s)`
  return `${detail ?? base}${counted}${nullable ? ', may be absent' : ''}`
}

function meaningOf({ description, values, meanings }: Column): string {
  if (values === null) return description
  const list = values.map((value) => {
    const meaning = meanings[value]
    return meaning === undefined ? `\`${value}\`` : `\`${value}\` (${meaning})`
  })
  return `${description} ${list.join('; ')}.`
}

function exampleOf(example: unknown): string {
  return example === null || example === undefined ? '' : `\`${plain(example)}\``
}

function plain(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example)
}
