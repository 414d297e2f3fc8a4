import type { Block, DocumentSentence } from '../../pipeline/types.ts'
import { document } from '../../tests/temporal/document.ts'

export interface PlainDocument {
  sentences: DocumentSentence[]
  /** Where each block starts in the text. */
  offsets: ReadonlyMap<Block, number>
}

/** A plain text with a block for each of its lines; a short line without a full stop is a heading. */
export function plainSentences(text: string): PlainDocument {
  const lines = text.split('\n')
  const sentences = document(
    lines.map((line) => ({ kind: isHeading(line) ? 'heading' : 'paragraph', text: line })),
  )
  // A blank line has no sentence, and so no block.
  const blocks = new Set(sentences.map(({ block }) => block)).values()
  const offsets = new Map<Block, number>()
  let at = 0
  for (const line of lines) {
    const block = line.trim() === '' ? undefined : blocks.next().value
    if (block) offsets.set(block, at)
    at += line.length + 1
  }
  return { sentences, offsets }
}

const isHeading = (line: string): boolean => line.length < 80 && !/[.!?"”]\s*$/.test(line)
