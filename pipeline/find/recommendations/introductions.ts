import { analyse } from '../../language/index.ts'
import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { hasFiniteMainVerb, introducesList } from '../../document/query/document.ts'
import { documentNouns } from '../../lexicon/document-words.ts'
import { deonticModals, stepsBefore, urgingLine } from '../../lexicon/recommendation-cues.ts'
import type { Antecedents } from '../coreference/antecedents.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import type { Recommendation } from '../../records.ts'
import type { Block, DocumentSection, DocumentSentence } from '../../types.ts'
import { addressedBy } from './address-line.ts'
import { addresseeOf, hidden } from './addressee.ts'
import type { Addressee } from './addressee.ts'
import { isDescribed } from './described.ts'
import type { Directive } from './directive.ts'

/** What a heading or a line says for all that it brings in. */
export interface Introduction {
  addressee: Addressee
  strength: Recommendation['strength']
  stance: Recommendation['stance']
}

type Read = (sentence: DocumentSentence) => readonly Directive[]

/** Finds the heading or line that brings a sentence in. */
export class Introductions {
  readonly #last: ReadonlyMap<Block, DocumentSentence>
  readonly #mentions: MentionIndex
  readonly #antecedents: Antecedents
  readonly #directives: Read

  /** `directives` finds what a line urges: “The government should:”. */
  constructor(
    sentences: readonly DocumentSentence[],
    mentions: MentionIndex,
    antecedents: Antecedents,
    directives: Read,
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
    if (isOfDocument(line)) return null
    const urged = this.#urged(line)
    if (urged !== null || isDescribed(line, this.#mentions)) return urged
    return (isNaming(line) ? null : this.#urged(completed(line))) ?? this.#mentioned(line)
  }

  /** Whether the line before an item’s list tells what someone does. */
  isDescribed({ block }: DocumentSentence): boolean {
    const line = block.introducedBy && this.#last.get(block.introducedBy)
    return !!line && introducesList(line) && isDescribed(line, this.#mentions)
  }

  /** “Donors should take these steps:”; completed also “Donors should:” and “We recommend that donors:”. */
  #urged(line: DocumentSentence): Introduction | null {
    const directive = this.#directives(line).at(-1)
    if (!directive) return null
    const { addressees, strength, stance } = directive
    return { addressee: this.#addressee(line, addressees ?? []), strength, stance }
  }

  /** “Measures that individuals should take include:”, “The following steps are needed:”. */
  #mentioned(line: DocumentSentence): Introduction | null {
    const { syntax } = line
    for (const [index, clause] of syntax.clauses.entries()) {
      const strength = deonticModals.get(verbOf(syntax, clause)?.modal ?? '')
      if (strength === undefined) continue
      return { addressee: this.#addressee(line, subjectsOf(syntax, index)), strength, stance: 'do' }
    }
    const words = line.block.text.slice(syntax.start, syntax.end)
    return urgingLine.test(words) ? { ...unaddressed } : null
  }

  /** The addressee that phrases of a line name; its mentions are those of the line as it stands. */
  #addressee(line: DocumentSentence, phrases: readonly number[]): Addressee {
    const real = this.#last.get(line.block) ?? line
    const mentions: MentionIndex = {
      get: (sentence) => this.#mentions.get(sentence === line ? real : sentence),
    }
    const { span, mentions: found } = addresseeOf(
      { sentence: line, phrases },
      mentions,
      this.#antecedents,
    )
    return behindSteps({
      span: span && { ...span, sentence: span.sentence === line ? real : span.sentence },
      mentions: found,
    })
  }

  #ofHeading({ heading, parent }: DocumentSection): Introduction | null {
    const line = heading && this.#last.get(heading)
    const addressee = line ? addressedBy(line, this.#mentions) : null
    if (addressee) return { addressee, strength: 'should', stance: 'do' }
    return parent ? this.#ofHeading(parent) : null
  }
}

/** “These functions are:”: what the list names stands where an action would. */
const isNaming = ({ syntax: { tokens } }: DocumentSentence): boolean => {
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT')
  return /^(?:is|are|was|were)$/i.test(last?.text ?? '')
}

/** “This report:” */
const isOfDocument = (line: DocumentSentence): boolean =>
  !hasFiniteMainVerb(line) &&
  line.syntax.nounPhrases.length === 1 &&
  documentNouns.has(headLemma(line.syntax, 0))

export const unaddressed: Introduction = { addressee: hidden, strength: 'should', stance: 'do' }

/** “Measures individuals should take”: two phrases side by side, of which the second is who should act. */
function behindSteps({ span, mentions }: Addressee): Addressee {
  if (span === null) return { span, mentions }
  const words = span.sentence.block.text.slice(span.start, span.end)
  const length = stepsBefore.exec(words)?.[0].length ?? 0
  return { span: { ...span, start: span.start + length }, mentions }
}

/** A line with a verb in place of its list, so that it can be read: “Donors should: – …” as “Donors should do so”. */
function completed(line: DocumentSentence): DocumentSentence {
  const { start, end } = line.syntax
  const words =
    line.block.text
      .slice(start, end)
      .split(/[:–—]$/)[0]
      ?.trim() ?? ''
  const [first, ...others] = analyse(`${words}${verbFor(words)}.`).sentences
  if (!first || others.length > 0) return line
  const tokens = first.tokens.map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }))
  return { ...line, syntax: { ...first, tokens, start, end } }
}

/** What a line lacks to be a sentence: an infinitive behind “to” or “should”, a gerund behind “for”, else “should do so”. */
function verbFor(words: string): string {
  if (/\b(?:for|by|of|in|on|from|includes?|including)$/i.test(words)) return ' doing so'
  const modal = /\b(?:to|should|must|shall|ought|could|not|also|needs?)\b[^,]*$/i.exec(words)?.[0]
  const aside = /\b(?:to|should|must|shall),[^,]+$/i.test(words)
  if (aside) return ', do so'
  if (modal !== undefined && /^(?:to|should|must|shall|could|not|also)\b[^,]{0,12}$/i.test(modal))
    return ' do so'
  return ' should do so'
}
