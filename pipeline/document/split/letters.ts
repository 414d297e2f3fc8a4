import { letterClosing, salutation } from '../../lexicon/furniture.ts'
import type { Passage } from '../../types.ts'

/** How far down a letter’s salutation stands, and the longest line of its signature. */
const headPassages = 12
const mostSignatureWords = 15

/** A letter’s head, its salutation and what stands from its closing on say who writes to whom: they are no text. */
export function letterParts(passages: readonly Passage[]): Passage[] {
  const opens = passages
    .slice(0, headPassages)
    .findIndex(({ kind, text }) => kind === 'paragraph' && salutation.test(text))
  if (opens === -1) return [...passages]
  const closes = passages.findLastIndex(
    ({ kind, text }, index) => index > opens && kind === 'paragraph' && letterClosing.test(text),
  )
  return passages.map((passage, index) => {
    const { kind, text } = passage
    const isHead = index <= opens
    const isSignature =
      closes !== -1 && index >= closes && text.split(' ').length <= mostSignatureWords
    return kind === 'paragraph' && (isHead || isSignature)
      ? { ...passage, kind: 'metadata', item: null }
      : passage
  })
}
