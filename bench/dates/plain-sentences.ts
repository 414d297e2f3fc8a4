import { analyse } from '../../pipeline/language/index.ts'
import type { Block, DocumentSection, DocumentSentence } from '../../pipeline/types.ts'

export interface PlainDocument {
  sentences: DocumentSentence[]
  /** Where each block starts in the text. */
  offsets: ReadonlyMap<Block, number>
}

/** A plain text with a block for each of its lines; a short line without a full stop is a heading. */
export function plainSentences(text: string): PlainDocument {
  const sentences: DocumentSentence[] = []
  const offsets = new Map<Block, number>()
  let section = sectionOf(null)
  let at = 0
  for (const line of text.split('\n')) {
    const block = blockOf(line)
    if (block.kind === 'heading') section = sectionOf(block)
    for (const syntax of analyse(line).sentences)
      sentences.push({ block, section, syntax, ordinal: sentences.length + 1 })
    offsets.set(block, at)
    at += line.length + 1
  }
  return { sentences, offsets }
}

const isHeading = (line: string): boolean => line.length < 80 && !/[.!?"”]\s*$/.test(line)

function blockOf(text: string): Block {
  const places = new Uint32Array(0)
  const kind = isHeading(text) ? 'heading' : 'paragraph'
  return {
    kind,
    text,
    starts: places,
    ends: places,
    depth: kind === 'heading' ? 2 : 0,
    introducedBy: null,
    runIn: false,
    leadIn: false,
    quoted: false,
    label: null,
  }
}

const sectionOf = (heading: Block | null): DocumentSection => ({
  heading,
  role: 'body',
  level: 1,
  parent: null,
  blocks: [],
})
