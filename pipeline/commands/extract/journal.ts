import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { digestOf } from './digest.ts'

/** How far the files were written when a document was done. */
export interface JournalEntry {
  path: string
  sha256: string | null
  id: string | null
  /** The lengths of the records’ file and of the errors’ file, in bytes. */
  records: number
  errors: number
}

/** What an interrupted run had finished. */
export interface Finished {
  entries: JournalEntry[]
  /** The length of the journal that is good. */
  bytes: number
}

/** The first line of a journal: what its entries depend on besides their documents. */
export function journalHead(options: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(options)).digest('hex')
  return `${JSON.stringify({ options: digest })}\n`
}

/**
 * The documents that a journal tells are done: from the first of the list on, as long as they are the same documents
 * with the same bytes. None where the run had other options.
 */
export async function finishedOf(
  journal: string,
  head: string,
  paths: readonly string[],
): Promise<Finished> {
  const finished: Finished = { entries: [], bytes: 0 }
  try {
    const lines = createInterface({ input: createReadStream(journal), crlfDelay: Infinity })
    for await (const line of lines) {
      if (finished.bytes === 0) {
        if (`${line}\n` !== head) return finished
      } else {
        const entry = JSON.parse(line) as JournalEntry
        if (entry.path !== paths[finished.entries.length]) return finished
        if (entry.sha256 !== (await digestOf(entry.path))) return finished
        finished.entries.push(entry)
      }
      finished.bytes += Buffer.byteLength(line) + 1
    }
  } catch {
    // No journal, or one whose last line was not written to its end.
  }
  return finished
}
