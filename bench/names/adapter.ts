import { readEntities } from '../../pipeline/find/mentions/document.ts'
import type { NamedEntity } from '../../pipeline/find/mentions/types.ts'
import { analyse } from '../../pipeline/language/index.ts'
import type { Block, DocumentSection, DocumentSentence } from '../../pipeline/types.ts'

/** An entity as CrossNER’s guidelines have it; offsets are UTF-16, into the sentence. */
export interface Entity {
  start: number
  end: number
  type: 'person' | 'organisation' | 'place'
}

/**
 * Turns the internal layer of names into CrossNER’s terms (Liu et al. 2021, “CrossNER”, politics):
 * - a person is the name without titles, nationality or office (`withRank` puts some back);
 * - states, capitals (also where they stand for a government), cities, regions and waters are places;
 * - governments, parties, armed groups, companies, intergovernmental bodies, blocs and buildings that stand
 *   for a body are organisations;
 * - nationalities and peoples are “misc”, which is not scored, and are left out;
 * - events, texts and other things are left out.
 */
export function toCrossner(entities: readonly NamedEntity[]): Entity[] {
  const found: Entity[] = []
  for (const { start, end, kind, aspect } of entities) {
    const type = aspect === 'demonym' || aspect === 'people' ? null : typeOf(kind, aspect)
    const inside = found.at(-1)
    if (type === null || (inside !== undefined && start < inside.end)) continue
    found.push({ start, end, type })
  }
  return found
}

/** Ranks that CrossNER has inside a person’s name. */
const RANK = /\b(?:King|Queen|Prince|Princess|Emperor|Pope|Lord|Lady|Sir|Baron|Count|Duke) $/

/** A person with the rank before the name, as CrossNER has it, whoever found the name. */
export function withRank(entity: Entity, text: string): Entity {
  const rank = entity.type === 'person' ? RANK.exec(text.slice(0, entity.start))?.[0] : undefined
  return { ...entity, start: entity.start - (rank?.length ?? 0) }
}

function typeOf(kind: NamedEntity['kind'], aspect: NamedEntity['aspect']): Entity['type'] | null {
  if (aspect === 'seat' || aspect === 'place') return 'place'
  if (kind === 'thing' || kind === 'unknown' || kind === 'people') return null
  if (kind === 'person') return 'person'
  return kind === 'state' || kind === 'place' ? 'place' : 'organisation'
}

/** The entities of one text by itself, as the benchmark gives it. */
export function entitiesOf(text: string): Entity[] {
  return readEntities(sentencesOf(text)).flatMap(({ entities }) => toCrossner(entities))
}

/** A text as one paragraph of a document. */
export function sentencesOf(text: string): DocumentSentence[] {
  const offsets = Uint32Array.from({ length: text.length }, (_, index) => index)
  const block: Block = {
    kind: 'paragraph',
    text,
    starts: offsets,
    ends: offsets.map((offset) => offset + 1),
    depth: 0,
    introducedBy: null,
    runIn: false,
    leadIn: false,
    quoted: false,
    label: null,
  }
  const section: DocumentSection = {
    heading: null,
    role: 'body',
    level: 0,
    parent: null,
    blocks: [block],
  }
  return analyse(text).sentences.map((syntax, index) => ({
    block,
    section,
    syntax,
    ordinal: index + 1,
  }))
}
