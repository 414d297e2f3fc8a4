import type { Block } from '../../types.ts'

const label = /^(?:notes?|sources?)\s?[:.]?$/i
/** The mark of a note to a cell: “a. Includes loans.” */
const cellNote = /^\(?[a-z][.)]$/

/**
 * What stands below a table or a figure as its notes (“Notes: Figures are rounded. …”) is part of its caption, and no
 * section.
 */
export function tableNotes(blocks: readonly Block[]): Block[] {
  let behind = false
  let noted = false
  return blocks.map((block, index) => {
    const before = blocks[index - 1]
    const below = before !== undefined && (behind || isTablePart(before))
    noted =
      (below && block.runIn && block.kind === 'heading' && label.test(block.text)) ||
      (noted && (before?.runIn === true || cellNote.test(block.label?.text ?? '')))
    behind = noted
    return noted ? { ...block, kind: 'caption', runIn: false } : block
  })
}

const isTablePart = ({ kind, text }: Block): boolean =>
  kind === 'table-cell' || kind === 'caption' || (kind === 'metadata' && /^sources?\b/i.test(text))
