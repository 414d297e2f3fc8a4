import { InputError } from '../../document/read/input.ts'
import { explain } from '../../explain/explain.ts'
import { findIn, isFatal } from '../../run.ts'
import { printable } from '../printable.ts'
import { report } from '../report.ts'
import { readText } from './read-document.ts'
import type { ReadOptions } from './document.ts'

/** Prints how the record of an id came about, of the first document that has it; says so where none has. */
export async function explainRecord(
  paths: readonly string[],
  reading: ReadOptions,
  id: string,
): Promise<void> {
  for (const path of paths) {
    const lines = await linesIn(path, reading, id)
    if (lines === null) continue
    process.stdout.write(`${lines.map(shown).join('\n')}\n`)
    return
  }
  const reason = `no record ${printable(id)}: name one that \`briefdata extract\` prints`
  process.stderr.write(`error: ${reason}\n`)
  process.exitCode = 1
}

async function linesIn(
  path: string,
  { metadata, ignoreFrontMatter, maxBytes }: ReadOptions,
  id: string,
): Promise<string[] | null> {
  try {
    const text = await readText(path, maxBytes)
    const named = path === '-' ? {} : { path }
    const file = await findIn(text, { ...named, metadata, ignoreFrontMatter, maxBytes })
    report(path, file.messages)
    return file.messages.some(isFatal) ? null : explain(file, id)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    report(path, [error.details])
    return null
  }
}

/** A line as a terminal can take it, its indentation kept. */
function shown(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  return indent + printable(line.slice(indent.length))
}
