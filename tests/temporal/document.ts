import { analyse } from '../../pipeline/language/index.ts'
import type { Block, DocumentSection, DocumentSentence } from '../../pipeline/types.ts'

/** A paragraph’s sentences, in a section of their own. */
export function paragraph(text: string): DocumentSentence[] {
  return document([{ kind: 'paragraph', text }])
}

/** Blocks as sentences; a heading starts a section. */
export function document(
  blocks: readonly { kind: Block['kind']; text: string }[],
): DocumentSentence[] {
  let section = sectionOf(null)
  let ordinal = 0
  return blocks.flatMap(({ kind, text }) => {
    const block = blockOf(kind, text)
    if (kind === 'heading') section = sectionOf(block)
    return analyse(text).sentences.map((syntax) => ({ block, section, syntax, ordinal: ++ordinal }))
  })
}

function blockOf(kind: Block['kind'], text: string): Block {
  const places = new Uint32Array(0)
  const depth = kind === 'heading' ? 2 : 0
  return {
    kind,
    text,
    starts: places,
    ends: places,
    depth,
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
  level: 2,
  parent: null,
  blocks: [],
})
