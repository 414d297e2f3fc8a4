import { analyse } from '../index.ts'
import type { Clause, NounPhrase, Sentence, VerbGroup } from '../types.ts'
import { actionVerbs } from '../../lexicon/action-verbs.ts'

/** What is put before an order so that its first word is read as a verb, and how many tokens that is. */
const lead = 'They must '
const leadTokens = 2

/** Words that cannot follow a verb but follow a noun of the same form (“Support for …”, “Reform of …”). */
const nominal = /^(?:of|for|in|by|between|among|is|are|was|were|will|should|must|has|have|[.,:;])$/i

/**
 * Reads a text that may be an order (“Vet prison guards, raise their pay”) as one. Null where its first word
 * is no verb that orders begin with, or where the reading fails; a single reading is not enough for such
 * text, because without a subject a tagger takes many of these verbs for nouns.
 */
export function readOrder(text: string): Sentence[] | null {
  const [, adverb = '', first = '', next = ''] = opening.exec(text) ?? []
  if (!actionVerbs.has(first.toLowerCase()) || nominal.test(next) || next === '') return null
  const at = adverb.length
  const lowered = lead + text.slice(0, at) + first.toLowerCase() + text.slice(at + first.length)
  const [order, ...others] = analyse(lowered).sentences
  if (!order || !isOrder(order)) return null
  return [
    withoutLead(order, text),
    ...others.map((sentence) => moved(sentence, text, -lead.length)),
  ]
}

/** An adverb, the verb, the word behind it. */
const opening = /^((?:[A-Z][a-z]{2,12}ly,? )?)([A-Za-z-]{2,20}) ?(\S{0,30})/

const isOrder = ({ clauses: [first], verbGroups }: Sentence): boolean =>
  first?.verb === 0 && verbGroups[0]?.modal === 'must' && first.parent === null

const moved = (sentence: Sentence, text: string, by: number): Sentence => ({
  ...sentence,
  start: sentence.start + by,
  end: sentence.end + by,
  tokens: sentence.tokens.map((token) => {
    const [start, end] = [token.start + by, token.end + by]
    return { ...token, start, end, text: text.slice(start, end) || token.text }
  }),
})

/** The sentence without the words that were put before it: its first clauses become imperative. */
function withoutLead(sentence: Sentence, text: string): Sentence {
  const { tokens, nounPhrases, verbGroups, clauses, start, end } = moved(
    sentence,
    text,
    -lead.length,
  )
  return {
    start: Math.max(0, start),
    end,
    tokens: tokens.slice(leadTokens),
    nounPhrases: nounPhrases.slice(1).map(earlierPhrase),
    verbGroups: verbGroups.map(earlierGroup),
    clauses: clauses.map(earlierClause),
  }
}

const back = (index: number): number => Math.max(0, index - leadTokens)
const backOrNull = (index: number | null): number | null => (index === null ? null : back(index))
const phraseBack = (index: number | null): number | null =>
  index === null || index === 0 ? null : index - 1

const earlierPhrase = (phrase: NounPhrase): NounPhrase => ({
  from: back(phrase.from),
  to: back(phrase.to),
  head: back(phrase.head),
  preposition: backOrNull(phrase.preposition),
  possessorOf: phraseBack(phrase.possessorOf),
  conjunctOf: phraseBack(phrase.conjunctOf),
  appositionOf: phraseBack(phrase.appositionOf),
})

const earlierGroup = (group: VerbGroup): VerbGroup => ({
  ...group,
  from: back(group.from),
  to: back(group.to),
  head: back(group.head),
  auxiliaries: group.auxiliaries.filter((index) => index >= leadTokens).map(back),
  ...(group.modal === 'must' ? { form: 'imperative' as const, modal: null } : {}),
})

const earlierClause = (clause: Clause): Clause => ({
  ...clause,
  from: back(clause.from),
  to: back(clause.to),
  coordinator: backOrNull(clause.coordinator),
  marker: backOrNull(clause.marker),
  subjects: clause.subjects.filter((phrase) => phrase > 0).map((phrase) => phrase - 1),
  objects: clause.objects.filter((phrase) => phrase > 0).map((phrase) => phrase - 1),
})
