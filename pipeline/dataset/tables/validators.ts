import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { tableNames, tableSchema } from './schemas.ts'
import type { TableName } from './schemas.ts'
import { vocabulary } from './vocabulary.ts'

/** A validator of one record for each table, compiled strictly: an unknown keyword or format is an error. */
export const validators: ReadonlyMap<TableName, ValidateFunction> = compile()

function compile(): Map<TableName, ValidateFunction> {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, verbose: true })
  addFormats.default(ajv)
  ajv.addVocabulary(vocabulary)
  return new Map(tableNames.map((name) => [name, ajv.compile(tableSchema(name))]))
}
