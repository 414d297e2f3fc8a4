import { headLemma } from '../../language/query/nouns.ts'
import type { Sentence } from '../../language/types.ts'
import {
  dealingNouns,
  eventEndings,
  eventNouns,
  happeningNouns,
  quantityNouns,
} from '../../lexicon/event-nouns.ts'
import { mentionsWithin, outermost } from '../coreference/mentions.ts'
import { mentionsOfGroup } from '../coreference/phrases.ts'
import { theGazetteer } from '../mentions/gazetteer.ts'
import type { DocumentSentence } from '../../types.ts'
import { complementsOf, namedTogether } from './named.ts'
import type { Named } from './named.ts'
import type { Reading } from './reading.ts'

/** Whose doing a phrase names: “Somalia’s refusal”, “its refusal”, “U.S. exports”, “talks between X and Y”. */
export function ownersOf(sentence: DocumentSentence, phrase: number, reading: Reading): Named[] {
  const { syntax } = sentence
  const head = headLemma(syntax, phrase)
  if (quantityNouns.has(head)) {
    return complementsOf(syntax, phrase).flatMap((inner) => ownersOf(sentence, inner, reading))
  }
  const isEvent = eventNouns.has(head) || eventEndings.test(head)
  if (!isEvent && !dealingNouns.has(head)) return []
  const place = { sentence, phrase, reading }
  for (const find of [possessors, modifiers, parties, agents]) {
    const found = find(place)
    if (found.length > 0) return found
  }
  return happeningNouns.has(head)
    ? complementsOf(syntax, phrase).flatMap((inner) => namedTogether(sentence, inner, reading))
    : []
}

/** Where owners are looked for. */
interface OwnedPhrase {
  sentence: DocumentSentence
  phrase: number
  reading: Reading
}

/** “Somalia’s refusal”, “its refusal”. */
function possessors({ sentence, phrase, reading }: OwnedPhrase): Named[] {
  const { syntax } = sentence
  const own = syntax.nounPhrases[phrase]
  if (!own) return []
  const owners = syntax.nounPhrases.flatMap(({ possessorOf, head }, index) =>
    possessorOf === phrase && head < own.head ? [index] : [],
  )
  if (owners.length > 0) {
    return owners.flatMap((owner) => namedTogether(sentence, owner, reading, own.head))
  }
  const possessive = syntax.tokens[own.from]
  if (possessive?.xpos !== 'PRP$') return []
  return reading.antecedents
    .of(sentence, possessive.text.toLowerCase(), own.from)
    .flatMap((group) => mentionsOfGroup(reading.mentions, group))
    .map(({ actor }) => ({ actor, mention: null }))
}

/** Names and nationalities before the noun: “U.S. exports”, “U.S.-Israeli strikes”, “the Ethiopia-Eritrea war”. */
function modifiers({ sentence, phrase, reading }: OwnedPhrase): Named[] {
  const { tokens, nounPhrases } = sentence.syntax
  const { head = 0 } = nounPhrases[phrase] ?? {}
  const from = openingOf(sentence.syntax, phrase)
  const [start, end] = [tokens[from]?.start ?? 0, tokens[head]?.start ?? 0]
  const mentions = outermost(mentionsWithin(reading.mentions, { sentence, start, end }))
  const found: Named[] = mentions.map((mention) => ({ actor: mention.actor, mention }))
  for (let at = from; at < head; at++) {
    const { start: place = 0 } = tokens[at] ?? {}
    if (mentions.some((mention) => mention.start <= place && mention.end > place)) continue
    const [nation] = theGazetteer().at(sentence.block.text, place)?.readings ?? []
    const state = nation?.aspect === 'demonym' ? reading.states.get(nation.key) : undefined
    if (state) found.push({ actor: state, mention: null })
  }
  return found
}

/** The first token of a phrase, or of what a hyphen binds to it: “U.S.-Israeli strikes”. */
function openingOf({ tokens, nounPhrases }: Sentence, phrase: number): number {
  const { from = 0 } = nounPhrases[phrase] ?? {}
  return /^[-–]$/.test(tokens[from - 1]?.text ?? '') ? Math.max(0, from - 2) : from
}

/** “relations between X and Y”, “talks with X”. */
const parties = (place: OwnedPhrase): Named[] => behind(place, /^(?:between|among)$/i)

/** “an attack by X”. */
const agents = (place: OwnedPhrase): Named[] => behind(place, /^by$/i)

/** Whom the phrase names that a preposition right behind another phrase governs. */
function behind({ sentence, phrase, reading }: OwnedPhrase, preposition: RegExp): Named[] {
  const { syntax } = sentence
  const { to = 0 } = syntax.nounPhrases[phrase] ?? {}
  if (!preposition.test(syntax.tokens[to]?.text ?? '')) return []
  const inner = syntax.nounPhrases.findIndex((one) => one.preposition === to)
  return inner < 0 ? [] : namedTogether(sentence, inner, reading)
}
