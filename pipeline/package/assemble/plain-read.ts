import { messageFrom, plainOf } from '../../message.ts'
import type { PlainMessage } from '../../message.ts'
import type { Records } from '../../types.ts'
import type { BriefingRead } from './read-briefing.ts'

/** A reading as it crosses threads and lies in the cache. */
interface PlainRead {
  read: { text: string; bodyStart: number; records: Records } | null
  messages: PlainMessage[]
}

/** A reading as JSON. */
export function plainRead({ read, messages }: BriefingRead): string {
  const plain: PlainRead = {
    read:
      read === null
        ? null
        : {
            text: read.source.text,
            bodyStart: read.source.text.length - read.source.body.length,
            records: read.records,
          },
    messages: messages.map(plainOf),
  }
  return JSON.stringify(plain)
}

/** The reading that was made plain. */
export function readOfPlain(path: string, json: string): BriefingRead {
  const { read, messages } = JSON.parse(json) as PlainRead
  const source = read && { path, text: read.text, body: read.text.slice(read.bodyStart) }
  return {
    path,
    read: read && source && { source, records: read.records },
    messages: messages.map(messageFrom),
  }
}
