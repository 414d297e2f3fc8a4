import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { defaultConfig } from '../dataset/config.ts'
import { mergeRecords } from '../dataset/merge.ts'
import { rowsOf } from '../dataset/rows.ts'
import { InputError, readInput } from '../document/read/input.ts'
import { defaultMaxBytes } from '../document/read/limits.ts'
import { extract } from '../index.ts'
import { tableNames } from '../dataset/tables/schemas.ts'
import type { Metadata, Records } from '../types.ts'
import { csvOf } from '../package/write/csv.ts'
import { expandPaths } from './expand-paths.ts'
import { day, positiveInteger } from './options.ts'
import { report } from './report.ts'

interface Options {
  title?: string
  publisher?: string
  published?: string
  ignoreFrontMatter?: true
  format: 'json' | 'ndjson' | 'csv'
  table?: string
  out?: string
  html?: string
  maxBytes: number
}

type Output = Records & { messages: object[] }

/** `briefdata extract`: the records of documents, to standard output or into a folder. */
export const extractCommand = new Command('extract')
  .description('Print the records of one document or of several.')
  .argument(
    '<file...>',
    'documents, Markdown or plain text in UTF-8, or globs; - for standard input',
  )
  .option('--title <title>', 'the title, where the text does not give it')
  .option('--publisher <name>', 'who published it')
  .option(
    '--published <day>',
    'the day of publication, YYYY-MM-DD, which anchors “last month”',
    day,
  )
  .option('--ignore-front-matter', 'do not read the fields of the front matter')
  .addOption(
    new Option('--format <format>', 'how to print: CSV needs --table or --out')
      .choices(['json', 'ndjson', 'csv'])
      .default('json'),
  )
  .option('--table <name>', 'only this table, for example claims, or with CSV claim-actors')
  .option(
    '--out <folder>',
    'write into this folder: a file for each document, or with CSV for each table',
  )
  .option('--html <file>', 'write one page that shows the document with its records')
  .option('--max-bytes <n>', 'the largest document', positiveInteger, defaultMaxBytes)
  .addHelpText(
    'after',
    `
Examples:
  $ briefdata extract report.md --published 2022-08-04 --format csv --table claims
  $ briefdata extract 'reports/*.md' --format csv --out tables
  $ briefdata extract report.md --html report.html`,
  )
  .action(run)

async function run(patterns: string[], options: Options, command: Command): Promise<void> {
  if (options.format === 'csv' && options.table === undefined && options.out === undefined) {
    command.error('error: CSV needs --table NAME or --out FOLDER')
  }
  const paths = await expandPaths(patterns)
  for (const name of ['title', 'html'] as const) {
    if (paths.length < 2 || options[name] === undefined) continue
    command.error(`error: --${name} is of one document, and several are named`)
  }
  const outputs: Output[] = []
  for (const path of paths) {
    const output = await read(path, options)
    if (output === null) process.exitCode = 1
    else outputs.push(output)
  }
  if (outputs.length === 0) return
  const [first] = outputs
  if (options.html !== undefined && first !== undefined) {
    await writePage(first, options.html)
    return
  }
  const files =
    options.format === 'csv'
      ? csvFiles(outputs, options, command)
      : jsonFiles(outputs, options, command)
  if (options.out === undefined) print(files, options, paths.length)
  else await write(options.out, files, options)
}

async function read(path: string, options: Options): Promise<Output | null> {
  const { title, publisher, published } = options
  const given = { title, publisher, publishedOn: published }
  const metadata = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Metadata
  try {
    const text = await readText(path, options.maxBytes)
    const { records, messages } = await extract(text, {
      ...(path === '-' ? {} : { path }),
      metadata,
      ignoreFrontMatter: options.ignoreFrontMatter === true,
      maxBytes: options.maxBytes,
    })
    report(path, messages)
    if (records === null) return null
    const shown = messages.map(({ reason, ruleId, line, column }) => ({
      reason,
      rule: ruleId ?? null,
      line: line ?? null,
      column: column ?? null,
    }))
    return { ...records, messages: shown }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    report(path, [error.details])
    return null
  }
}

const converted = /^https?:\/\/|\.(?:pdf|docx|x?html?|json|ndjson|jsonl)$/i

/** The document’s text; of one that is none, what `briefdata add` would write. */
async function readText(path: string, maxBytes: number): Promise<string> {
  if (!converted.test(path)) return await readInput(path, maxBytes, { streams: true })
  const { convert } = await import('../document/convert/convert.ts')
  const { briefingText } = await import('../document/convert/briefing-text.ts')
  const { original, found } = await convert(path)
  const [only] = found
  if (only === undefined || found.length > 1) {
    const reason = `this holds ${String(found.length)} documents: add them with \`briefdata add\``
    throw new InputError(path, reason, 'several')
  }
  return (await briefingText(only, original)).text
}

/** By file’s name: what is printed of each document, one value for each line of NDJSON. */
function jsonFiles(
  outputs: Output[],
  { table }: Options,
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
function csvFiles(outputs: Output[], { table }: Options, command: Command): Map<string, unknown[]> {
  const tables = mergeRecords(outputs)
  const files = new Map(tableNames.flatMap((name) => [...csvOf(name, rowsOf(tables, name))]))
  if (table !== undefined && !files.has(table)) refuseTable(table, [...files.keys()], command)
  const chosen = [...files].filter(([name]) => table === undefined || name === table)
  return new Map(chosen.map(([name, csv]) => [name, [csv]]))
}

function print(files: Map<string, unknown[]>, options: Options, documents: number): void {
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
function* partsOf(value: unknown, { format }: Options): Generator<string> {
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

async function write(out: string, files: Map<string, unknown[]>, options: Options): Promise<void> {
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
async function writePage(records: Records, path: string): Promise<void> {
  const { singlePage } = await import('../package/site/write-site.ts')
  const config = { ...defaultConfig(records.briefing.id), title: 'Read by briefdata' }
  const page = await singlePage({ config, tables: mergeRecords([records]), sources: new Map() })
  await writeFile(path, page)
  process.stderr.write(`Wrote ${path}.\n`)
}

function refuseTable(table: string | undefined, known: string[], command: Command): never {
  command.error(`error: no table '${table ?? ''}'. Tables: ${known.join(', ')}`)
}
