import { GERUND_VERBS, REFRAINING_VERBS } from '../../lexicon/verb-patterns.ts'
import type { Token } from '../types.ts'
import { isFinite, readStretches, type Stretch } from './stretches.ts'
import type { Words } from './verb-readings.ts'
import { isAuxiliaryLemma, isVerbal } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

/** What a word can be read as instead. */
export type Reading = 'finite' | 'base' | 'participle' | 'gerund' | 'noun' | 'adjective'

/** What else a sentence’s words can be, and what each reading costs. */
export interface Readings {
  /** By how much a reading of the word at `index` falls short of the one that was taken. */
  deficit: (index: number, reading: Reading) => number
  /** The word as another part of speech. */
  tokenAs: (index: number, reading: Reading) => Token
}

/** What a clause asks of a word. */
interface Constraint {
  id: string
  /** A sentence whose word in brackets a tagger can take for another part of speech. */
  example: string
  /** Whether the word at `index` breaks it. */
  isBroken: (words: Words, index: number) => boolean
  /** The readings that meet it. */
  readings: readonly Reading[]
  /** The greatest deficit at which a reading is believed. */
  limit: number
}

const likely = 6000
const possible = 14_000

/** The constraints upon a word by what stands beside it; of the readings that meet one, the cheapest is taken. */
export const WORD_CONSTRAINTS: readonly Constraint[] = [
  {
    id: 'modal-takes-base',
    example: 'The council should [back] a larger mission.',
    isBroken: ({ tokens, classes }, index) =>
      !isVerbal(classes[index]) && isGovernedBy('modal', tokens, classes, index),
    readings: ['base'],
    limit: likely,
  },
  {
    id: 'to-takes-base',
    example: 'They agreed to [trade] access for restraint.',
    isBroken: ({ tokens, classes }, index) =>
      classes[index] === 'noun' && classes[index - 1] === 'to' && tokens[index]?.upos === 'NOUN',
    readings: ['base'],
    limit: possible,
  },
  {
    id: 'have-takes-participle',
    example: 'The army has [entered] the town.',
    isBroken: ({ tokens, classes }, index) => {
      if (classes[index] !== 'finite' && classes[index] !== 'adjective') return false
      const before = back(classes, index - 1)
      return tokens[before]?.lemma === 'have' && tokens[before]?.upos === 'AUX'
    },
    readings: ['participle'],
    limit: likely,
  },
  {
    id: 'determiner-takes-noun',
    example: 'Vet guards, raise their [pay] and train them.',
    isBroken: ({ tokens, classes }, index) =>
      (classes[index] === 'finite' || classes[index] === 'base') &&
      tokens[index]?.upos === 'VERB' &&
      (classes[index - 1] === 'possessive-pronoun' ||
        ARTICLES.has(tokens[index - 1]?.text.toLowerCase() ?? '')),
    readings: ['noun', 'adjective'],
    limit: possible,
  },
  {
    id: 'preposition-takes-noun',
    example: 'The bill deals with [export] controls.',
    isBroken: ({ tokens, classes }, index) =>
      classes[index] === 'base' &&
      tokens[index]?.upos === 'VERB' &&
      classes[index - 1] === 'preposition' &&
      !BARE_PREPOSITIONS.has(tokens[index - 1]?.text.toLowerCase() ?? ''),
    readings: ['noun', 'adjective'],
    limit: possible,
  },
  {
    id: 'aspect-takes-gerund',
    example: 'States should stop [funding] military raids.',
    isBroken: ({ tokens, classes }, index) => {
      if (classes[index] !== 'noun' && classes[index] !== 'adjective') return false
      if (tokens[index]?.text.endsWith('ing') !== true || !OBJECT.has(classes[index + 1] ?? 'stop'))
        return false
      const before = back(classes, index - 1)
      if (isVerbal(classes[before])) return GERUND_VERBS.has(tokens[before]?.lemma ?? '')
      return (
        tokens[index - 1]?.text === 'from' && REFRAINING_VERBS.has(tokens[index - 2]?.lemma ?? '')
      )
    },
    readings: ['gerund'],
    limit: possible,
  },
  {
    id: 'list-of-bases',
    example: 'They should resume talks, [exchange] customs data and avoid threats.',
    isBroken: ({ classes }, index) =>
      classes[index] === 'noun' &&
      opensListMember(classes, index) &&
      OBJECT.has(classes[index + 1] ?? 'stop'),
    readings: ['base'],
    limit: likely,
  },
]

