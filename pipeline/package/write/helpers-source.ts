import { tableNames } from '../../dataset/tables/schemas.ts'
import type { TableName } from '../../dataset/tables/schemas.ts'
import { tableOf, tables } from '../../dataset/tables/tables.ts'
import { helpers } from './helpers.ts'
import { typeNames } from './types-source.ts'

const lookup = `/** Finds a record by its id. The index is made when it is first asked for. */
function lookup(rows) {
  let index
  return (id) => (index ??= new Map(rows.map((row) => [row.id, row]))).get(id)
}
`

/** `helpers.js`: a bundler keeps the functions that are used and the tables that they need. */
export function helpersModule(): string {
  const imports = needed().map((name) => `import { ${name} } from './${name}.js'\n`)
  const functions = helpers.map(
    ({ name, parameters, description, expression }) =>
      `/** ${description} */\nexport function ${name}(${parameters}) {\n  return ${expression}\n}\n`,
  )
  return [imports.join(''), lookup, lookups().join(''), ...functions].join('\n')
}

/** `helpers.cjs` */
export function helpersCommonJs(): string {
  const imports = needed().map((name) => `const { ${name} } = require('./${name}.cjs')\n`)
  const functions = helpers.map(
    ({ name, parameters, description, expression }) =>
      `/** ${description} */\nexports.${name} = function ${name}(${parameters}) {\n  return ${expression}\n}\n`,
  )
  const head = "'use strict'\n"
  return [head + imports.join(''), lookup, lookups().join(''), ...functions].join('\n')
}

/** `helpers.d.ts` */
export function helpersTypes(): string {
  const functions = helpers.map(
    ({ name, typedParameters, returns, description }) =>
      `/** ${description} */\nexport declare function ${name}(${typedParameters}): ${returns}\n`,
  )
  const declarations = functions.join('\n')
  const used = [...new Set(tables.flatMap(typeNames))].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(declarations),
  )
  return `import type { ${used.join(', ')} } from './types.cjs'\n\n${declarations}`
}

function needed(): TableName[] {
  const used = new Set(helpers.flatMap(({ one, all }) => [...one, ...all]))
  return tableNames.filter((name) => used.has(name))
}

function lookups(): string[] {
  const used = new Set(helpers.flatMap(({ one }) => one))
  return tableNames
    .filter((name) => used.has(name))
    .map((name) => `const ${tableOf(name).row} = /* @__PURE__ */ lookup(${name})\n`)
}
