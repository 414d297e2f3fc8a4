import { actionVerbs } from '../../lexicon/action-verbs.ts'
import { infinitiveNouns } from '../../lexicon/complement-words.ts'
import { operativeVerbs } from '../../lexicon/recommendation-cues.ts'
import { isKnownNoun, verbBase } from '../known-words.ts'
import type { Sentence } from '../types.ts'
import { analyse } from '../index.ts'
import { analyseFilled, analyseWith } from './inserted.ts'

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

/** The sentences with the text’s own words: capitals too. */
const asWritten = (sentences: Sentence[], text: string): Sentence[] =>
  sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) => ({
      ...token,
      text: text.slice(token.start, token.end),
    })),
  }))

/**
 * Reads an operative clause of a resolution, which leaves out who decides: “Urges all parties to …”. Null where the
 * first word is no verb of such clauses.
 */
export function readOperative(text: string): Sentence[] | null {
  const [, adverb = '', first = ''] =
    /^((?:Also|Further|Again|Strongly)? ?)([a-z]{3,16})\b/i.exec(text) ?? []
  if (!operativeVerbs.has(first.toLowerCase())) return null
  const at = adverb.length
  const lowered = text.slice(0, at) + first.toLowerCase() + text.slice(at + first.length)
  const sentences = analyseFilled(lowered, [at, ...furtherVerbs(lowered)], 'it ')
  const [sentence] = sentences
  const verb = sentence?.verbGroups[sentence.clauses[0]?.verb ?? -1]
  if (verb?.form !== 'finite' || sentence?.tokens[verb.head]?.start !== at) return null
  return asWritten(sentences, text)
}

/** The places of the verbs with which an operative clause goes on: “…, and urges the parties to …”. */
function furtherVerbs(text: string): number[] {
  const found = text
    .slice(0, 4000)
    .matchAll(/([,;] and (?:also |further |strongly )?)([a-z]{3,16}) (?!of|from|by|in)/g)
  return [...found]
    .flatMap(({ 1: before = '', 2: verb = '', index }) =>
      operativeVerbs.has(verb) ? [index + before.length] : [],
    )
    .slice(0, 8)
}

/** Where a wish begins: behind “recommend that”, “it is vital that”, or “That” at the start of an item. */
const wishes =
  /(?:^|\b(?:recommend(?:s|ed)?|propose[sd]?|urge[sd]?|suggest(?:s|ed)?|request(?:s|ed)?|demand(?:s|ed)?|advise[sd]?|insist(?:s|ed)?|essential|vital|important|imperative|crucial|critical|necessary) (?:also )?)that,? (?!said\b)/i

/** Verbs and modals that show that a clause is no wish. */
const stated =
  /^(?:is|are|was|were|am|has|had|will|would|should|shall|must|can|could|may|might|does|did|do|need|needs|ought)$/i

/** At how many words a missing “should” is tried. */
const mostTries = 8

/**
 * Reads a wish in the base form (“we recommend that the state repair the dam”) with the “should” that it leaves out.
 * Null where the text has none. `from` is where the wish’s subject begins; by default behind “that”.
 */
export function readWish(text: string, from: number = wishStart(text)): Sentence | null {
  if (from < 0) return null
  const words = text.slice(from, from + 400).matchAll(/[^\s,;:.]+/g)
  let [before, tries] = ['', 0]
  for (const { 0: word, index } of words) {
    if (stated.test(word) || tries > mostTries) return null
    const base =
      /^[a-z-]+$/.test(word) && (actionVerbs.has(word) || word === 'be' || word === 'have')
    if (base && before !== '' && !premodifiers.test(before)) {
      tries++
      const [sentence, ...others] = analyseWith(text, from + index, 'should ')
      if (sentence && others.length === 0 && isWish(sentence, from + index)) return sentence
    }
    before = word
  }
  return null
}

/** Words before a noun. */
const premodifiers =
  /^(?:the|an?|of|to|for|in|by|on|with|and|or|its|their|all|new|any|no|this|these)$/i

const wishStart = (text: string): number => {
  const found = wishes.exec(text)
  return found ? found.index + found[0].length : -1
}

const isWish = ({ clauses, verbGroups, tokens }: Sentence, at: number): boolean =>
  clauses.some(({ verb, subjects }) => {
    const group = verbGroups[verb ?? -1]
    return group?.modal === 'should' && tokens[group.from]?.start === at && subjects.length > 0
  })

/** Reads “The ministry to publish the list” as what the ministry needs to do; null where the text is not of that form. */
export function readAssignment(text: string): Sentence[] | null {
  const at = / to [a-z]/.exec(text.slice(0, 160))?.index ?? -1
  if (at < 0 || !verbAt(text, at + 4) || isStated(text)) return null
  // “Survivability (ability to flee)”, “a plan to flee”: the noun has the infinitive.
  const before =
    text
      .slice(0, at)
      .split(/[^\w-]/)
      .at(-1)
      ?.toLowerCase() ?? ''
  if (infinitiveNouns.has(before) || text.slice(0, at).includes('(')) return null
  const sentences = analyseWith(text, at + 1, 'need ')
  const [sentence] = sentences
  const clause = sentence?.clauses[0]
  const group = sentence?.verbGroups[clause?.verb ?? -1]
  const assigned = group?.modal === 'need to' && sentence?.tokens[group.from]?.start === at + 1
  if (!assigned || clause === undefined || clause.subjects.length === 0) return null
  const verbGroups = sentence.verbGroups.map((one) =>
    one === group ? { ...one, modal: 'should' } : one,
  )
  return [{ ...sentence, verbGroups }, ...sentences.slice(1)]
}

const verbAt = (text: string, at: number): boolean =>
  verbBase(/^[a-z-]+/.exec(text.slice(at))?.[0] ?? '', 'VB') !== undefined

/** Reads an item in the third person (“takes steps to …”) below “we recommend that the government:”. */
export function readThirdPerson(text: string): Sentence[] | null {
  const word = /^[a-z]{2,20}s(?= )/.exec(text)?.[0]
  if (word === undefined || verbBase(word, 'VBZ') === undefined) return null
  const sentences = analyseWith(text, 0, 'It ')
  const group = sentences[0]?.verbGroups[0]
  return group?.form === 'finite' && group.from === 0 && group.modal === null ? sentences : null
}

/** Whether a text has a finite main verb as it stands. */
function isStated(text: string): boolean {
  const [first] = analyse(text).sentences
  return (first?.clauses ?? []).some(
    ({ parent, verb }) => parent === null && first?.verbGroups[verb ?? -1]?.form === 'finite',
  )
}

/** Reads an item that goes on with a gerund (“training nurses” below “is responsible for:”). */
export function readGerund(text: string): Sentence[] | null {
  const word = /^[A-Za-z]{2,20}ing(?= )/.exec(text)?.[0].toLowerCase()
  if (word === undefined || verbBase(word, 'VBG') === undefined) return null
  const lowered = word + text.slice(word.length)
  const [sentence, ...others] = analyseWith(lowered, 0, 'They are ')
  const group = sentence?.verbGroups[0]
  if (!sentence || !group?.progressive || group.head !== 0) return null
  const verbGroups = sentence.verbGroups.map((one) =>
    one.progressive ? { ...one, form: 'gerund' as const, tense: null, progressive: false } : one,
  )
  return asWritten([{ ...sentence, verbGroups }, ...others], text)
}
