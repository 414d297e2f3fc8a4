import { writeFileSync } from 'node:fs'
import { configSchemaText } from './config-schema-text.ts'

writeFileSync(new URL('../../schemas/dataset.schema.json', import.meta.url), configSchemaText())
