import { compile } from 'json-schema-to-typescript'
import type { JSONSchema } from 'json-schema-to-typescript'
import { tableNames, tableSchema } from './schemas.ts'

const banner = '// Generated from schemas/ by `npm run types`. Do not edit.\n'

/** The text of `pipeline/records.ts`: one interface for each table. */
export async function recordsSource(): Promise<string> {
  const names = [...tableNames].sort()
  const interfaces = await Promise.all(names.map((name) => compileTable(name)))
  return `${banner}\n${interfaces.join('\n')}`
}

async function compileTable(name: (typeof tableNames)[number]): Promise<string> {
  // Conditions have no form in an interface: the stages build records, `check` holds them to the conditions.
  const schema = tableSchema(name)
  delete schema.allOf
  return compile(schema as unknown as JSONSchema, schema.title, {
    bannerComment: '',
    format: true,
    style: { semi: false, singleQuote: true, printWidth: 100 },
  })
}
