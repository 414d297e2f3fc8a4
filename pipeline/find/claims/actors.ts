import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { firstComplement } from '../../language/query/complements.ts'
import { verbForms } from '../../language/query/verbs.ts'
import type { Sentence } from '../../language/types.ts'
import { aspectVerbs } from '../../lexicon/aspect-verbs.ts'
import { eventEndings, eventNouns, quantityNouns } from '../../lexicon/event-nouns.ts'
import type { Antecedents } from '../coreference/antecedents.ts'
import { mentionsWithin } from '../coreference/mentions.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import { mentionsOfGroup, mentionsOfPhrase, pronounOf } from '../coreference/phrases.ts'
import type {
  DocumentSentence,
  FoundActor,
  FoundClaimActor,
  FoundMention,
  Span,
} from '../../types.ts'

/** An actor that a phrase names, and the mention by which it does; none where a pronoun does. */
interface Named {
  actor: FoundActor
  mention: FoundMention | null
}

/** What actors are read with. */
export interface Reading {
  mentions: MentionIndex
  antecedents: Antecedents
}

/**
 * The actors of a claim, each once, with the strongest part that it has: the subjects and objects of the
 * clauses that hold its proposition, then all others that its words mention.
 */
export function actorsOf(
  span: Span & { holder: FoundActor | 'author' },
  clauses: readonly number[],
  reading: Reading,
): FoundClaimActor[] {
  const { sentence, holder } = span
  const [first = -1] = clauses
  const subjects = subjectsOf(sentence.syntax, first).flatMap((phrase) =>
    holder !== 'author' && isSpeaker(sentence.syntax, phrase)
      ? [{ actor: holder, mention: null }]
      : subjectNamed(sentence, phrase, reading),
  )
  const objects = clauses.flatMap((index) =>
    objectsOf(sentence.syntax, index).flatMap((phrase) => named(sentence, phrase, reading)),
  )
  const mentioned = mentionsWithin(reading.mentions, span).map((mention) => ({
    actor: mention.actor,
    mention,
  }))
  return onceEach([
    ...subjects.map((one) => ({ ...one, role: 'subject' as const })),
    ...objects.map((one) => ({ ...one, role: 'object' as const })),
    ...mentioned.map((one) => ({ ...one, role: 'mentioned' as const })),
  ])
}

/** “We will not leave, said X.” */
const isSpeaker = (syntax: Sentence, phrase: number): boolean =>
  /^(?:we|i)$/.test(pronounOf(syntax, syntax.nounPhrases[phrase]) ?? '')

function onceEach(actors: readonly FoundClaimActor[]): FoundClaimActor[] {
  const seen = new Set<FoundActor>()
  return actors.filter(({ actor }) => !seen.has(actor) && seen.add(actor))
}

/** The objects of a clause’s verb; behind an aspect verb those of the verb that it goes with. */
function objectsOf(syntax: Sentence, index: number): readonly number[] {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!verb || clause.objects.length > 0) return clause?.objects ?? []
  if (!verbForms(syntax, verb.head).some((form) => aspectVerbs.has(form))) return []
  const inner = firstComplement(syntax, index, 'infinitive', 'gerund')
  return syntax.clauses[inner ?? -1]?.objects ?? []
}

/** Whom a subject names; of an event, its possessors. */
function subjectNamed(sentence: DocumentSentence, phrase: number, reading: Reading): Named[] {
  const own = named(sentence, phrase, reading)
  if (own.length > 0) return own
  return isEvent(sentence.syntax, phrase) ? possessorsOf(sentence, phrase, reading) : []
}

/** Whom a phrase names, through a pronoun or a quantity (“thousands of families”) too. */
function named(sentence: DocumentSentence, phrase: number, reading: Reading): Named[] {
  const { syntax } = sentence
  const own = syntax.nounPhrases[phrase]
  const pronoun = pronounOf(syntax, own)
  if (pronoun !== null && own) {
    const groups = reading.antecedents.of(sentence, pronoun, own.head)
    const found = groups.flatMap((group) => mentionsOfGroup(reading.mentions, group))
    if (found.length > 0) return found.map(({ actor }) => ({ actor, mention: null }))
  }
  const found = mentionsOfPhrase(reading.mentions, sentence, phrase)
  if (found.length > 0 || !isQuantity(syntax, phrase)) {
    return found.map((mention) => ({ actor: mention.actor, mention }))
  }
  return complements(syntax, phrase).flatMap((inner) => named(sentence, inner, reading))
}

const complements = (syntax: Sentence, phrase: number): number[] =>
  syntax.nounPhrases.flatMap(({ possessorOf, from }, index) =>
    possessorOf === phrase && from > (syntax.nounPhrases[phrase]?.head ?? 0) ? [index] : [],
  )

const headLemma = (syntax: Sentence, phrase: number): string =>
  (syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.lemma ?? '').toLowerCase()

const isQuantity = (syntax: Sentence, phrase: number): boolean =>
  quantityNouns.has(headLemma(syntax, phrase)) ||
  syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.upos === 'NUM'

function isEvent(syntax: Sentence, phrase: number): boolean {
  const lemma = headLemma(syntax, phrase)
  return eventNouns.has(lemma) || eventEndings.test(lemma)
}

/** Whose event it is: “Somalia’s refusal”, “its refusal”. */
function possessorsOf(sentence: DocumentSentence, phrase: number, reading: Reading): Named[] {
  const { syntax } = sentence
  const own = syntax.nounPhrases[phrase]
  if (!own) return []
  const owners = syntax.nounPhrases.flatMap(({ possessorOf, head }, index) =>
    possessorOf === phrase && head < own.head ? [index] : [],
  )
  if (owners.length > 0) return owners.flatMap((owner) => withConjuncts(sentence, owner, reading))
  const possessive = syntax.tokens[own.from]
  if (possessive?.xpos !== 'PRP$') return []
  return reading.antecedents
    .of(sentence, possessive.text.toLowerCase(), own.from)
    .flatMap((group) => mentionsOfGroup(reading.mentions, group))
    .map(({ actor }) => ({ actor, mention: null }))
}

const withConjuncts = (sentence: DocumentSentence, owner: number, reading: Reading): Named[] => [
  ...named(sentence, owner, reading),
  ...sentence.syntax.nounPhrases.flatMap(({ conjunctOf, possessorOf }, index) =>
    conjunctOf === owner && possessorOf === null ? named(sentence, index, reading) : [],
  ),
]