const ARTICLES = new Set('a an the its their his her our my your no every whose'.split(' '))
/** Prepositions before a bare infinitive (“rather than expel”, “nothing but wait”). */
const BARE_PREPOSITIONS = new Set(['than', 'but', 'except', 'save', 'to'])

/** What an object can begin with. */
const OBJECT: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'participle',
  'determiner',
  'possessive-pronoun',
  'number',
  'currency',
])

/** The last index up to `index` that holds no adverb and no “not”. */
function back(classes: readonly WordClass[], index: number): number {
  let at = index
  while (at > index - 4 && (classes[at] === 'adverb' || classes[at] === 'not')) at--
  return at
}

const isGovernedBy = (
  word: WordClass,
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean => {
  const before = back(classes, index - 1)
  if (classes[before] !== word || classes[index] === 'to') return false
  return /^(?:NOUN|ADJ|ADV|ADP)$/.test(tokens[index]?.upos ?? '')
}

/** Behind a comma, between a base form and a coordinated one. */
function opensListMember(classes: readonly WordClass[], index: number): boolean {
  if (classes[index - 1] !== 'comma') return false
  let at = index + 1
  while (at < index + LIST_REACH && classes[at] !== 'coordinator') {
    if (ENDS_LIST.has(classes[at] ?? 'stop')) return false
    at++
  }
  if (classes[at + 1] !== 'base') return false
  for (at = index - 2; at > index - LIST_REACH; at--) {
    if (classes[at] === 'base') return true
    if (ENDS_LIST.has(classes[at] ?? 'stop')) return false
  }
  return false
}

const LIST_REACH = 16
const ENDS_LIST: ReadonlySet<WordClass> = new Set(['finite', 'modal', 'semicolon', 'colon', 'stop'])

/** Reads words otherwise where a clause asks for it. Changes `tokens` and `classes` in place. */
export function resolve(tokens: Token[], classes: WordClass[], readings: Readings): void {
  const words = { tokens, classes }
  const take = (index: number, reading: Reading): void => {
    classes[index] = reading
    tokens[index] = readings.tokenAs(index, reading)
  }
  for (let index = 0; index < tokens.length; index++) {
    for (const constraint of WORD_CONSTRAINTS) {
      if (!constraint.isBroken(words, index)) continue
      const reading = cheapest(constraint.readings, index, readings)
      if (readings.deficit(index, reading) <= constraint.limit) take(index, reading)
    }
  }
  const hasVerb = classes.some((_, index) => isFinite(classes, index))
  for (const stretch of readStretches(tokens, classes)) {
    if (!hasVerb && classes.at(-1) !== 'stop') continue
    const verb = lackingVerb(words, stretch, readings)
    if (verb >= 0) take(verb, 'finite')
  }
}

const cheapest = (list: readonly Reading[], index: number, { deficit }: Readings): Reading =>
  list.reduce((best, next) => (deficit(index, next) < deficit(index, best) ? next : best))

/** The greatest deficit at which a word is believed to be the verb that a clause lacks. */
const verbLimit = Number(process.env.VL ?? 14000)

/**
 * Each clause has one finite verb (“Dubai’s refusal [angered] the firm.”): the word that can be it at the least cost,
 * where a clause has none; else −1.
 */
function lackingVerb(
  { tokens, classes }: Words,
  { from, to, finite, openers }: Stretch,
  { deficit }: Readings,
): number {
  const allFinite = finite[to - from] ?? 0
  const allOpeners = openers[to - from] ?? 0
  let best = -1
  let least = verbLimit
  for (let index = from; index < to; index++) {
    if (!canBeVerb(tokens, classes, index)) continue
    const cost = deficit(index, 'finite')
    if (cost >= least) continue
    const at = index - from
    const waiting = 1 + (openers[at] ?? 0) - (finite[at] ?? 0)
    const later = allFinite - (finite[at + 1] ?? 0) - (allOpeners - (openers[at + 1] ?? 0))
    if (waiting <= 0 || later >= waiting) continue
    best = index
    least = cost
  }
  return best
}

function canBeVerb(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const word = classes[index]
  if (word !== 'noun' && word !== 'participle' && word !== 'adjective') return false
  if (tokens[index]?.upos === 'PROPN') return false
  const before = back(classes, index - 1)
  return !NO_SUBJECT.has(classes[before] ?? 'stop') && !isAuxiliaryLemma(tokens[before])
}

/** What no finite verb stands behind. */
const NO_SUBJECT: ReadonlySet<WordClass> = new Set([
  'determiner',
  'possessive-pronoun',
  'possessive',
  'preposition',
  'modal',
  'to',
  'stop',
  'hyphen',
])
