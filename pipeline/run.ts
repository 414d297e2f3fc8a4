import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { briefdata } from './briefdata.ts'
import { defaultMaxBytes, limitMessages } from './document/read/limits.ts'
import { messageOf } from './message.ts'
import type { ListedActor, Metadata } from './types.ts'

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

/** Runs the pipeline over a text: the file with all that the stages found, or with a fatal message. */
export async function findIn(text: string, options: ExtractOptions): Promise<VFile> {
  const file = new VFile({
    value: text,
    ...(options.path === undefined ? {} : { path: options.path }),
  })
  file.data.listedActors = options.actors ?? []
  file.messages.push(...limitMessages(text, options.maxBytes ?? defaultMaxBytes))
  if (text.trim() === '') emptyMessage(file)
  if (file.messages.some(isFatal)) return file
  const processor = unified()
    .use(remarkParse)
    .use(briefdata, {
      ...options.metadata,
      ignoreFrontMatter: options.ignoreFrontMatter ?? false,
    })
  await processor.run(processor.parse(file), file)
  return file
}

export function isFatal(message: VFileMessage): boolean {
  return message.fatal === true
}

function emptyMessage(file: VFile): void {
  const reason = 'this is an empty text: put the text of a briefing into it'
  file.messages.push(messageOf(reason, 'empty', { file: file.path, line: 1 }))
}
