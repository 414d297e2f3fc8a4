import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { briefingsFolder } from '../dataset/briefing-paths.ts'
import { isAddress } from '../document/convert/acquire.ts'
import { InputError } from '../document/read/input.ts'
import { day, defaultSource } from './options.ts'
import { printable } from './printable.ts'
import { report } from './report.ts'
import { counted } from '../counted.ts'

interface Options {
  out: string
  force?: true
  retrieved?: string
}

/** What a folder’s documents end in. */
const documents = /\.(?:md|markdown|txt|x?html?|pdf|docx|json|ndjson|jsonl)$/i

/** `briefdata add`: documents of many forms become briefings of a dataset. */
export const addCommand = new Command('add')
  .description('Turn documents into briefings: Markdown with front matter, in the source folder.')
  .argument(
    '<document...>',
    'files, folders or web addresses: PDF, Word, web pages, ReliefWeb answers, text',
  )
  .option('--out <folder>', 'the dataset’s source folder', defaultSource)
  .option('--force', 'replace briefings that are there already')
  .option('--retrieved <day>', 'the day on which the documents were fetched, YYYY-MM-DD', day)
  .addHelpText(
    'after',
    '\nExample:\n  $ briefdata add report.pdf https://example.org/brief reliefweb.json',
  )
  .action(run)

async function run(inputs: string[], options: Options): Promise<void> {
  const folder = await briefingsFolder(options.out)
  const written = new Set<string>()
  for (const input of inputs) {
    const paths = await orReport(() => pathsOf(input))
    for (const path of paths ?? []) await orReport(() => add(path, folder, written, options))
  }
}

/** What a step gives; null where it is an input that fails, which is told and stops no other. */
async function orReport<Value>(step: () => Promise<Value>): Promise<Value | null> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    report(error.path, [error.details])
    process.exitCode = 1
    return null
  }
}

/** The documents of a folder, or the one that is named. */
async function pathsOf(input: string): Promise<string[]> {
  if (isAddress(input)) return [input]
  const found = await stat(input).catch(() => null)
  if (found?.isDirectory() !== true) return [input]
  const names = (await readdir(input)).filter((name) => documents.test(name)).sort()
  if (names.length > 0) return names.map((name) => join(input, name))
  const reason =
    'this folder holds no document that can be read: PDF, Word, web pages, text, ReliefWeb answers'
  throw new InputError(input, reason, 'no-documents')
}

async function add(
  path: string,
  folder: string,
  written: Set<string>,
  { force, retrieved }: Options,
): Promise<void> {
  const { convert } = await import('../document/convert/convert.ts')
  const { briefingText } = await import('../document/convert/briefing-text.ts')
  const { original, found } = await convert(path)
  for (const one of found) {
    const { id, text, metadata } = await briefingText(one, original, retrieved)
    const target = join(folder, `${id}.md`)
    const isThere =
      written.has(id) || (force !== true && (await stat(target).catch(() => null)) !== null)
    if (isThere) {
      throw new InputError(
        path,
        `${target} is there already: rename the document, or give --force`,
        'exists',
      )
    }
    await mkdir(folder, { recursive: true })
    await writeFile(target, text)
    written.add(id)
    const words = one.markdown.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    process.stdout.write(`${printable(`${target}: ${counted(words, 'word')} from ${path}`)}\n`)
    for (const field of ['title', 'publisher', 'series', 'number', 'publishedOn'] as const) {
      process.stdout.write(
        `  ${field.padEnd(11)}  ${printable(metadata[field] ?? '– (nothing says it)')}\n`,
      )
    }
    for (const note of one.notes) process.stdout.write(`  note         ${printable(note)}\n`)
  }
}
