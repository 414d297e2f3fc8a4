import type { Column, List, Table } from '../../dataset/tables/tables.ts'
import { tables } from '../../dataset/tables/tables.ts'

/** `claim` → `Claim`, `armed-group` → `ArmedGroup`. */
function pascalCase(words: string): string {
  return words
    .split(/[-\s]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** The type of a table’s ids: `ClaimId`, `DateId`. */
export function idType(table: string): string {
  const found = tables.find(({ name }) => name === table)
  return `${pascalCase(found?.row ?? table)}Id`
}

/** The name of a closed vocabulary: `ClaimKind`; `Grade` where several tables share it. */
export function codeType(table: Table, column: Column): string {
  const sharing = tables.filter((other) => codeColumns(other).some((one) => isSame(one, column)))
  const name = pascalCase(column.name)
  return sharing.length > 1 ? name : `${pascalCase(table.row)}${name}`
}

/** The columns of a table, those of its lists too, whose values are a closed vocabulary. */
export function codeColumns(table: Table): Column[] {
  const listed = table.lists.flatMap(({ items }: List) => items)
  return [...table.columns, ...listed].filter(({ values }) => values !== null)
}

function isSame(left: Column, right: Column): boolean {
  return left.name === right.name && left.values?.join() === right.values?.join()
}
