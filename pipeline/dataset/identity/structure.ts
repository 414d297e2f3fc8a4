import { pageAt } from '../../document/text/pages.ts'
import { reasonFor } from '../../find/claims/reason.ts'
import type { Section, Sentence } from '../../records.ts'
import type { Block, DocumentSection, DocumentSentence, Found, PageMark } from '../../types.ts'
import { groupBy } from '../../group-by.ts'
import type { Names } from './names.ts'
import type { Placer } from './place.ts'

/** The records of the sections, in the order of the text. */
export function sectionRecords(
  sections: DocumentSection[],
  names: Names,
  { placeBlocks }: Placer,
): Section[] {
  return sections.map((section, index) => ({
    id: names.idOf(section),
    // The words are those of its sentences: position and digest tell where they are.
    ...placeBlocks(blocksUnder(section, index, sections)),
    ...{ quote: null, text: null, prefix: null, suffix: null },
    heading: section.heading?.text ?? null,
    role: section.role,
    level: section.level,
    ordinal: index + 1,
    parentId: names.optionalIdOf(section.parent),
  }))
}

/** A section holds the blocks of the sections within it, which follow it. */
function blocksUnder(
  section: DocumentSection,
  index: number,
  sections: DocumentSection[],
): Block[] {
  let next = index + 1
  while (isWithin(sections[next], section)) next++
  return sections.slice(index, next).flatMap(({ blocks }) => blocks)
}

function isWithin(section: DocumentSection | undefined, outer: DocumentSection): boolean {
  for (let one = section ?? null; one !== null; one = one.parent) if (one === outer) return true
  return false
}

/** The coverage ledger: what was drawn from each sentence, or why nothing was. */
export function sentenceRecords(
  sentences: DocumentSentence[],
  drawn: Found[],
  { blocks, pages }: { blocks: readonly Block[]; pages: readonly PageMark[] },
  names: Names,
  { placeSentence }: Placer,
): Sentence[] {
  const paragraphs = new Map(blocks.map((block, index) => [block, index + 1]))
  const yields = groupBy(drawn, ({ sentence }) => sentence)
  return sentences.map((sentence) => {
    const { block, section, syntax, ordinal } = sentence
    const ids = (yields.get(sentence) ?? []).map(names.idOf)
    return {
      id: names.idOf(sentence),
      ...placeSentence(block, syntax.start, syntax.end),
      sectionId: names.idOf(section),
      paragraph: paragraphs.get(block) ?? 0,
      page: pageAt(pages, block.starts[syntax.start] ?? 0),
      ordinal,
      yields: ids,
      reason: ids.length > 0 ? null : reasonFor(sentence),
    }
  })
}
