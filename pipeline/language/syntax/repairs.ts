import { ATTRIBUTION_VERBS } from '../../lexicon/attribution.ts'
import { TIME_NOUNS } from '../../lexicon/time-nouns.ts'
import { INTRANSITIVE_VERBS } from '../../lexicon/verb-patterns.ts'
import type { Token } from '../types.ts'
import { readStretches } from './stretches.ts'
import type { Stretch } from './stretches.ts'
import type { WordClass } from './word-classes.ts'

/**
 * Corrects classes that the clause as a whole rules out and that a tagger, which sees few words at a time,
 * gets wrong: “repeated” as a participle where a clause lacks its verb, “fears that” as a noun, “their pay” as
 * a verb. Changes `classes` in place.
 */
export function repairClasses(tokens: readonly Token[], classes: WordClass[]): void {
  for (let index = 0; index < tokens.length; index++) {
    if (isNominal(tokens, classes, index)) classes[index] = 'noun'
    else if (isThinkingVerb(tokens, classes, index)) classes[index] = 'finite'
    else if (isPerfect(tokens, classes, index)) classes[index] = 'participle'
    else if (isDemonstrative(tokens, classes, index)) classes[index] = 'determiner'
    else if (followsRelative(tokens, classes, index)) classes[index] = 'finite'
  }
  for (const stretch of readStretches(tokens, classes)) {
    repairLists(tokens, classes, stretch)
    repairVerbs(tokens, classes, stretch)
  }
}

const ARTICLES = new Set('a an the its their his her our my your no every whose'.split(' '))

/** A base or present form where only a noun can stand: behind an article or preposition, or in a known compound. */
function isNominal(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const word = classes[index]
  const token = tokens[index]
  if (word !== 'base' && !(word === 'finite' && token?.xpos !== 'VBD')) return false
  if (token?.upos === 'AUX') return false
  const before = tokens[index - 1]
  if (ARTICLES.has(before?.text.toLowerCase() ?? '')) return true
  if (word === 'base') return opensNominal(classes, index)
  if (endsPhrase(classes, index)) return true
  return token?.lemma === 'state' && before?.lemma.toLowerCase() === 'member'
}

/** Behind a preposition, before a break: “is at odds with”. */
function endsPhrase(classes: readonly WordClass[], index: number): boolean {
  const next = classes[index + 1]
  return (
    classes[index - 1] === 'preposition' &&
    (next === 'preposition' || next === 'comma' || next === 'stop' || next === 'coordinator')
  )
}

/** “with export controls”, “patrols and export controls”: a base form that nothing licenses, before a noun. */
function opensNominal(classes: readonly WordClass[], index: number): boolean {
  const before = classes[index - 1]
  if (before === 'preposition') return true
  if (before !== 'coordinator' || classes[index + 1] !== 'noun' || classes[index - 2] !== 'noun')
    return false
  for (let at = index - 2; at >= 0 && classes[at] !== 'semicolon'; at--) {
    if (classes[at] === 'base') return false
  }
  return true
}

/** “that February,”: tagged as a relative pronoun before a noun of time that no verb follows. */
function isDemonstrative(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'wh' || tokens[index]?.lemma !== 'that') return false
  const next = tokens[index + 1]
  if (!TIME_NOUNS.has(next?.lemma.toLowerCase() ?? '')) return false
  const behind = classes[index + 2]
  return behind === undefined || behind === 'comma' || behind === 'stop' || behind === 'semicolon'
}

/** “which regards X as”, “which set off Y”: tagged as a noun directly behind a relative pronoun. */
function followsRelative(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'noun' || tokens[index]?.upos !== 'NOUN' || classes[index - 1] !== 'wh')
    return false
  const relative = tokens[index - 1]?.lemma
  if (relative !== 'which' && relative !== 'who' && relative !== 'that') return false
  if (classes[index - 2] !== 'comma' && classes[index - 2] !== 'noun') return false
  const next = classes[index + 1]
  if (next === 'particle' || next === 'determiner' || next === 'possessive-pronoun') return true
  return (
    tokens[index]?.xpos === 'NNS' &&
    (next === 'noun' || next === 'preposition' || next === 'adjective')
  )
}

/** “residents report that”, “Djibouti, …, fears that”: tagged as a noun, but no noun phrase ends so. */
function isThinkingVerb(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (token === undefined || classes[index] !== 'noun' || token.upos !== 'NOUN') return false
  if (tokens[index + 1]?.lemma !== 'that' || classes[index + 1] !== 'subordinator') return false
  if (!ATTRIBUTION_VERBS.has(token.lemma)) return false
  if (classes[index - 1] === 'comma') return true
  return classes[index - 1] === 'noun' && agree(tokens[index - 1], token)
}

/** Whether the second word, tagged as a noun, would agree as a present tense with the first as its subject. */
const agree = (subject: Token | undefined, verb: Token): boolean =>
  (subject?.xpos === 'NNS' || subject?.xpos === 'NNPS') === (verb.xpos === 'NN')

