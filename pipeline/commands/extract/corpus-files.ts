import { open, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { InputError } from '../../document/read/input.ts'
import { finishedOf } from './journal.ts'
import type { Finished, JournalEntry } from './journal.ts'
import type { DocumentRead } from './document.ts'

/** The files of a run over many documents: its records, what failed, and how far it is. */
export interface CorpusFiles {
  /** The documents that an earlier run had finished. */
  finished: readonly JournalEntry[]
  /** Writes what became of a document, before the next is written. */
  write: (read: DocumentRead) => Promise<void>
  close: () => Promise<void>
}

/** Where the errors and the journal of a run lie, whose records go into the file `out`. */
export function corpusPaths(out: string): { errors: string; journal: string } {
  return { errors: join(dirname(out), 'errors.ndjson'), journal: `${out}.journal` }
}

/**
 * Opens the files of a run; with `resume` at the place where an earlier run of the same options stopped.
 * @param head the journal’s first line.
 */
export async function openCorpus(
  out: string,
  paths: readonly string[],
  head: string,
  resume: boolean,
): Promise<CorpusFiles> {
  const { errors, journal } = corpusPaths(out)
  const none: Finished = { entries: [], bytes: 0 }
  const { entries, bytes } = resume ? await finishedOf(journal, head, paths) : none
  const last = entries.at(-1)
  const length = { records: last?.records ?? 0, errors: last?.errors ?? 0 }
  if (last !== undefined && (await sizeOf(out)) < length.records) {
    const reason = `this file is shorter than its journal says: delete ${journal} and begin anew`
    throw new InputError(out, reason, 'resume')
  }
  const files = {
    records: await openAt(out, length.records),
    errors: await openAt(errors, length.errors),
    journal: await openAt(journal, bytes),
  }
  if (bytes === 0) await files.journal.write(head)
  return {
    finished: entries,
    write: async (read) => {
      length.records += await append(files.records, read.lines)
      length.errors += await append(files.errors, errorLine(read))
      const { path, sha256, id } = read
      // Last, so that what it tells is there.
      await append(files.journal, `${JSON.stringify({ path, sha256, id, ...length })}\n`)
    },
    close: async () => {
      for (const file of Object.values(files)) await file.close()
    },
  }
}

/** What failed and why, as one line; nothing of a document that was read. */
function errorLine({ path, id, messages }: DocumentRead): string {
  if (id !== null) return ''
  const reasons = messages
    .filter(({ severity }) => severity === 'error')
    .map(({ reason, rule, line, column }) => ({ reason, rule, line, column }))
  return `${JSON.stringify({ path, reasons })}\n`
}

/** Opens a file to be written from a place on; what stood behind it is gone. */
async function openAt(path: string, length: number): Promise<FileHandle> {
  const file = await open(path, length === 0 ? 'w' : 'r+')
  await file.truncate(length)
  return await open(path, 'a').finally(() => file.close())
}

async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}

async function append(file: FileHandle, text: string): Promise<number> {
  if (text === '') return 0
  const bytes = Buffer.from(text)
  await file.writeFile(bytes)
  return bytes.length
}
