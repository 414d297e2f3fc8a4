import { actionVerbs } from '../../lexicon/action-verbs.ts'
import { analyse } from '../index.ts'
import { isKnownNoun, verbBase } from '../known-words.ts'
import type { Sentence } from '../types.ts'
import { asWritten } from './as-written.ts'

/** Words that cannot follow a verb but follow a noun of the same form (“Support for …”, “Reform of …”). */
const nominal =
  /^(?:of|for|in|by|between|among|is|are|was|were|will|should|must|has|have|can|could|may|[.,:;])$/i

/** Words that open a verb’s object, so that any verb before them may be an order. */
const objectOpeners =
  /^(?:the|an?|all|any|its|their|his|her|our|this|these|that|those|it|them|every|each)$/i

/**
 * Reads a text that may be an order (“Vet prison guards, raise their pay”) as one. Null where its first word
 * is no verb that orders begin with, or where the reading fails. The mood is given, because without a subject a tagger
 * takes many of these verbs for nouns. `governed` says that a modal stands before it (“The council should:”), behind
 * which nothing but a verb can stand.
 */
export function readOrder(text: string, governed = false): Sentence[] | null {
  const before = fronted.exec(text)?.[0].length ?? 0
  const words = text.slice(before)
  const [adverb, first, next] =
    openingOf(words, leadingAdverb.exec(words)?.[0] ?? '', governed) ??
    openingOf(words, '', governed) ??
    []
  if (adverb === undefined || first === undefined || next === undefined) return null
  if (isKnownNoun(first.toLowerCase()) && opensWithSubject(text)) return null
  const at = before + adverb.length
  const lowered = text.slice(0, at) + first.toLowerCase() + text.slice(at + first.length)
  const { sentences } = analyse(lowered, { mood: 'imperative', orderAt: at })
  const order = sentences[0]?.verbGroups.find(({ form }) => form === 'imperative')
  const start = sentences[0]?.tokens[order?.from ?? -1]?.start ?? -1
  return start >= before && start <= at ? asWritten(sentences, text) : null
}

/** “Staff members know of it”: whether the text’s first words are the subject of its verb. */
function opensWithSubject(text: string): boolean {
  const [sentence] = analyse(text).sentences
  return (sentence?.clauses ?? []).some(({ parent, subjects, verb }) => {
    const group = sentence?.verbGroups[verb ?? -1]
    const first = sentence?.nounPhrases[subjects[0] ?? -1]
    const word = sentence?.tokens[group?.from ?? -1]
    const isStated = word?.upos === 'AUX' || word?.xpos === 'VBZ'
    return (
      parent === null && group?.form === 'finite' && isStated && first?.from === 0 && first.to > 1
    )
  })
}

type Opening = [adverb: string, first: string, next: string]

/** What an order opens with behind an adverb, which may be a verb itself: “Better protect …”, “Better the conditions”. */
function openingOf(text: string, adverb: string, governed: boolean): Opening | null {
  const [, first = '', next = ''] = verbAndNext.exec(text.slice(adverb.length)) ?? []
  const isVerb = governed && next !== '' && verbBase(first.toLowerCase(), 'VB') !== undefined
  return isVerb || mayOrder(first, next) ? [adverb, first, next] : null
}

function mayOrder(first: string, next: string): boolean {
  const word = first.toLowerCase()
  if (
    next === '' ||
    (nominal.test(next) && (isKnownNoun(word) || !/^(?:for|in|by|of)$/i.test(next)))
  )
    return false
  return actionVerbs.has(word) || (verbBase(word, 'VB') !== undefined && objectOpeners.test(next))
}

/** A phrase before the order: “In light of the ruling, respond …”. */
const fronted =
  /^(?:In|As|To|With|Where|When|If|For|By|Through|Together|Within|At|On|Under|During|Before|After|Following|Once|Until|Given|Building|Working)\b[^,;:.]{2,160}, (?=[a-z])/

/** An adverb before the verb: “Further improve”. */
const leadingAdverb = /^(?:[A-Z][a-z]{2,12}ly|Also|Further|Better|Always|Never|And|Then),? /

/** The verb and the word behind it. */
const verbAndNext = /^([a-z-]{2,20}) ?(\S{0,30})/i
