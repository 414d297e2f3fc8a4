import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { briefdata } from './briefdata.ts'
import { defaultMaxBytes, limitMessages } from './document/read/limits.ts'
import { messageOf } from './message.ts'
import type { ListedActor, Metadata, Records } from './types.ts'

export { briefdata }
export type { ListedActor, Metadata, Records }
export type * from './records.ts'

/** What `extract` may be told. */
export interface ExtractOptions {
  /** The file’s name: the briefing’s id where the text gives none, and the place of messages. */
  path?: string
  /** What the text does not say. It wins over the front matter. */
  metadata?: Metadata
  /** Passes the front matter over: its fields are not read, and the body is what follows it. */
  ignoreFrontMatter?: boolean
  /** The largest text, in bytes of UTF-8; 10,000,000 by default. */
  maxBytes?: number
  /** Actors that the built-in lexicon does not have, or has otherwise; they win over it. */
  actors?: readonly ListedActor[]
}

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
  const file = new VFile({
    value: text,
    ...(options.path === undefined ? {} : { path: options.path }),
  })
  file.data.listedActors = options.actors ?? []
  file.messages.push(...limitMessages(text, options.maxBytes ?? defaultMaxBytes))
  if (text.trim() === '') emptyMessage(file)
  if (!file.messages.some(isFatal)) {
    const processor = unified()
      .use(remarkParse)
      .use(briefdata, {
        ...options.metadata,
        ignoreFrontMatter: options.ignoreFrontMatter ?? false,
      })
    await processor.run(processor.parse(file), file)
  }
  const fatal = file.messages.some(isFatal)
  return {
    records: fatal ? null : (file.data.records ?? null),
    messages: file.messages,
    body: (file.data.source ?? text).slice(file.data.bodyStart ?? 0),
  }
}

function isFatal(message: VFileMessage): boolean {
  return message.fatal === true
}

function emptyMessage(file: VFile): void {
  const reason = 'this is an empty text: put the text of a briefing into it'
  file.messages.push(messageOf(reason, 'empty', { file: file.path, line: 1 }))
}
