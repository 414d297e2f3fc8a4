import { rowsOf } from '../rows.ts'
import type { Row } from '../rows.ts'
import type { Tables } from '../types.ts'
import { tables as declared } from '../tables/tables.ts'
import type { Column, Table } from '../tables/tables.ts'
import type { Rule } from './types.ts'

/** Every id that a record names is a record’s. */
export const referencesRule: Rule = {
  id: 'references',
  description:
    'Every id that a record names is the id of a record of the table that it must be in.',
  *check({ tables }) {
    const ids = idsOf(tables)
    for (const table of declared) {
      for (const row of rowsOf(tables, table.name)) {
        for (const { column, value } of referencesOf(table, row)) {
          const { names, or } = targetOf(column)
          if (value === or || names.some((name) => ids.get(name)?.has(value))) continue
          const expected = `an id in ${names.join(' or ')}${or === undefined ? '' : ` or \`${or}\``}`
          const actual = String(value)
          const reason = `\`${column.name}\` is \`${actual}\`, and must be ${expected}`
          yield { table: table.name, row, reason, actual, expected }
        }
      }
    }
  },
}

function idsOf(tables: Tables): Map<string, Set<unknown>> {
  return new Map(
    declared.map(({ name }) => [name, new Set(rowsOf(tables, name).map((row) => row.id))]),
  )
}

/** Each value of the row that names another record, with the column that declares it. */
export function* referencesOf(
  table: Table,
  row: Row,
): Generator<{ column: Column; value: unknown }> {
  for (const column of table.columns) {
    const value = row[column.name]
    if (isReference(column) && value !== null) yield { column, value }
  }
  for (const list of table.lists) {
    const items = row[list.field] as unknown[]
    for (const column of list.items.filter(isReference)) {
      for (const item of items) {
        const value = list.single === null ? (item as Row)[column.name] : item
        if (value !== null) yield { column, value }
      }
    }
  }
}

function isReference({ foreignKey, reference }: Column): boolean {
  return foreignKey !== null || reference !== null
}

function targetOf({ foreignKey, reference }: Column): { names: string[]; or?: string } {
  if (foreignKey) return { names: [foreignKey.table] }
  const { tables: names, or } = reference ?? { tables: [] }
  return or === undefined ? { names } : { names, or }
}
