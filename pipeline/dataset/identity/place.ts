import type { Block } from '../../types.ts'
import { contextFinder } from './contexts.ts'
import { sha256 } from './ids.ts'
import { codePointOffsets } from './positions.ts'
import { sentenceText } from './sentence-text.ts'

/** The fields that tie a record to the source, as every table with positions has them. */
export interface GroundedSpan {
  briefingId: string
  start: number
  end: number
  quote: string
  text: string
  prefix: string | null
  suffix: string | null
  quoteSha256: string
}

/**
 * Ties spans of blocks to the body of a source file.
 * @param source the whole file; @param bodyStart where its body starts, in UTF-16 units.
 */
export function placer(source: string, bodyStart: number, briefingId: string) {
  const body = source.slice(bodyStart)
  const toCodePoints = codePointOffsets(body)
  const contextOf = contextFinder(body)

  function placeRange(start: number, end: number, text: string): GroundedSpan {
    const quote = body.slice(start, end)
    return {
      briefingId,
      start: toCodePoints(start),
      end: toCodePoints(end),
      quote,
      text,
      ...contextOf(start, end),
      quoteSha256: sha256(quote),
    }
  }

  /** As `placeSpan`; the label before the block is part of its first sentence. */
  function placeSentence(block: Block, start: number, end: number): GroundedSpan {
    if (block.label === null || start > 0) return placeSpan(block, start, end)
    const to = (block.ends[end - 1] ?? bodyStart) - bodyStart
    return placeRange(block.label.start - bodyStart, to, sentenceText(block, start, end))
  }

  /** `start` and `end` are offsets into the block’s text. */
  function placeSpan(block: Block, start: number, end: number): GroundedSpan {
    const from = (block.starts[start] ?? bodyStart) - bodyStart
    const to = (block.ends[end - 1] ?? bodyStart) - bodyStart
    return placeRange(from, to, block.text.slice(start, end))
  }

  /** From the first block’s first character to the last one’s last. */
  function placeBlocks(blocks: readonly Block[]): GroundedSpan {
    const from = (blocks[0]?.label?.start ?? blocks[0]?.starts[0] ?? bodyStart) - bodyStart
    const to = (blocks.at(-1)?.ends.at(-1) ?? bodyStart) - bodyStart
    return placeRange(from, to, blocks.map(({ text }) => text).join(' '))
  }

  return { placeSpan, placeSentence, placeBlocks }
}

/** Ties spans of a briefing’s blocks to its source. */
export type Placer = ReturnType<typeof placer>
