import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { mergeRecords } from '../../dataset/merge.ts'
import { rowsOf } from '../../dataset/rows.ts'
import { tableNames } from '../../dataset/tables/schemas.ts'
import type { Records } from '../../types.ts'
import type { Output } from './document.ts'
import { counted } from '../../counted.ts'

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
  if (options.out === undefined) await print(files, options, documents)
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

/** Prints as fast as the reader reads, so that what is printed is not held as well. */
async function print(
  files: Map<string, unknown[]>,
  options: Printing,
  documents: number,
): Promise<void> {
  for (const part of printed([...files.values()].flat(), options, documents)) {
    if (!process.stdout.write(part)) await once(process.stdout, 'drain')
  }
}

function* printed(values: unknown[], options: Printing, documents: number): Generator<string> {
  const isList = options.format === 'json' && documents > 1
  if (isList) yield '[\n'
  for (const [index, value] of values.entries()) {
    yield* partsOf(value, options)
    if (isList && index < values.length - 1) yield ',\n'
  }
  if (isList) yield '\n]\n'
  else if (options.format === 'json' && values.length > 0) yield '\n'
}

/** A value as it is printed, in parts, so that no string holds all of a long document. JSON has no line end. */
function* partsOf(value: unknown, { format }: Printing): Generator<string> {
  if (format === 'csv') yield value as string
  else if (format === 'ndjson') {
    for (const row of Array.isArray(value) ? value : [value]) yield `${JSON.stringify(row)}\n`
  } else yield* jsonParts(value, 2, '\n')
}

/** JSON as `JSON.stringify` indents it, in parts: the members of lists and objects, so many levels deep. */
function* jsonParts(value: unknown, levels: number, line: string): Generator<string> {
  const isList = Array.isArray(value)
  const members = isList
    ? (value as unknown[]).map((member): [string, unknown] => ['', member])
    : Object.entries(value ?? {}).map(([name, member]): [string, unknown] => [
        `${JSON.stringify(name)}: `,
        member,
      ])
  if (levels === 0 || typeof value !== 'object' || members.length === 0) {
    yield JSON.stringify(value, null, 2).replaceAll('\n', line)
    return
  }
  yield isList ? '[' : '{'
  for (const [index, [name, member]] of members.entries()) {
    yield `${index === 0 ? '' : ','}${line}  ${name}`
    yield* jsonParts(member, levels - 1, `${line}  `)
  }
  yield `${line}${isList ? ']' : '}'}`
}

async function write(out: string, files: Map<string, unknown[]>, options: Printing): Promise<void> {
  await mkdir(out, { recursive: true })
  const names: string[] = []
  for (const [name, values] of files) {
    const file = `${name}.${options.format}`
    await writeFile(join(out, file), printed(values, options, 1))
    names.push(file)
  }
  const shown = names.length > 8 ? `${names.slice(0, 8).join(', ')} …` : names.join(', ')
  process.stderr.write(`Wrote ${counted(names.length, 'file')} to ${out}: ${shown}\n`)
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
