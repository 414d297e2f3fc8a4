import { configSchema } from './config-schema.ts'

/** The text of `schemas/dataset.schema.json`, by which editors help with `dataset.yaml`. */
export function configSchemaText(): string {
  const { description, ...form } = configSchema
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'dataset.schema.json',
    title: 'DatasetSettings',
    description: `What dataset.yaml says of the dataset as a whole: ${description}.`,
    ...form,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
