import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { defaultConfig } from '../dataset/config.ts'
import { mergeRecords } from '../dataset/merge.ts'
import { rowsOf } from '../dataset/rows.ts'
import { extract } from '../index.ts'
import { defaultMaxBytes } from '../document/read/limits.ts'
import { tableNames } from '../dataset/tables/schemas.ts'
import type { Records } from '../types.ts'
import { csvOf } from '../package/write/csv.ts'
import { InputError, readInput } from '../document/read/input.ts'
import { day, positiveInteger } from './options.ts'
import { report } from './report.ts'

interface Options {
  published?: string
  format: 'json' | 'ndjson' | 'csv'
  table?: string
  out?: string
  html?: string
  maxBytes: number
}

type Output = Records & { messages: object[] }

/** `briefdata extract`: one document’s records to standard output. */
export const extractCommand = new Command('extract')
  .description('Print the records of one document.')
  .argument(
    '<file>',
    'the document: text, PDF, Word, a web page or its address; - for text from standard input',
  )
  .option(
    '--published <day>',
    'the day of publication, YYYY-MM-DD, which anchors “last month”',
    day,
  )
  .addOption(
    new Option('--format <format>', 'how to print: CSV needs --table or --out')
      .choices(['json', 'ndjson', 'csv'])
      .default('json'),
  )
  .option('--table <name>', 'only this table, for example claims, or with CSV claim-actors')
  .option('--out <folder>', 'write one CSV file for each table into this folder')
  .option('--html <file>', 'write one page that shows the document with its records')
  .option('--max-bytes <n>', 'the largest document', positiveInteger, defaultMaxBytes)
  .addHelpText(
    'after',
    '\nExample:\n  $ briefdata extract report.md --published 2022-08-04 --format csv --table claims\n  $ briefdata extract report.md --html report.html',
  )
  .action(run)

async function run(path: string, options: Options, command: Command): Promise<void> {
  if (options.format === 'csv' && options.table === undefined && options.out === undefined) {
    command.error('error: CSV needs --table NAME or --out FOLDER')
  }
  const text = await readText(path, options.maxBytes)
  const { records, messages } = await extract(text, {
    ...(path === '-' ? {} : { path }),
    metadata: options.published === undefined ? {} : { publishedOn: options.published },
    maxBytes: options.maxBytes,
  })
  report(path, messages)
  if (records === null) {
    process.exitCode = 1
    return
  }
  const shown = messages.map(({ reason, ruleId, line, column }) => ({
    reason,
    rule: ruleId ?? null,
    line: line ?? null,
    column: column ?? null,
  }))
  if (options.html !== undefined) await writePage(records, options.html)
  else if (options.format === 'csv') await printCsv(records, options, command)
  else printJson({ ...records, messages: shown }, options, command)
}

const converted = /^https?:\/\/|\.(?:pdf|docx|x?html?|json|ndjson|jsonl)$/i

/** The document’s text; of one that is none, what `briefdata add` would write. */
async function readText(path: string, maxBytes: number): Promise<string> {
  if (!converted.test(path)) return await readInput(path, maxBytes)
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

function printJson(output: Output, { format, table }: Options, command: Command): void {
  const shown = table === undefined ? output : (output as unknown as Record<string, unknown>)[table]
  if (shown === undefined) refuseTable(table, Object.keys(output), command)
  const lines = format === 'ndjson' && Array.isArray(shown) ? shown : [shown]
  for (const line of lines) {
    process.stdout.write(`${JSON.stringify(line, null, format === 'json' ? 2 : 0)}\n`)
  }
}

async function printCsv(
  records: Records,
  { table, out }: Options,
  command: Command,
): Promise<void> {
  const tables = mergeRecords([records])
  const files = new Map(tableNames.flatMap((name) => [...csvOf(name, rowsOf(tables, name))]))
  if (table !== undefined && !files.has(table)) refuseTable(table, [...files.keys()], command)
  const chosen = [...files].filter(([name]) => table === undefined || name === table)
  if (out === undefined) {
    for (const [, csv] of chosen) process.stdout.write(csv)
    return
  }
  await mkdir(out, { recursive: true })
  for (const [name, csv] of chosen) await writeFile(join(out, `${name}.csv`), csv)
}

/** The document as a page of its own: what the records quote, and its whole text, are the user’s own. */
async function writePage(records: Records, path: string): Promise<void> {
  const { singlePage } = await import('../package/site/write-site.ts')
  const config = { ...defaultConfig(records.briefing.id), title: 'Read by briefdata' }
  const page = await singlePage({ config, tables: mergeRecords([records]), sources: new Map() })
  await writeFile(path, page)
}

function refuseTable(table: string | undefined, known: string[], command: Command): never {
  command.error(`error: no table '${table ?? ''}'. Tables: ${known.join(', ')}`)
}
