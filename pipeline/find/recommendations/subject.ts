import { childrenOf, subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { Sentence } from '../../language/types.ts'
import {
  GOVERNMENT_NOUNS,
  OPEN_GROUP_NOUNS,
  ORGANISATION_NOUNS,
  PEOPLE_NOUNS,
  STATE_COLLECTIVES,
} from '../../lexicon/group-nouns.ts'
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts'
import { TIME_NOUNS } from '../../lexicon/time-nouns.ts'
import { actionVerbs } from '../../lexicon/action-verbs.ts'
import { authorNouns, bodyNouns, urgingVerbs } from '../../lexicon/recommendation-cues.ts'
import { mentionsOfPhrase, pronounOf } from '../coreference/phrases.ts'
import type { Candidate } from './directive.ts'
import { bodyAt } from './own-body.ts'

/** What a subject is: someone who can act, a thing, the author, an empty “it” or “there”, or missing. */
export type SubjectKind = 'actor' | 'thing' | 'author' | 'expletive' | 'none'

const actingPronouns = /^(?:they|he|she|who|both|all|each|some|others|neither|either|you)$/
const authorPronouns = /^(?:we|i)$/

/** Phrases with those coordinated with them under one preposition: “for Kenya and Uganda”. */
export const withConjuncts = ({ nounPhrases }: Sentence, phrases: readonly number[]): number[] =>
  phrases.flatMap((first) => [
    first,
    ...nounPhrases.flatMap(({ conjunctOf, preposition }, phrase) =>
      conjunctOf === first && preposition === null && !phrases.includes(phrase) ? [phrase] : [],
    ),
  ])

/** What the subject of a clause is. */
export function subjectKind(candidate: Candidate, index: number = candidate.index): SubjectKind {
  const { syntax } = candidate
  const phrase = subjectsOf(syntax, index)[0]
  if (phrase === undefined) return hasClauseAsSubject(candidate, index) ? 'thing' : 'none'
  const pronoun = pronounOf(syntax, syntax.nounPhrases[phrase])
  if (pronoun === 'it' && standsForOwnBody(candidate, index, phrase)) return 'author'
  if (pronoun === 'it' || pronoun === 'there') return 'expletive'
  if (pronoun !== null && authorPronouns.test(pronoun)) return 'author'
  if (pronoun !== null && !mayAct(syntax, phrase))
    return actingPronouns.test(pronoun) ? 'actor' : 'thing'
  if (isAuthor(candidate, phrase)) return 'author'
  if (mayAct(syntax, phrase)) return 'actor'
  return mentionsOfPhrase(candidate.mentions, candidate.sentence, phrase).length > 0
    ? 'actor'
    : 'thing'
}

const bodies = [
  GOVERNMENT_NOUNS,
  ORGANISATION_NOUNS,
  OPEN_GROUP_NOUNS,
  STATE_COLLECTIVES,
  PEOPLE_NOUNS,
  bodyNouns,
]

/** Nouns of bodies that name things as often. */
const things: ReadonlySet<string> = new Set([
  'line',
  'front',
  'operation',
  'press',
  'capital',
  'power',
])

/** “Implementers”, “screeners”: those who do what an action verb says, but for the things that do so. */
function doesSo(noun: string): boolean {
  const stem = /^([a-z]{3,})[eo]r$/.exec(noun)?.[1]
  if (stem === undefined || tools.has(noun)) return false
  return actionVerbs.has(stem) || actionVerbs.has(`${stem}e`)
}

const tools: ReadonlySet<string> = new Set(
  'computer container counter indicator filter transfer chapter matter letter order offer power answer number factor driver cover barrier border corridor marker monitor register sensor shelter tracker tractor centre booster buffer builder charter cluster tender encounter gather render surrender trigger'.split(
    ' ',
  ),
)

/** Whether a phrase that is no known actor may stand for one: a name, persons, “those who …”. */
export function mayAct(syntax: Sentence, phrase: number): boolean {
  const { head, from } = syntax.nounPhrases[phrase] ?? { head: -1, from: -1 }
  const { upos, lemma = '', text = '' } = syntax.tokens[head] ?? {}
  // “By May”: a time; not “by Theresa May”.
  if (TIME_NOUNS.has(lemma.toLowerCase()) && syntax.tokens[head - 1]?.upos !== 'PROPN') return false
  // A word that opens the sentence has its capital from there.
  if (upos === 'PROPN')
    return head > 0 ? /^\p{Lu}\D*$/u.test(text) : /^\p{Lu}{2}\P{Ll}*s?$/u.test(text)
  const noun = lemma.toLowerCase()
  if (
    PERSON_NOUNS.has(noun) ||
    doesSo(noun) ||
    (!things.has(noun) && bodies.some((nouns) => nouns.has(noun)))
  )
    return true
  return from === head && /^(?:those|whoever|anyone|everyone)$/i.test(text)
}

/** “Ending the war requires …”. */
const hasClauseAsSubject = ({ syntax }: Candidate, index: number): boolean => {
  const clause = syntax.clauses[index]
  const head = (clause && verbOf(syntax, clause)?.from) ?? 0
  return childrenOf(syntax, index).some((child) => {
    const { kind, from, to } = syntax.clauses[child] ?? { kind: 'main', from: 0, to: 0 }
    return (kind === 'gerund' || kind === 'infinitive') && from === clause?.from && to <= head
  })
}

/** “The Committee regrets the delay. It recommends that …” */
function standsForOwnBody(
  { antecedents, ownBody, sentence, syntax }: Candidate,
  index: number,
  phrase: number,
): boolean {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (ownBody === null || !verb || !verbIsIn(syntax, verb.head, urgingVerbs)) return false
  const token = syntax.nounPhrases[phrase]?.head ?? 0
  return antecedents
    .of(sentence, 'it', token)
    .some((group) => group.phrases.some((one) => bodyAt(group.sentence.syntax, one) === ownBody))
}

/** “This report”, “our recommendations”, “the report”, but not “the strategy document”; the publisher’s own name. */
function isAuthor({ ownBody, publisher, syntax }: Candidate, phrase: number): boolean {
  if (ownBody !== null && bodyAt(syntax, phrase) === ownBody) return true
  const { from, to } = syntax.nounPhrases[phrase] ?? { from: 0, to: 0 }
  const words = syntax.tokens.slice(from, to).map((token) => token.text.toLowerCase())
  if (publisher !== null && words.join(' ').replace(/^the /, '') === publisher) return true
  const own = /^(?:this|our|these)$/.test(words[0] ?? '') || (words[0] === 'the' && to - from === 2)
  return own && authorNouns.has(headLemma(syntax, phrase))
}
