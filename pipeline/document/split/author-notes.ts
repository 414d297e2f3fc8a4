import { authorNote } from '../../lexicon/furniture.ts'
import type { Passage } from '../../types.ts'

const name = /^\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,4} \p{Lu}[\p{L}.’'-]*$/u

/** The last paragraphs of a text that say of its authors, whose names are set off, who they are: no running text. */
export function authorNotes(passages: readonly Passage[]): Passage[] {
  let end = passages.length
  while (isBehindText(passages[end - 1])) end--
  let first = end
  while (isAuthorNote(passages[first - 1])) first--
  return passages.map((passage, index) =>
    index >= first && index < end ? { ...passage, kind: 'metadata' } : passage,
  )
}

const isBehindText = (passage: Passage | undefined): boolean =>
  passage !== undefined && (passage.kind === 'footnote' || passage.kind === 'metadata')

function isAuthorNote(passage: Passage | undefined): boolean {
  if (passage?.kind !== 'paragraph' || passage.emphasisEnd === 0) return false
  const { text, emphasisEnd } = passage
  return (
    name.test(text.slice(0, emphasisEnd).trim()) && authorNote.test(text.slice(emphasisEnd).trim())
  )
}
