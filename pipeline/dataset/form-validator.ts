import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'

/**
 * A validator of what a person writes, compiled when it is first asked for. That the schema is one is tested, and not
 * found out anew by each start.
 */
export function formValidator<Form>(schema: object): () => ValidateFunction<Form> {
  let validate: ValidateFunction<Form> | null = null
  const options = { allErrors: true, verbose: true, validateSchema: false }
  return () => (validate ??= new Ajv2020(options).compile<Form>(schema))
}