/** “has not withdrawn its claims”: tagged as an adjective behind “have”. */
function isPerfect(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'adjective' || !/(?:ed|n)$/.test(tokens[index]?.text ?? '')) return false
  const next = classes[index + 1]
  if (next === 'noun' || next === 'adjective') return false
  let before = index - 1
  while (classes[before] === 'adverb' || classes[before] === 'not') before--
  return tokens[before]?.lemma === 'have' && tokens[before]?.upos !== 'NOUN'
}

/**
 * “should resume talks, exchange data and avoid X”: between a verb and a coordinated verb of the same form, what
 * stands behind a comma is a verb too.
 */
function repairLists(tokens: readonly Token[], classes: WordClass[], { from, to }: Stretch): void {
  let closing = false
  let verbs = false
  for (let index = to - 1; index >= from; index--) {
    const word = classes[index]
    if (word === 'coordinator') {
      if (contrastsVerb(tokens, classes, index, from)) classes[index + 1] = 'base'
      closing = verbs = classes[index + 1] === 'base'
    } else if (word === 'finite' || word === 'modal' || word === 'to') closing = false
    else if (closing && verbs && opensMember(tokens, classes, index, from)) classes[index] = 'base'
  }
}

/** “should inspect cargo but refrain from …”: “but” between a verb and what cannot be a noun phrase. */
function contrastsVerb(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  from: number,
): boolean {
  if (tokens[index]?.lemma !== 'but' || tokens[index + 1]?.xpos !== 'NN') return false
  const next = classes[index + 2]
  if (next === 'finite' || next === 'modal' || next === 'noun' || next === 'comma') return false
  for (let at = index - 1; at >= from; at--) if (classes[at] === 'base') return true
  return false
}

function opensMember(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  from: number,
): boolean {
  if (classes[index] !== 'noun' || tokens[index]?.xpos !== 'NN') return false
  if (index !== from && classes[index - 1] !== 'comma') return false
  const next = classes[index + 1]
  return (
    next === 'noun' ||
    next === 'adjective' ||
    next === 'determiner' ||
    next === 'possessive-pronoun'
  )
}

/** Reads words as finite verbs where a clause of the stretch lacks its verb. */
function repairVerbs(tokens: readonly Token[], classes: WordClass[], stretch: Stretch): void {
  const { from, to, finite, openers } = stretch
  const allFinite = finite[to - from] ?? 0
  const allOpeners = openers[to - from] ?? 0
  let repaired = 0
  let sinceJoint = 0
  let joint = from
  for (let index = from; index < to; index++) {
    const at = index - from
    if (classes[index] === 'finite' || classes[index] === 'modal') sinceJoint++
    if (classes[index] === 'coordinator') joint = index
    if (classes[index] === 'coordinator' && classes[index - 1] === 'comma') sinceJoint = 0
    if (rushes(tokens, classes, index, joint)) {
      classes[index] = 'finite'
      sinceJoint++
      continue
    }
    const past = canBePast(tokens, classes, index, from)
    if (!past && !canBePresent(tokens, classes, index, from)) continue
    const waiting = 1 + (openers[at] ?? 0) - (finite[at] ?? 0) - repaired
    const later = allFinite - (finite[at + 1] ?? 0) - (allOpeners - (openers[at + 1] ?? 0))
    const lacking = waiting > 0 && later < waiting
    const governing = (waiting > 0 || sinceJoint === 0) && governs(tokens, classes, index, to)
    const intransitive = past && waiting > 0 && INTRANSITIVE_VERBS.has(tokens[index]?.lemma ?? '')
    if (!lacking && !governing && !intransitive) continue
    classes[index] = 'finite'
    repaired++
    sinceJoint++
  }
}

/** “… and splinter groups rushed to”: an intransitive verb’s participle behind a coordinated noun. */
function rushes(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  joint: number,
): boolean {
  if (classes[index] !== 'participle' || classes[index - 1] !== 'noun') return false
  if (index - joint > 5 || classes[joint] !== 'coordinator') return false
  return INTRANSITIVE_VERBS.has(tokens[index]?.lemma ?? '')
}

/** A participle with no auxiliary before it, behind a noun: it may be a past tense that was not seen. */
function canBePast(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  from: number,
): boolean {
  if (index === from || classes[index] !== 'participle') return false
  const form = tokens[index]?.text ?? ''
  if (!/(?:ed|[dtwn])$/.test(form) || PARTICIPLES_ONLY.has(form)) return false
  let before = index - 1
  while (classes[before] === 'adverb') before--
  const word = classes[before]
  if (word === 'comma')
    return classes[before - 1] === 'noun' && classes[index + 1] !== 'preposition'
  if (word === 'pronoun') return tokens[before]?.xpos === 'PRP'
  if (word === 'determiner')
    return (
      DEMONSTRATIVES.has(tokens[before]?.text.toLowerCase() ?? '') && classes[index + 1] !== 'noun'
    )
  return word === 'noun' || word === 'close' || word === 'number'
}

