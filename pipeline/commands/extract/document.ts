import type { PlainMessage } from '../../message.ts'
import type { Metadata, Records } from '../../types.ts'

/** What is printed of a document: its records, and what was said of it. */
export type Output = Records & { messages: object[] }

/** How documents are read. */
export interface ReadOptions {
  /** What the texts do not say. */
  metadata: Metadata
  ignoreFrontMatter: boolean
  maxBytes: number
  /** Whether lines of NDJSON are asked for, instead of the records themselves. */
  asLines?: boolean
  /** Lines of only this table of each. */
  table?: string | undefined
  /** Whether the digest of each file is asked for. */
  digests?: boolean
}

/** A document to read, as it is sent to a worker. */
export interface DocumentTask {
  path: string
  reading: ReadOptions
}

/** What became of a document. */
export interface DocumentRead {
  path: string
  /** The briefing’s id; null where it could not be read. */
  id: string | null
  /** Its records; null where it could not be read, or lines are asked for. */
  output: Output | null
  /** Its lines of NDJSON; empty where it could not be read, or records are asked for. */
  lines: string
  messages: PlainMessage[]
  /** The digest of the file’s bytes, where it is asked for. */
  sha256: string | null
}

/** What there is of a document that could not be read. */
export const unread = { id: null, output: null, lines: '', sha256: null } as const
