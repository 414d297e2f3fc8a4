import { isAdvisory } from '../../document/query/advisory.ts'
import { introducesList } from '../../document/query/document.ts'
import type { Antecedents } from '../coreference/antecedents.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import { receivingVerbs } from '../../lexicon/recommendation-cues.ts'
import type { References } from '../coreference/references.ts'
import { groupBy } from '../../group-by.ts'
import type { DocumentSentence, FoundDate, FoundRecommendation } from '../../types.ts'
import { actionsOf } from './actions.ts'
import type { Action } from './actions.ts'
import { addresseeOf, agentOf } from './addressee.ts'
import type { Addressee } from './addressee.ts'
import type { Directive, Setting } from './directive.ts'
import { directivesOf } from './directives.ts'
import { conditionOf, deadlineOf, purposeOf, targetsOf } from './fields.ts'
import { gradeOf } from './grade.ts'
import { spanOf } from './span.ts'
import { ownBodyOf } from './own-body.ts'
import { Introductions, unaddressed } from './introductions.ts'
import type { Introduction } from './introductions.ts'

/** What was found before that recommendations are read with. */
export interface Findings {
  references: References
  dates: readonly FoundDate[]
  publisher: string | null
}

/** The recommendations of a briefing, in the order of the text; what they restate is not yet known. */
export function recommendationsOf(
  sentences: readonly DocumentSentence[],
  findings: Findings,
): FoundRecommendation[] {
  return new Reader(sentences, findings).read()
}

/** Blocks that are no text of the author’s: what stands around it urges nothing (“END SUMMARY.”). */
const silent: ReadonlySet<string> = new Set(['furniture', 'metadata'])

class Reader {
  readonly #sentences: readonly DocumentSentence[]
  readonly #mentions: MentionIndex
  readonly #dates: ReadonlyMap<DocumentSentence, readonly FoundDate[]>
  readonly #publisher: string | null
  readonly #ownBody: string | null
  readonly #antecedents: Antecedents
  readonly #introductions: Introductions
  /** The ordinals of the sentences that urge something. */
  readonly #urging = new Set<number>()

  constructor(sentences: readonly DocumentSentence[], { references, dates, publisher }: Findings) {
    const { mentions, antecedents } = references
    this.#sentences = sentences
    this.#mentions = mentions
    this.#publisher = publisher
    this.#ownBody = ownBodyOf(sentences, mentions)
    this.#dates = groupBy(dates, ({ sentence }) => sentence)
    this.#antecedents = antecedents
    this.#introductions = new Introductions(sentences, mentions, antecedents, (sentence) =>
      directivesOf(sentence, this.#setting(sentence, null)),
    )
  }

  read(): FoundRecommendation[] {
    return this.#sentences.flatMap((sentence) => this.#readSentence(sentence))
  }

  #setting(sentence: DocumentSentence, introduction: Introduction | null): Setting {
    const { block, section, ordinal } = sentence
    return {
      advisory:
        isAdvisory(section) ||
        introduction !== null ||
        (isLeadIn(sentence) && !this.#introductions.isDescribed(sentence)),
      listed: block.kind === 'list-item' && introduction !== null && block.introducedBy !== null,
      recommending: this.#urging.has(ordinal - 1) || this.#urging.has(ordinal - 2),
      mentions: this.#mentions,
      antecedents: this.#antecedents,
      publisher: this.#publisher,
      ownBody: this.#ownBody,
    }
  }

  #readSentence(sentence: DocumentSentence): FoundRecommendation[] {
    if (silent.has(sentence.block.kind) || introducesList(sentence)) return []
    const introduction = this.#introductions.of(sentence)
    const directives = directivesOf(sentence, this.#setting(sentence, introduction))
    if (directives.length > 0) this.#urging.add(sentence.ordinal)
    const found = directives.flatMap((directive) =>
      this.#readDirective(sentence, directive, introduction ?? unaddressed),
    )
    return found.sort((a, b) => a.start - b.start)
  }

  #readDirective(
    sentence: DocumentSentence,
    directive: Directive,
    introduction: Introduction,
  ): FoundRecommendation[] {
    const { syntax } = sentence
    const main = syntax.clauses[directive.clause]?.from ?? 0
    let before = main
    return actionsOf(syntax, directive).map((action) => {
      const found = this.#record(sentence, directive, action, introduction, before)
      before = action.to
      return found
    })
  }

  #record(
    sentence: DocumentSentence,
    directive: Directive,
    action: Action,
    introduction: Introduction,
    before: number,
  ): FoundRecommendation {
    const { addressee, addressedBy } = this.#addressee(sentence, directive, action, introduction)
    const ownDates = this.#dates.get(sentence) ?? []
    return {
      ...spanOf(sentence, action),
      rule: `recommendation-${directive.rule}`,
      grade: gradeOf(sentence, directive, action, addressee),
      stance:
        directive.addressees === null && introduction.stance === 'avoid' ? 'avoid' : action.stance,
      strength: directive.addressees === null ? introduction.strength : directive.strength,
      clause: action.clause,
      action: action.action,
      aspect: action.aspect,
      purpose: purposeOf(sentence, action),
      condition: conditionOf(sentence, action, before),
      addressee: textOf(addressee),
      addressedBy,
      addresseeSpan: addressee.span,
      addressees: addressee.mentions,
      targets: targetsOf(sentence, action, this.#mentions),
      deadline: deadlineOf(ownDates, sentence, action),
      restates: null,
    }
  }

  #addressee(
    sentence: DocumentSentence,
    { addressees, evident }: Directive,
    action: Action,
    introduction: Introduction,
  ): { addressee: Addressee; addressedBy: FoundRecommendation['addressedBy'] } {
    const agent = agentOf(sentence, action, this.#mentions)
    if (agent.span !== null) return { addressee: agent, addressedBy: 'agent' }
    const suffers = isPassive(sentence, action) || receivingVerbs.has(action.action)
    if (addressees === null || suffers)
      return { addressee: introduction.addressee, addressedBy: 'introduction' }
    const group = { sentence, phrases: addressees }
    const addressee = addresseeOf(group, this.#mentions, this.#antecedents, evident)
    // Below “To the bank:”, “the fund should be open to all” addresses the bank.
    return addressee.span === null
      ? { addressee: introduction.addressee, addressedBy: 'introduction' }
      : { addressee, addressedBy: 'subject' }
  }
}

/** “**Invest in early warning.** Governments should …”: bold words before a paragraph, or a heading that runs into it. */
const isLeadIn = ({ block: { kind, leadIn, runIn } }: DocumentSentence): boolean =>
  kind === 'heading' ? runIn : leadIn

/** Whether the subject suffers the action; who should “be prepared to V” acts. */
function isPassive({ syntax }: DocumentSentence, { action, clause }: Action): boolean {
  const verb = syntax.verbGroups[syntax.clauses[clause]?.verb ?? -1]
  const next = syntax.tokens[(verb?.head ?? -1) + 1]?.text ?? ''
  const isState = /^(?:prepare|commit)$/.test(action) && /^(?:to|for)$/i.test(next)
  return verb?.voice === 'passive' && !isState
}

const textOf = ({ span }: Addressee): string | null =>
  span === null ? null : span.sentence.block.text.slice(span.start, span.end)
