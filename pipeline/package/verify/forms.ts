import type { VFileMessage } from 'vfile-message'
import type { Tables } from '../../dataset/types.ts'
import { rowsOf } from '../../dataset/rows.ts'
import { tables as declared } from '../../dataset/tables/tables.ts'
import { parseCsv } from './csv.ts'
import { problem } from './problem.ts'
import { regroup } from './regroup.ts'

/** CSV, regrouped by key, and the modules hold exactly what JSON holds. */
export function* checkForms(
  tables: Tables,
  files: ReadonlyMap<string, Buffer>,
): Generator<VFileMessage> {
  const csv = new Map(
    declared
      .flatMap((table) => [table.name, ...table.lists.map(({ link }) => link.name)])
      .map((name) => [name, parseCsv(files.get(`csv/${name}.csv`)?.toString('utf8') ?? '')]),
  )
  for (const table of declared) {
    const path = `csv/${table.name}.csv`
    const rows = rowsOf(tables, table.name)
    const regrouped = regroup(table, csv)
    if (rows.length !== regrouped.length) {
      yield problem(
        path,
        'forms',
        `Unexpected ${String(regrouped.length)} rows, expected ${String(rows.length)} as in JSON`,
      )
    }
    for (const [index, row] of rows.entries()) {
      const [actual, expected] = [JSON.stringify(regrouped[index]), JSON.stringify(row)]
      if (actual === expected) continue
      yield problem(path, 'forms', `Unexpected record ${actual}, expected ${expected} as in JSON`)
      break
    }
    yield* checkModules(table.name, files)
  }
}

function* checkModules(name: string, files: ReadonlyMap<string, Buffer>): Generator<VFileMessage> {
  const json = files.get(`json/${name}.json`)?.toString('utf8') ?? ''
  for (const [path, start] of [
    [`${name}.js`, `export const ${name} = `],
    [`${name}.cjs`, `exports.${name} = `],
  ] as const) {
    if (files.get(path)?.toString('utf8').endsWith(`${start}${json}`)) continue
    yield problem(
      path,
      'forms',
      `Unexpected data in \`${path}\`, expected that of json/${name}.json`,
    )
  }
}
