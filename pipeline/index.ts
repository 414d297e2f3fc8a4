import type { VFileMessage } from 'vfile-message'
import { briefdata } from './briefdata.ts'
import { findIn, isFatal } from './run.ts'
import type { ExtractOptions } from './run.ts'
import type { ListedActor, Metadata, Records } from './types.ts'

export { briefdata }
export type { ExtractOptions, ListedActor, Metadata, Records }
export type * from './records.ts'

/** What `extract` gives back. */
export interface Extraction {
  /** Null where a message is fatal: the text could not be read. */
  records: Records | null
  /** What could not be read or anchored, with its place, a rule id and what to do. */
  messages: VFileMessage[]
  /** The text that the records’ positions are in: behind the front matter and a byte order mark. */
  body: string
}

/**
 * Extracts the records of one briefing from its text (Markdown or plain, front matter allowed). No file is read.
 * @throws {TypeError} where `text` is no string.
 */
export async function extract(text: string, options: ExtractOptions = {}): Promise<Extraction> {
  if (typeof text !== 'string') {
    throw new TypeError(`Unexpected text of type ${typeof text}, expected a string`)
  }
  const file = await findIn(text, options)
  const fatal = file.messages.some(isFatal)
  return {
    records: fatal ? null : (file.data.records ?? null),
    messages: file.messages,
    body: (file.data.source ?? text).slice(file.data.bodyStart ?? 0),
  }
}
