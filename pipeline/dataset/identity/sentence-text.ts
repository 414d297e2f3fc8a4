import type { Block } from '../../types.ts'

/** The words of a sentence of a block, between two offsets into its text: a label before the block is part of its first. */
export function sentenceText({ label, text }: Block, start: number, end: number): string {
  const words = text.slice(start, end)
  return label === null || start > 0 ? words : `${label.text} ${words}`
}
