import { once } from 'node:events'
import type { Command } from 'commander'
import { messageFrom, messageOf, plainOf } from '../../message.ts'
import { progressOf } from '../progress.ts'
import { report } from '../report.ts'
import { corpusPaths, openCorpus } from './corpus-files.ts'
import type { CorpusFiles } from './corpus-files.ts'
import { journalHead } from './journal.ts'
import { refuseTable } from './print.ts'
import { unread } from './document.ts'
import type { DocumentRead, ReadOptions } from './document.ts'
import { readDocuments } from './read-documents.ts'

interface Options {
  table?: string
  out?: string
  jobs?: number
  resume?: true
}

const shown =
  'briefing sections sentences actors mentions dates recommendations claims messages'.split(' ')

/**
 * Extracts documents as NDJSON, each written as soon as those before it are: to standard output, or into a file with
 * what failed beside it. No more than some documents are held at once. Ctrl-C leaves what is finished.
 */
export async function extractCorpus(
  paths: readonly string[],
  reading: ReadOptions,
  { table, out, jobs, resume }: Options,
  command: Command,
): Promise<void> {
  if (table !== undefined && !shown.includes(table)) refuseTable(table, shown, command)
  const asked = { ...reading, asLines: true, table, digests: out !== undefined }
  const files =
    out === undefined
      ? standardOutput
      : await openCorpus(out, paths, journalHead(asked), resume === true)
  const done = { documents: files.finished.length, failed: 0 }
  const known = new Map(files.finished.map(({ id, path }) => [id, path]))
  done.failed = files.finished.filter(({ id }) => id === null).length
  const progress = progressOf(paths.length, 'documents', { began: done.documents })
  const stopping = new AbortController()
  const stop = (): void => {
    stopping.abort()
  }
  process.once('SIGINT', stop)
  try {
    const left = paths.slice(done.documents)
    for await (const read of readDocuments(left, asked, jobs)) {
      const one = refuseTwin(read, known)
      progress.end()
      report(one.path, one.messages.map(messageFrom))
      await files.write(one)
      done.documents++
      if (one.id === null) done.failed++
      progress.count(done.documents, done.failed)
      if (stopping.signal.aborted) break
    }
  } finally {
    process.off('SIGINT', stop)
    progress.end()
    await files.close()
  }
  if (done.failed > 0) process.exitCode = 1
  if (stopping.signal.aborted && done.documents < paths.length) process.exitCode = 130
  if (out !== undefined) process.stderr.write(summary(out, done, paths.length))
}

const standardOutput: CorpusFiles = {
  finished: [],
  write: async ({ lines }) => {
    if (!process.stdout.write(lines)) await once(process.stdout, 'drain')
  },
  close: () => Promise.resolve(),
}

/** The document, refused where one before it has its id: nobody could tell their records apart. */
function refuseTwin(read: DocumentRead, known: Map<string | null, string>): DocumentRead {
  const { id, path } = read
  if (id === null) return read
  const other = known.get(id)
  if (other === undefined) {
    known.set(id, path)
    return read
  }
  const reason = `the id \`${id}\` is that of ${other} too: set another \`id\` in the front matter of one of them`
  const message = plainOf(messageOf(reason, 'briefing-id', { file: path, line: 1 }))
  return { path, ...unread, sha256: read.sha256, messages: [...read.messages, message] }
}

function summary(
  out: string,
  { documents, failed }: { documents: number; failed: number },
  of: number,
): string {
  const lines = [`Wrote ${out}: ${String(documents - failed)} of ${String(of)} documents.`]
  if (failed > 0) lines.push(`${String(failed)} failed: ${corpusPaths(out).errors} says why.`)
  if (documents < of) lines.push('Stopped: the same command with --resume goes on from here.')
  return `${lines.join(' ')}\n`
}