const DEMONSTRATIVES = new Set('this these those that some all both'.split(' '))

/** Irregular participles that are no past tense. */
const PARTICIPLES_ONLY = new Set(
  'been done gone given taken seen known shown written driven chosen spoken broken frozen stolen forgotten hidden eaten fallen grown thrown drawn withdrawn flown worn torn sworn begun sunk proven risen beaten bitten'.split(
    ' ',
  ),
)

/**
 * A word tagged as a noun or adjective where no noun phrase is built so: between a noun and a determiner, or at
 * the end of a short clause behind its conjunction (“unless its costs fall”).
 */
function canBePresent(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  from: number,
): boolean {
  const token = tokens[index]
  const before = classes[index - 1]
  if (index === from || token === undefined) return false
  if (classes[index] === 'adjective') return isVerbalAdjective(tokens, classes, index)
  if (token.upos !== 'NOUN' || classes[index] !== 'noun') return false
  if (before === 'comma' || before === 'close')
    return token.xpos === 'NN' && opensSubjunctive(classes, index, from)
  if (before === 'number') return token.xpos === 'NNS' && opensObject(tokens, classes, index + 1)
  if (before !== 'noun') return false
  const agrees = agree(tokens[index - 1], token)
  if (opensObject(tokens, classes, index + 1))
    return agrees || hasCoordinatedSubject(classes, index, from)
  return agrees && endsShortClause(classes, index, from)
}

/** “that member states open talks”: an adjective between a plural noun and another noun. */
const isVerbalAdjective = (
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean =>
  tokens[index - 1]?.xpos === 'NNS' && tokens[index]?.xpos === 'JJ' && classes[index + 1] === 'noun'

/** “that donors, notably the EU, fund independent …”: behind a comma, in a clause that “that” opened. */
function opensSubjunctive(classes: readonly WordClass[], index: number, from: number): boolean {
  const next = classes[index + 1]
  if (next !== 'adjective' && next !== 'determiner' && next !== 'possessive-pronoun') return false
  for (let at = index - 2; at >= Math.max(from, index - 16); at--) {
    if (classes[at] === 'subordinator') return true
    if (classes[at] === 'finite' || classes[at] === 'modal') return false
  }
  return false
}

/** Behind a conjunction or relative pronoun and a subject of at most four words, before a break. */
function endsShortClause(classes: readonly WordClass[], index: number, from: number): boolean {
  const next = classes[index + 1]
  if (next === 'noun' || next === 'possessive' || next === 'hyphen') return false
  for (let at = index - 1; at >= Math.max(from, index - 5); at--) {
    const word = classes[at]
    if (word === 'subordinator' || word === 'wh') return true
    if (
      word !== 'noun' &&
      word !== 'adjective' &&
      word !== 'determiner' &&
      word !== 'possessive-pronoun'
    ) {
      return false
    }
  }
  return false
}

function opensObject(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const word = classes[index]
  if (word === 'possessive-pronoun') return true
  if (word === 'determiner') return !DEMONSTRATIVES.has(tokens[index]?.text.toLowerCase() ?? '')
  return tokens[index]?.lemma === 'most' && classes[index + 1] === 'preposition'
}

function hasCoordinatedSubject(
  classes: readonly WordClass[],
  index: number,
  from: number,
): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 5); at--) {
    if (classes[at] === 'coordinator') return true
  }
  return false
}

/**
 * Whether the word has an object or an infinitive and the next finite verb a subject of its own, or is
 * coordinated with it: then it is the verb of its clause (“awarded the firm a concession, and Ethiopia acquired”).
 */
function governs(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  to: number,
): boolean {
  const next = classes[index + 1]
  const object =
    next === 'determiner' ||
    next === 'possessive-pronoun' ||
    next === 'subordinator' ||
    next === 'to' ||
    tokens[index + 1]?.upos === 'PROPN' ||
    (next === 'adjective' && classes[index + 2] !== 'noun')
  for (let at = index + 1; at < to; at++) {
    if (classes[at] !== 'finite' && classes[at] !== 'modal') continue
    return isJoined(classes, at) || (object && hasOwnSubject(classes, index, at))
  }
  return object
}

function isJoined(classes: readonly WordClass[], verb: number): boolean {
  let at = verb - 1
  while (classes[at] === 'adverb') at--
  return classes[at] === 'coordinator'
}

function hasOwnSubject(classes: readonly WordClass[], from: number, verb: number): boolean {
  let at = verb - 1
  while (classes[at] === 'adverb') at--
  if (classes[at] !== 'noun' && classes[at] !== 'pronoun') return false
  for (; at > from; at--) {
    const word = classes[at]
    if (word === 'comma' || word === 'coordinator' || word === 'subordinator' || word === 'wh') {
      return true
    }
  }
  return false
}
