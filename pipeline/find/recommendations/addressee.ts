import type { Sentence } from '../../language/types.ts'
import { verbOf } from '../../language/query/clauses.ts'
import type { Antecedents } from '../coreference/antecedents.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import { groupSpan, mentionsOfGroup, mentionsOfPhrase, pronounOf } from '../coreference/phrases.ts'
import type { PhraseGroup } from '../coreference/phrases.ts'
import type { DocumentSentence, FoundMention, Span } from '../../types.ts'
import type { Action } from './actions.ts'
import { standsForThing } from './pronouns.ts'
import { mayAct, withConjuncts } from './subject.ts'

/** Who should act: the words that name them, and the mentions among these. */
export interface Addressee {
  span: Span | null
  mentions: FoundMention[]
}

export const hidden: Addressee = { span: null, mentions: [] }

/**
 * The addressee that a group of phrases names, through a pronoun too; hidden where it is no actor, unless it is
 * `evident` that someone is addressed (“the commission is urged to …”).
 */
export function addresseeOf(
  group: PhraseGroup,
  mentions: MentionIndex,
  antecedents: Antecedents,
  evident = false,
): Addressee {
  const { sentence, phrases } = group
  const phrase = sentence.syntax.nounPhrases[phrases[0] ?? -1]
  const pronoun = pronounOf(sentence.syntax, phrase)
  if (pronoun !== null && phrase && !mayAct(sentence.syntax, phrases[0] ?? -1)) {
    if (standsForThing(sentence, pronoun, phrase.head, mentions)) return hidden
    const groups = antecedents.of(sentence, pronoun, phrase.head, true)
    return named(groups, mentions)
  }
  const found = named([withFirst(group)], mentions)
  if (found.mentions.length > 0 || evident) return found
  if (phrases[0] !== undefined && mayAct(sentence.syntax, phrases[0])) return found
  return possessorOf(group, mentions)
}

/**
 * “In May, Kenya and Uganda should …”, “This is part of life, and Kenya and Uganda should …”: the first of two, where
 * a phrase before them was taken for one of three.
 */
function withFirst({ sentence, phrases }: PhraseGroup): PhraseGroup {
  const { clauses, nounPhrases } = sentence.syntax
  const [only, ...others] = phrases
  if (only === undefined || others.length > 0) return { sentence, phrases }
  const leader = nounPhrases[only]?.conjunctOf ?? null
  if (leader === null) return { sentence, phrases: [...besides(sentence, only), only] }
  const own = clauses.find(({ subjects }) => subjects.includes(only))
  const from = Math.max(own?.from ?? 0, (nounPhrases[leader]?.head ?? 0) + 1)
  const all = nounPhrases.flatMap(({ conjunctOf, preposition, from: start }, phrase) =>
    conjunctOf === leader && preposition === null && phrase <= only && start >= from
      ? [phrase]
      : [],
  )
  return { sentence, phrases: all }
}

/** “…, and Kenya and Uganda should …”: the phrase that only “and” parts from another, where a conjunction stands before it. */
function besides({ syntax: { nounPhrases, tokens } }: DocumentSentence, phrase: number): number[] {
  const from = nounPhrases[phrase]?.from ?? 0
  const before = nounPhrases.findIndex(({ to }) => to === from - 1)
  const opening = nounPhrases[before]?.from ?? 0
  const joined = /^and$/i.test(tokens[from - 1]?.text ?? '')
  const parted = tokens[opening - 1]?.upos === 'CCONJ' && tokens[opening - 2]?.text === ','
  return joined && parted ? [before] : []
}

/** “IRS’s new plan should include …”: whose thing it is. */
function possessorOf({ sentence, phrases }: PhraseGroup, mentions: MentionIndex): Addressee {
  const { nounPhrases } = sentence.syntax
  const head = nounPhrases[phrases[0] ?? -1]?.head ?? -1
  const owner = nounPhrases.findIndex(
    (phrase) => phrase.possessorOf === phrases[0] && phrase.head < head,
  )
  const group = { sentence, phrases: [owner] }
  return owner >= 0 && mentionsOfGroup(mentions, group).length > 0
    ? named([group], mentions)
    : hidden
}

function named(groups: readonly PhraseGroup[], mentions: MentionIndex): Addressee {
  const [first] = groups
  if (!first) return hidden
  return {
    span: withoutBoth(groupSpan(first)),
    mentions: groups.flatMap((group) => mentionsOfGroup(mentions, group)),
  }
}

/** “Both the public and the private sector”: behind the words before an article, and the article. */
function withoutBoth(span: Span | null): Span | null {
  if (span === null) return null
  const words = span.sentence.block.text.slice(span.start, span.end)
  return { ...span, start: span.start + (/^(?:both|all) the /i.exec(words)?.[0].length ?? 0) }
}

/** The one by whom a passive wants it done: “be convened by the African Union”. */
export function agentOf(
  sentence: DocumentSentence,
  { clause, from, to }: Action,
  mentions: MentionIndex,
): Addressee {
  const { syntax } = sentence
  const own = syntax.clauses[clause]
  const verb = own && verbOf(syntax, own)
  if (verb?.voice !== 'passive') return hidden
  const agent = syntax.nounPhrases.findIndex(
    ({ head, preposition }, phrase) =>
      preposition !== null &&
      preposition > from &&
      head < to &&
      syntax.tokens[preposition]?.text.toLowerCase() === 'by' &&
      isOwn(syntax, preposition, from) &&
      (mentionsOfPhrase(mentions, sentence, phrase).length > 0 || mayAct(syntax, phrase)),
  )
  if (agent < 0) return hidden
  return named([{ sentence, phrases: withConjuncts(syntax, [agent]) }], mentions)
}

/** Whether a preposition behind the action’s verb belongs to it, not to a clause within. */
const isOwn = ({ clauses, verbGroups }: Sentence, at: number, from: number): boolean =>
  !clauses.some((clause) => {
    const head = verbGroups[clause.verb ?? -1]?.head ?? Infinity
    return (
      clause.from > from &&
      clause.from <= at &&
      at < clause.to &&
      head < at &&
      clause.parent !== null
    )
  })
