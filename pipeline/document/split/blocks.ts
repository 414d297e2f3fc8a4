import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { byline, captionStart, furniturePatterns, metadataLabels } from '../../lexicon/furniture.ts'
import { isImprint, readHeadLine } from '../text/head-line.ts'
import { plainList, splitPlainList } from '../text/plain-lists.ts'
import { splitPlainLines } from '../text/plain-lines.ts'
import { isAddresseeHeading, isKnownHeading, runInEnd } from '../text/run-in-heading.ts'
import { slicePassage } from '../text/slice.ts'
import type { Block, Passage } from '../../types.ts'

const maxHeading = 120
const maxTitle = 250

/**
 * Turns passages into blocks, to `file.data.blocks`: cuts plain-text lists, notes and run-in headings out of
 * paragraphs and tells headings, captions, imprint and page furniture from running text, whether Markdown marks them or not.
 */
export const splitBlocks: Plugin<[], Root> = () => (_tree, file) => {
  const source = file.data.source ?? ''
  const passages = (file.data.passages ?? []).flatMap(splitPlainList).flatMap(splitPlainLines)
  const blocks: Block[] = []
  const byPassage = new Map<Passage, Block>()
  const introducers = new Map<number, Block | null>()
  let inHead = true
  passages.forEach((passage, index) => {
    const whole = { ...passage, kind: kindOf(passage, passages[index + 1], inHead) }
    if (isProse(whole)) inHead = false
    const cut = cuttable.has(whole.kind) ? runInEnd(whole, source) : 0
    const heading = cut > 0 ? slicePassage(whole, 0, cut) : null
    const rest = slicePassage(whole, cut, whole.text.length)
    if (heading !== null) push(heading, 'heading', cut > 0)
    if (rest !== null) byPassage.set(passage, push(rest, rest.kind, false))
  })
  file.data.blocks = blocks

  function push(passage: Passage, kind: Block['kind'], runIn: boolean): Block {
    const { text, starts, ends, quoted, item } = passage
    const addressed = kind === 'heading' && isAddresseeHeading(text, false)
    const plainDepth = blocks.some((block) => block.kind === 'heading') ? 2 : 1
    const depth = kind !== 'heading' ? 0 : passage.depth > 0 ? passage.depth : plainDepth
    const introducedBy = item === null ? null : introducer(item)
    const block = {
      kind,
      text,
      starts,
      ends,
      depth,
      introducedBy,
      runIn: runIn || addressed,
      quoted,
    }
    blocks.push(block)
    return block
  }

  /** The block before the list; for an inner list the outer item where it ends in a colon. */
  function introducer({ list, outer }: NonNullable<Passage['item']>): Block | null {
    const known = introducers.get(list)
    if (known !== undefined) return known
    const last = blocks.at(-1) ?? null
    const outerBlock = outer === null ? undefined : byPassage.get(outer)
    const found =
      outerBlock?.text.endsWith(':') === false ? outerBlock.introducedBy : (outerBlock ?? last)
    // Paragraphs that start with a bullet are one list as long as they follow each other.
    if (list === plainList) return last?.kind === 'list-item' ? last.introducedBy : found
    introducers.set(list, found)
    return found
  }
}

const cuttable: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item'])

function isProse({ kind, text }: Passage): boolean {
  return kind === 'list-item' || (kind === 'paragraph' && text.split(' ').length > 12)
}

function kindOf(passage: Passage, next: Passage | undefined, inHead: boolean): Block['kind'] {
  const { kind, text, item } = passage
  if (kind !== 'paragraph' && kind !== 'heading') return labelKind(passage) ?? kind
  if (furniturePatterns.some((pattern) => pattern.test(text))) return 'furniture'
  if (kind === 'heading') return kind
  const words = text.split(' ').length
  if (captionStart.test(text) && words <= 40) return 'caption'
  if (isImprintBlock(text, words, inHead)) return 'metadata'
  return item === null && isPlainHeading(passage, next, words, inHead) ? 'heading' : kind
}

function labelKind({ kind, text }: Passage): Block['kind'] | null {
  return kind === 'list-item' && isAddresseeHeading(text, false) ? 'heading' : null
}

function isImprintBlock(text: string, words: number, inHead: boolean): boolean {
  if (words > 30 || /[.!?]$/.test(text)) return false
  if (metadataLabels.test(text) || (inHead && byline.test(text))) return true
  const line = readHeadLine(text)
  return isImprint(line) && line.title === null && (inHead || words <= 8)
}

/** A line on its own with no full stop, followed by text. */
function isPlainHeading(
  { text, lineStarts, quoted, emphasisEnd }: Passage,
  next: Passage | undefined,
  words: number,
  inHead: boolean,
): boolean {
  if (isKnownHeading(text) || isAddresseeHeading(text, false)) return text.length <= maxTitle
  const lines = lineStarts.length + 1
  if (next === undefined || quoted || lines > 2 || /[.;,:!…]$/.test(text)) return false
  if (!/^[\p{Lu}\d“"‘']/u.test(text) || (lines > 1 && !inHead)) return false
  const limit = inHead ? maxTitle : maxHeading
  return text.length <= limit && (words <= 14 || inHead || emphasisEnd >= text.length)
}
