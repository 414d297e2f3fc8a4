import { mkdirSync, writeFileSync } from 'node:fs'
import { configSchemaText } from '../../dataset/config-schema-text.ts'
import { settingsReference } from './settings-reference.ts'

const root = new URL('../../../', import.meta.url)
writeFileSync(new URL('schemas/dataset.schema.json', root), configSchemaText())
mkdirSync(new URL('docs/', root), { recursive: true })
writeFileSync(new URL('docs/settings.md', root), settingsReference())
