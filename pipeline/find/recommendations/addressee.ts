import type { Sentence } from '../../language/types.ts'
import { verbOf } from '../../language/query/clauses.ts'
import { hasFiniteMainVerb } from '../../language/query/document.ts'
import type { Antecedents } from '../coreference/antecedents.ts'
import { mentionsWithin, outermost } from '../coreference/mentions.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import { groupSpan, mentionsOfGroup, mentionsOfPhrase, pronounOf } from '../coreference/phrases.ts'
import type { PhraseGroup } from '../coreference/phrases.ts'
import type { DocumentSentence, FoundMention, Span } from '../../types.ts'
import type { Action } from './actions.ts'
import { mayAct } from './subject.ts'

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
    const groups = antecedents.of(sentence, pronoun, phrase.head, true)
    return named(groups, mentions)
  }
  const found = named([withFirst(group)], mentions)
  if (found.mentions.length > 0 || evident) return found
  if (phrases[0] !== undefined && mayAct(sentence.syntax, phrases[0])) return found
  return possessorOf(group, mentions)
}

/** “In May, Kenya and Uganda should …”: the first of two, where the phrase before the comma was taken for one of three. */
function withFirst({ sentence, phrases }: PhraseGroup): PhraseGroup {
  const { nounPhrases } = sentence.syntax
  const [only, ...others] = phrases
  const leader = nounPhrases[only ?? -1]?.conjunctOf ?? null
  if (only === undefined || leader === null || others.length > 0) return { sentence, phrases }
  if (nounPhrases[leader]?.preposition !== 0) return { sentence, phrases }
  const all = nounPhrases.flatMap(({ conjunctOf, preposition }, phrase) =>
    conjunctOf === leader && preposition === null && phrase <= only ? [phrase] : [],
  )
  return { sentence, phrases: all }
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
    span: groupSpan(first),
    mentions: groups.flatMap((group) => mentionsOfGroup(mentions, group)),
  }
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
  const conjuncts = syntax.nounPhrases.flatMap(({ conjunctOf }, phrase) =>
    conjunctOf === agent ? [phrase] : [],
  )
  return named([{ sentence, phrases: [agent, ...conjuncts] }], mentions)
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

/** The words of a line that addresses its list: behind “To the”, before the colon. */
const addressLine = /^(?:recommendations?\s{1,3})?(?:to|for)\s{1,3}(?:the\s{1,3})?/i

/** Whom a heading or a line like “To the Government of X:” addresses. */
export function addressedBy(sentence: DocumentSentence, mentions: MentionIndex): Addressee | null {
  const { start, end } = sentence.syntax
  const text = sentence.block.text.slice(start, end)
  const opening = addressLine.exec(text)?.[0] ?? ''
  const words = withoutStop(text.slice(opening.length))
  if (opening === '' || words === '' || hasFiniteMainVerb(sentence)) return null
  const span = {
    sentence,
    start: start + opening.length,
    end: start + opening.length + words.length,
  }
  return { span, mentions: outermost(mentionsWithin(mentions, span)) }
}

/** Words without the colon or full stop behind them. */
function withoutStop(text: string): string {
  let end = text.length
  while (end > 0 && ' :.'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
