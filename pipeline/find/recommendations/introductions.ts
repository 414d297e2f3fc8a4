import { introducesList } from '../../language/query/document.ts'
import type { Antecedents } from '../coreference/antecedents.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import type { Recommendation } from '../../records.ts'
import type { Block, DocumentSection, DocumentSentence } from '../../types.ts'
import { addressedBy, addresseeOf } from './addressee.ts'
import type { Addressee } from './addressee.ts'
import { hidden } from './addressee.ts'
import type { Directive } from './directive.ts'

/** What a heading or a line says for all that it brings in. */
export interface Introduction {
  addressee: Addressee
  strength: Recommendation['strength']
  stance: Recommendation['stance']
}

/** Finds the heading or line that brings a sentence in. */
export class Introductions {
  readonly #last: ReadonlyMap<Block, DocumentSentence>
  readonly #mentions: MentionIndex
  readonly #antecedents: Antecedents
  readonly #directives: (sentence: DocumentSentence) => readonly Directive[]

  /** `directives` finds what a line urges: “The government should:”. */
  constructor(
    sentences: readonly DocumentSentence[],
    mentions: MentionIndex,
    antecedents: Antecedents,
    directives: (sentence: DocumentSentence) => readonly Directive[],
  ) {
    this.#last = new Map(sentences.map((sentence) => [sentence.block, sentence]))
    this.#mentions = mentions
    this.#antecedents = antecedents
    this.#directives = directives
  }

  /** What introduces a sentence; null where nothing does. */
  of({ block, section }: DocumentSentence): Introduction | null {
    const line = block.introducedBy && this.#last.get(block.introducedBy)
    return (line && this.#ofLine(line)) ?? this.#ofHeading(section)
  }

  #ofLine(line: DocumentSentence): Introduction | null {
    if (!introducesList(line) && line.block.kind !== 'heading') return null
    const addressee = addressedBy(line, this.#mentions)
    if (addressee) return { addressee, strength: 'should', stance: 'do' }
    const [directive] = this.#directives(line)
    if (!directive) return null
    const { addressees, strength, stance } = directive
    const group = { sentence: line, phrases: addressees ?? [] }
    return {
      addressee: addresseeOf(group, this.#mentions, this.#antecedents),
      strength,
      stance,
    }
  }

  #ofHeading({ heading, parent }: DocumentSection): Introduction | null {
    const line = heading && this.#last.get(heading)
    const addressee = line ? addressedBy(line, this.#mentions) : null
    if (addressee) return { addressee, strength: 'should', stance: 'do' }
    return parent ? this.#ofHeading(parent) : null
  }
}

export const unaddressed: Introduction = { addressee: hidden, strength: 'should', stance: 'do' }
