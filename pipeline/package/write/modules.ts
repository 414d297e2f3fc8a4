import type { Tables } from '../../dataset/types.ts'
import { tableNames } from '../../dataset/tables/schemas.ts'
import { tables as declared } from '../../dataset/tables/tables.ts'
import type { Table } from '../../dataset/tables/tables.ts'
import { helpersCommonJs, helpersModule, helpersTypes } from './helpers-source.ts'
import { typeNames, typesSource } from './types-source.ts'
import type { Files } from './types.ts'

/** The entries of the package: each is `NAME.js`, `NAME.cjs`, `NAME.d.ts` and `NAME.d.cts` at its root. */
export const entryNames: readonly string[] = ['index', ...tableNames, 'helpers', 'types']

/**
 * The modules and their types. The data is there once, as JSON: CommonJS takes it from there, and ES modules take it
 * from CommonJS, which needs no import attribute, gives both the same records and is read by all bundlers. There are no
 * default exports, and no `__esModule` mark: what a default import of CommonJS gives, the module, is what its types say.
 */
export function moduleFiles(tables: Tables): Files {
  const files: Files = new Map([
    ['index.js', tableNames.map((name) => `export { ${name} } from './${name}.js'\n`).join('')],
    ['index.cjs', indexCommonJs()],
    ['helpers.js', helpersModule()],
    ['helpers.cjs', helpersCommonJs()],
    ...typesFiles(tables),
    ...typed('index', indexTypes()),
    ...typed('helpers', helpersTypes()),
  ])
  for (const table of declared) {
    const doc = `/** ${table.description} */\n`
    files.set(`${table.name}.js`, `${doc}export { ${table.name} } from './${table.name}.cjs'\n`)
    files.set(
      `${table.name}.cjs`,
      `'use strict'\n${doc}exports.${table.name} = require('./json/${table.name}.json')\n`,
    )
    for (const [path, text] of typed(table.name, tableTypes(table))) files.set(path, text)
  }
  return files
}

/** The types of the records, as modules that hold nothing else. */
export function typesFiles(tables: Tables): Files {
  return new Map([
    ['types.js', 'export {}\n'],
    ['types.cjs', `'use strict'\n`],
    ...typed('types', typesSource(tables)),
  ])
}

/** Declarations for CommonJS, and for ES modules, which take theirs from there: not the other way round. */
function typed(name: string, text: string): [string, string][] {
  return [
    [`${name}.d.ts`, `export * from './${name}.cjs'\n`],
    [`${name}.d.cts`, text],
  ]
}

function indexCommonJs(): string {
  const lines = tableNames.map((name) => `exports.${name} = require('./${name}.cjs').${name}\n`)
  return `'use strict'\n${lines.join('')}`
}

function indexTypes(): string {
  const tableLines = tableNames.map((name) => `export { ${name} } from './${name}.cjs'\n`)
  return `${tableLines.join('')}export * from './types.cjs'\n`
}

function tableTypes(table: Table): string {
  const names = typeNames(table).join(', ')
  return `import type { ${table.title} } from './types.cjs'

/** ${table.description} */
export declare const ${table.name}: readonly ${table.title}[]
export type { ${names} } from './types.cjs'
`
}
