import type { Tables } from '../types.ts'
import { tableNames, tableSchema } from './schemas.ts'
import type { TableName } from './schemas.ts'

/** The tables of what is found at a place of a text: their records name the rule that found them. */
export type FoundTable = {
  [Name in TableName]: Tables[Name][number] extends { rule: string; start: number } ? Name : never
}[TableName]

/** The same, as the schemas declare them. */
export const foundTables: readonly FoundTable[] = tableNames.filter((name): name is FoundTable => {
  const { properties } = tableSchema(name)
  return 'rule' in properties && 'start' in properties
})
