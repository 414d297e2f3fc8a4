import { readHeadLine } from '../../document/text/head-line.ts'
import type { Block, Metadata } from '../../types.ts'
import { slugOf } from '../../slug.ts'
import { plain } from './text.ts'
import type { NamedEntity, NamedSentence } from './types.ts'

const BODIES = new Set<NamedEntity['kind']>(['organisation', 'intergovernmental', 'government'])

/**
 * Takes the publisher’s name out of the lines above the running text, where it is no actor (codebook, “Not an
 * actor”): the one that the front matter names, the first words of a series’ name, a masthead.
 */
export function withoutPublisher(
  sentences: readonly NamedSentence[],
  { publisher }: Metadata,
): NamedSentence[] {
  const isText = ({ words }: NamedSentence): boolean => !isHead(words.sentence.block)
  const text = sentences.findIndex(isText)
  const key = publisher === undefined ? null : slugOf(publisher)
  return sentences.map((sentence, index) => {
    if (text >= 0 && index >= text) return sentence
    const { block } = sentence.words.sentence
    const next = sentences[index + 1]?.words.sentence.block
    const series = plain(readHeadLine(block.text).series ?? '')
    const isPublisher = (entity: NamedEntity): boolean =>
      BODIES.has(entity.kind) &&
      (entity.key === key ||
        series.startsWith(entity.text) ||
        (index === 0 && isMasthead(block, next, entity)))
    return { ...sentence, entities: sentence.entities.filter((entity) => !isPublisher(entity)) }
  })
}

const isHead = ({ kind }: Block): boolean => kind === 'heading' || kind === 'metadata'

/** A first line that is a body’s name and nothing else, with an imprint or the title below. */
function isMasthead(block: Block, next: Block | undefined, entity: NamedEntity): boolean {
  if (next === undefined || !isHead(next) || plain(block.text).trim() !== entity.text) return false
  return next.kind === 'metadata' || next.depth <= block.depth
}
