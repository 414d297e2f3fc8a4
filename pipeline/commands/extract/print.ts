import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { mergeRecords } from '../../dataset/merge.ts'
import { rowsOf } from '../../dataset/rows.ts'
import { tableNames } from '../../dataset/tables/schemas.ts'
import type { Records } from '../../types.ts'
import type { Output } from './document.ts'

/** How documents are printed that are all read. */
interface Printing {
  format: 'json' | 'ndjson' | 'csv'
  table?: string
  out?: string
}

/** Prints documents that are all read, or writes them into a folder. @param documents how many were named. */
export async function printAll(
  outputs: readonly Output[],
  options: Printing,
  documents: number,
  command: Command,
): Promise<void> {
  const files =
    options.format === 'csv'
      ? await csvFiles(outputs, options, command)
      : jsonFiles(outputs, options, command)
  if (options.out === undefined) print(files, options, documents)
  else await write(options.out, files, options)
}

/** By file’s name: what is printed of each document, one value for each line of NDJSON. */
function jsonFiles(
  outputs: readonly Output[],
  { table }: Printing,
  command: Command,
): Map<string, unknown[]> {
  const files = new Map<string, unknown[]>()
  for (const output of outputs) {
    const shown: unknown =
      table === undefined ? output : new Map<string, unknown>(Object.entries(output)).get(table)
    if (shown === undefined) refuseTable(table, Object.keys(output), command)
    const { id } = output.briefing
    if (files.has(id)) {
      command.error(
        `error: two documents have the id ${id}: extract them one by one, or set \`id\` in their front matter`,
      )
    }
    files.set(id, [shown])
  }
  return files
}

/** By table’s name: the rows of all documents, as CSV. */
async function csvFiles(
  outputs: readonly Output[],
  { table }: Printing,
  command: Command,
): Promise<Map<string, unknown[]>> {
  const { csvOf } = await import('../../package/write/csv.ts')
  const tables = mergeRecords(outputs)
  const files = new Map(tableNames.flatMap((name) => [...csvOf(name, rowsOf(tables, name))]))
  if (table !== undefined && !files.has(table)) refuseTable(table, [...files.keys()], command)
  const chosen = [...files].filter(([name]) => table === undefined || name === table)
  return new Map(chosen.map(([name, csv]) => [name, [csv]]))
}

function print(files: Map<string, unknown[]>, options: Printing, documents: number): void {
  const values = [...files.values()].flat()
  if (options.format === 'json' && documents > 1) {
    process.stdout.write('[\n')
    for (const [index, value] of values.entries()) {
      process.stdout.write(
        `${JSON.stringify(value, null, 2)}${index === values.length - 1 ? '' : ','}\n`,
      )
    }
    process.stdout.write(']\n')
    return
  }
  for (const value of values) for (const part of partsOf(value, options)) process.stdout.write(part)
}

/** A value as it is printed, in parts, so that no string holds all of a long document. */
function* partsOf(value: unknown, { format }: Printing): Generator<string> {
  if (format === 'csv') yield value as string
  else if (format === 'ndjson') {
    for (const row of Array.isArray(value) ? value : [value]) yield `${JSON.stringify(row)}\n`
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const fields = Object.entries(value)
    yield '{\n'
    for (const [index, [name, field]] of fields.entries()) {
      const text = JSON.stringify(field, null, 2).replaceAll('\n', '\n  ')
      yield `  ${JSON.stringify(name)}: ${text}${index === fields.length - 1 ? '' : ','}\n`
    }
    yield '}\n'
  } else yield `${JSON.stringify(value, null, 2)}\n`
}

async function write(out: string, files: Map<string, unknown[]>, options: Printing): Promise<void> {
  await mkdir(out, { recursive: true })
  const names: string[] = []
  for (const [name, values] of files) {
    const file = `${name}.${options.format}`
    const parts = values.flatMap((value) => [...partsOf(value, options)])
    await writeFile(join(out, file), parts)
    names.push(file)
  }
  const shown = names.length > 8 ? `${names.slice(0, 8).join(', ')} …` : names.join(', ')
  process.stderr.write(
    `Wrote ${String(names.length)} ${names.length === 1 ? 'file' : 'files'} to ${out}: ${shown}\n`,
  )
}

/** The document as a page of its own: what the records quote, and its whole text, are the user’s own. */
export async function writePage(records: Records, path: string): Promise<void> {
  const { defaultConfig } = await import('../../dataset/config.ts')
  const { singlePage } = await import('../../package/site/write-site.ts')
  const config = { ...defaultConfig(records.briefing.id), title: 'Read by briefdata' }
  const page = await singlePage({ config, tables: mergeRecords([records]), sources: new Map() })
  await writeFile(path, page)
  process.stderr.write(`Wrote ${path}.\n`)
}

/** Ends with the names of the tables that there are. */
export function refuseTable(
  table: string | undefined,
  known: readonly string[],
  command: Command,
): never {
  command.error(`error: no table '${table ?? ''}'. Tables: ${known.join(', ')}`)
}
