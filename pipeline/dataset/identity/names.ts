import type {
  DocumentSection,
  DocumentSentence,
  Found,
  FoundActor,
  FoundClaim,
  FoundDate,
  FoundMention,
  FoundRecommendation,
} from '../../types.ts'
import { idMaker, idPart, shortHash } from './ids.ts'
import { sentenceText } from './sentence-text.ts'
import { slugOf } from '../../slug.ts'

/** What the ids of one briefing are given to, each list in the order of the text. */
export interface Named {
  sections: DocumentSection[]
  sentences: DocumentSentence[]
  mentions: FoundMention[]
  dates: FoundDate[]
  recommendations: FoundRecommendation[]
  claims: FoundClaim[]
}

/** The ids of one briefing’s records. */
export interface Names {
  /** @throws where the finding is in no table. */
  idOf: (of: object) => string
  optionalIdOf: (of: object | null) => string | null
  actorId: (actor: FoundActor) => string
}

/** Gives every section, sentence and finding its id, as the codebook’s section on identity says. */
export function nameAll(briefingId: string, named: Named): Names {
  const ids = new Map<object, string>()
  const makeId = idMaker(briefingId)
  const parts = new Map<DocumentSentence, string>()
  const names: Names = {
    idOf: (of) => {
      const id = ids.get(of)
      if (id === undefined)
        throw new Error('Unexpected finding without an id, expected it in a table')
      return id
    },
    optionalIdOf: (of) => (of === null ? null : names.idOf(of)),
    actorId: ({ global, key }) => actorId(briefingId, key, global),
  }
  for (const [section, id] of sectionIds(briefingId, named.sections)) ids.set(section, id)
  for (const sentence of named.sentences) ids.set(sentence, makeId('t', wordsOf(sentence)))
  for (const mention of named.mentions) name('m', mention, names.actorId(mention.actor))
  for (const date of named.dates) name('d', date)
  for (const recommendation of named.recommendations) name('r', recommendation)
  for (const claim of named.claims) name('c', claim)
  return names

  function name(table: 'm' | 'd' | 'r' | 'c', found: Found, ...more: string[]): void {
    const words = found.sentence.block.text.slice(found.start, found.end)
    ids.set(found, makeId(table, words, partOf(found.sentence), ...more))
  }

  function partOf(sentence: DocumentSentence): string {
    const part = parts.get(sentence) ?? idPart(wordsOf(sentence))
    parts.set(sentence, part)
    return part
  }
}

/** What a section’s id is made of. */
export interface SectionNode {
  heading: { text: string } | null
  level: number
  parent: SectionNode | null
}

/** A section’s id is its heading path; the title, above all others, is left out of it. */
export function sectionIds(
  briefingId: string,
  sections: readonly SectionNode[],
): Map<SectionNode, string> {
  const taken = new Map<string, number>()
  const paths = new Map<SectionNode, string>()
  const ids = new Map<SectionNode, string>()
  for (const section of sections) {
    const { heading, parent } = section
    const own = slugOf(heading?.text ?? '') || 'untitled'
    const above = parent === null || parent.level === 1 ? undefined : paths.get(parent)
    const path = above === undefined ? own : `${above}-${own}`
    paths.set(section, path)
    ids.set(section, `${briefingId}--s-${free(path, taken)}`)
  }
  return ids
}

/**
 * The path, with an ordinal where an equal one stands before it: “Phase”, “Phase”, “Phase 2” are three.
 * @param taken how far the ordinals of each are used up, so that a thousand equal headings are not counted anew.
 */
function free(path: string, taken: Map<string, number>): string {
  let [one, use] = [path, taken.get(path) ?? 1]
  while (taken.has(one)) one = `${path}-${String(++use)}`
  taken.set(path, use)
  taken.set(one, taken.get(one) ?? 1)
  return one
}

/** An actor’s id is its slug, behind the briefing’s id where it is known by no name of its own. */
function actorId(briefingId: string, key: string, global: boolean): string {
  const plain = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key) ? key : slugOf(key) || `x-${shortHash(key)}`
  if (global) return plain
  // One letter and a hyphen is how the ids of the tables begin.
  return `${briefingId}--${/^[a-z]-/.test(plain) ? `actor-${plain}` : plain}`
}

function wordsOf({ block, syntax }: DocumentSentence): string {
  return sentenceText(block, syntax.start, syntax.end)
}
