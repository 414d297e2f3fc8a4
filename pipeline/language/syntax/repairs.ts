import { ATTRIBUTION_VERBS } from '../../lexicon/attribution.ts'
import type { Token } from '../types.ts'
import type { WordClass } from './word-classes.ts'

/**
 * Corrects classes that the clause as a whole rules out and that a tagger, which sees few words at a time,
 * gets wrong: “repeated” as a participle where a clause lacks its verb, “fears that” as a noun, “their pay” as
 * a verb. Changes `classes` in place.
 */
export function repairClasses(tokens: readonly Token[], classes: WordClass[]): void {
  for (let index = 0; index < tokens.length; index++) {
    if (isNominalised(tokens, classes, index)) classes[index] = 'noun'
    else if (isThinkingVerb(tokens, classes, index)) classes[index] = 'finite'
  }
  let start = 0
  for (let index = 0; index <= classes.length; index++) {
    if (index < classes.length && !endsStretch(classes[index])) continue
    repairParticiples(tokens, classes, start, index)
    start = index + 1
  }
}

const endsStretch = (word: WordClass | undefined): boolean =>
  word === 'semicolon' || word === 'colon' || word === 'stop'

const ARTICLES = new Set('a an the its their his her our my your no every whose'.split(' '))

/** A base or present form directly behind an article is a noun. */
function isNominalised(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const word = classes[index]
  if (word !== 'base' && !(word === 'finite' && tokens[index]?.xpos !== 'VBD')) return false
  return ARTICLES.has(tokens[index - 1]?.text.toLowerCase() ?? '')
}

/** “residents report that”, “Djibouti, …, fears that”: tagged as a noun, but no noun phrase ends so. */
function isThinkingVerb(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const token = tokens[index]
  if (token === undefined || classes[index] !== 'noun' || token.upos !== 'NOUN') return false
  const next = tokens[index + 1]
  if (next?.lemma !== 'that' || classes[index + 1] !== 'subordinator') return false
  if (!ATTRIBUTION_VERBS.has(token.lemma)) return false
  const before = tokens[index - 1]
  if (classes[index - 1] === 'comma') return true
  const agrees = (before?.xpos === 'NNS') === (token.xpos === 'NN')
  return agrees && classes[index - 1] === 'noun'
}

/** Conjunctions behind which a finite verb is not to be expected. */
const NOT_COUNTED = new Set('as than like for with without by of in from whether'.split(' '))

interface Counts {
  /** For each index of the stretch, the finite verbs and the clause openers before it. */
  finite: number[]
  openers: number[]
}

function count(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
  to: number,
): Counts {
  const finite = [0]
  const openers = [0]
  for (let index = from; index < to; index++) {
    const verb = isFinite(classes, index)
    const opens = isOpener(tokens, classes, index)
    finite.push((finite.at(-1) ?? 0) + (verb ? 1 : 0))
    openers.push((openers.at(-1) ?? 0) + (opens ? 1 : 0))
  }
  return { finite, openers }
}

const isFinite = (classes: readonly WordClass[], index: number): boolean =>
  classes[index] === 'modal' || classes[index] === 'finite'

function isOpener(tokens: readonly Token[], classes: readonly WordClass[], index: number): boolean {
  const word = classes[index]
  if (word !== 'subordinator' && word !== 'wh') return false
  const next = classes[index + 1]
  if (next === 'gerund' || next === 'participle' || next === 'to') return false
  return !NOT_COUNTED.has(tokens[index]?.text.toLowerCase() ?? '')
}

/** Reads participles as past tenses where a clause of the stretch lacks its verb. */
function repairParticiples(
  tokens: readonly Token[],
  classes: WordClass[],
  from: number,
  to: number,
): void {
  const { finite, openers } = count(tokens, classes, from, to)
  const allFinite = finite.at(-1) ?? 0
  const allOpeners = openers.at(-1) ?? 0
  let repaired = 0
  for (let index = from + 1; index < to; index++) {
    if (!canBePast(tokens, classes, index)) continue
    const at = index - from
    const waiting = 1 + (openers[at] ?? 0) - (finite[at] ?? 0) - repaired
    const later = allFinite - (finite[at + 1] ?? 0) - (allOpeners - (openers[at + 1] ?? 0))
    if (waiting <= 0 || (later >= waiting && !governs(tokens, classes, index, to))) continue
    classes[index] = 'finite'
    repaired++
  }
}

/** A participle with no auxiliary before it, behind a noun: it may be a past tense that was not seen. */
function canBePast(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'participle' || !/(?:ed|[dtwn])$/.test(tokens[index]?.text ?? ''))
    return false
  if (PAST_PARTICIPLES_ONLY.has(tokens[index]?.text ?? '')) return false
  let before = index - 1
  while (classes[before] === 'adverb') before--
  const word = classes[before]
  if (word === 'comma')
    return classes[before - 1] === 'noun' && classes[index + 1] !== 'preposition'
  if (word === 'pronoun') return tokens[before]?.xpos === 'PRP'
  return word === 'noun' || word === 'close'
}

/** Irregular participles that are no past tense. */
const PAST_PARTICIPLES_ONLY = new Set(
  'been done gone given taken seen known shown written driven chosen spoken broken frozen stolen forgotten hidden eaten fallen grown thrown drawn withdrawn flown worn torn sworn begun sunk proven risen beaten bitten'.split(
    ' ',
  ),
)

/**
 * Whether the participle has an object and the next finite verb a subject of its own: then it is the verb of its
 * clause (“awarded the firm a concession, and Ethiopia acquired …”).
 */
function governs(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  to: number,
): boolean {
  const next = classes[index + 1]
  const object =
    next === 'determiner' || next === 'possessive-pronoun' || tokens[index + 1]?.upos === 'PROPN'
  if (!object && next !== 'subordinator') return false
  for (let at = index + 1; at < to; at++) {
    if (isFinite(classes, at)) return hasOwnSubject(classes, index, at)
  }
  return true
}

function hasOwnSubject(classes: readonly WordClass[], from: number, verb: number): boolean {
  let at = verb - 1
  while (classes[at] === 'adverb') at--
  if (classes[at] !== 'noun' && classes[at] !== 'pronoun') return false
  for (; at > from; at--) {
    const word = classes[at]
    if (word === 'comma' || word === 'coordinator' || word === 'subordinator' || word === 'wh')
      return true
  }
  return false
}
