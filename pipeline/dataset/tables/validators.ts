import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { tableNames, tableSchema } from './schemas.ts'
import type { TableName } from './schemas.ts'
import { vocabulary } from './vocabulary.ts'

/** A validator of one record for each table. The program that is shipped has them as code. */
export const validators: ReadonlyMap<TableName, ValidateFunction> = compile(tablesAjv())

/**
 * What compiles the tables’ schemas, strictly: an unknown keyword or format is an error.
 * @param source whether the validators’ code is to be had.
 */
export function tablesAjv(source = false): Ajv2020 {
  const options = { strict: true, allowUnionTypes: true, allErrors: true, verbose: true }
  const ajv = new Ajv2020({ ...options, code: { source, esm: true } })
  addFormats.default(ajv)
  ajv.addVocabulary(vocabulary)
  for (const name of tableNames) ajv.addSchema(tableSchema(name), name)
  return ajv
}

function compile(ajv: Ajv2020): Map<TableName, ValidateFunction> {
  return new Map(
    tableNames.map((name) => {
      const validate = ajv.getSchema(name)
      if (validate === undefined) throw new Error(`Unexpected lack of a schema for \`${name}\``)
      return [name, validate as ValidateFunction]
    }),
  )
}
