import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { splitClassified } from '../text/classification.ts'
import { splitPlainList } from '../text/plain-lists.ts'
import { splitPlainLines } from '../text/plain-lines.ts'
import { isAddresseeHeading, isKnownHeading } from '../text/run-in-heading.ts'
import type { Block, Passage } from '../../types.ts'
import { authorNotes } from './author-notes.ts'
import { backMatterKinds } from './back-matter.ts'
import { joinBroken } from './broken-paragraphs.ts'
import { ListIntroducers } from './introducers.ts'
import { isMarginHeading, kindOf } from './kinds.ts'
import { letterParts } from './letters.ts'
import { LeadIns } from './lead-ins.ts'
import type { Part } from './lead-ins.ts'
import { findListItems } from './list-items.ts'
import { tableNotes } from './table-notes.ts'
import { need } from '../../need.ts'

/**
 * Turns passages into blocks, to `file.data.blocks`: cuts plain-text lists, notes and run-in headings out of
 * paragraphs and tells headings, captions, imprint and page furniture from running text, whether Markdown marks them or not.
 */
export const splitBlocks: Plugin<[], Root> = () => (_tree, file) => {
  const source = need(file, 'source')
  const parts = authorNotes(letterParts(need(file, 'passages').flatMap(splitPlainLines)))
    .flatMap(splitClassified)
    .flatMap(splitPlainList)
  const passages = findListItems(joinBroken(parts, source))
  const blocks: Block[] = []
  const introducers = new ListIntroducers()
  const leadIns = new LeadIns(passages, source)
  let [inHead, titled, marked] = [true, false, 0]
  passages.forEach((passage, index) => {
    const kind = kindOf(passage, passages[index + 1], inHead)
    if (isProse(passage.text, kind)) inHead = false
    for (const part of leadIns.partsOf(passage, kind)) introducers.remember(passage, push(part))
  })
  file.data.blocks = backMatterKinds(tableNotes(blocks))

  function push({ passage, kind, runIn, leadIn }: Part): Block {
    const { text, starts, ends, quoted, item, label } = passage
    const addressed = kind === 'heading' && isAddresseeHeading(text, false)
    const depth = kind === 'heading' ? passage.depth || plainDepth(text) : 0
    if (kind === 'heading' && passage.depth > 0) marked = depth
    const introducedBy = item === null ? null : introducers.of(item, introducing(blocks.at(-1)))
    const place = { text, starts, ends, label }
    const block = {
      kind,
      ...place,
      depth,
      introducedBy,
      runIn: runIn || addressed,
      leadIn,
      quoted,
    }
    if (kind === 'heading') titled = true
    if (isMarginHeading(passage)) introducers.interrupt(block, blocks.at(-1))
    blocks.push(block)
    return block
  }

  /** A heading that nothing marks stands below the last marked one, unless it names a part of its own. */
  function plainDepth(text: string): number {
    if (marked === 0) return titled ? 2 : 1
    return isKnownHeading(text) ? Math.max(marked, 2) : Math.min(marked + 1, 6)
  }
}

/** Who writes to whom, or what a page adds, brings in no list. */
function introducing(block: Block | undefined): Block | null {
  return block === undefined || block.kind === 'metadata' || block.kind === 'furniture'
    ? null
    : block
}

function isProse(text: string, kind: Passage['kind']): boolean {
  return kind === 'list-item' || (kind === 'paragraph' && text.split(' ').length > 12)
}
