import { TIME_NOUNS } from '../../../lexicon/time-nouns.ts'
import type { Token } from '../../types.ts'
import type { Readings } from '../other-readings.ts'
import { isFinite, readStretches } from '../stretches.ts'
import type { Stretch } from '../stretches.ts'
import type { Words } from '../verb-readings.ts'
import { isAuxiliaryLemma, isVerbal } from '../word-classes.ts'
import type { WordClass } from '../word-classes.ts'
import { limits } from './constraint.ts'
import type { Choice, VerbConstraint } from './constraint.ts'
import { back, OBJECT } from './neighbours.ts'
import { isRivalled } from './rivals.ts'

/** Each clause has a finite verb, in what is no fragment. */
export const lackingVerbs: readonly VerbConstraint[] = [
  {
    id: 'clause-has-verb',
    example: 'Dubai’s refusal [angered] the firm.',
    reading: 'finite',
    choose: (words, readings) => inStretches(words, readings, lackingVerb),
  },
  {
    id: 'first-clause-has-verb',
    example: 'Gunmen [murdered] two guards, and Quito imposed a curfew.',
    reading: 'finite',
    choose: (words, readings) => inStretches(words, readings, openingVerb),
  },
  {
    id: 'last-clause-has-verb',
    example: 'Exports rose, and imports [increased] too.',
    reading: 'finite',
    choose: (words, readings) => inStretches(words, readings, secondVerbs),
  },
  {
    id: 'object-has-active',
    example: 'On Monday, the board finally [appointed] Ann Lee to the post.',
    reading: 'finite',
    choose: activeVerbs,
  },
]

/** What a rule finds in each stretch of a sentence where a verb may be lacking. */
function inStretches(
  words: Words,
  readings: Readings,
  find: (words: Words, stretch: Stretch, readings: Readings) => readonly number[],
): readonly Choice[] {
  if (!mayLackVerb(words, readings)) return NONE
  return readStretches(words)
    .flatMap((stretch) => find(words, stretch, readings))
    .map((index) => ({ index, reading: 'finite' }))
}

const NONE: readonly Choice[] = []

/** Whether any word can be a verb that a clause lacks, in what is no fragment. */
function mayLackVerb({ tokens, classes }: Words, readings: Readings): boolean {
  let hasCandidate = false
  let hasVerb = tokens.at(-1)?.text === '.'
  for (let index = 0; index < classes.length; index++) {
    const word = classes[index]
    if (word === 'noun' || word === 'participle' || word === 'base') {
      hasCandidate ||= readings.deficit(index, 'finite') < verbLimit
    } else hasVerb ||= isFinite(classes, index)
  }
  return hasCandidate && hasVerb
}

/** The greatest deficit at which a word is believed to be the verb that a clause lacks. */
const verbLimit = 26_000
/** The same behind a semicolon, at the end of a sentence. */
const verbLimitOfSeconds = 20_000
/** The same in what may be a fragment. */
const verbLimitOfFragments = 14_000

/** The word that can be a stretch’s verb at the least cost, where one of its clauses has none. */
function lackingVerb(words: Words, stretch: Stretch, readings: Readings): number[] {
  const { tokens, classes } = words
  const { from, to } = stretch
  let best = -1
  let least = limitOf(tokens, from, to)
  for (let index = from; index < to; index++) {
    if (!canBeVerb(tokens, classes, index)) continue
    const cost = readings.deficit(index, 'finite')
    if (cost >= least) continue
    if (!lacksVerb(stretch, index) || isRivalled(words, index, to)) continue
    best = index
    least = cost
  }
  return best < 0 ? [] : [best]
}

function limitOf(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[to]?.text !== '.') return verbLimitOfFragments
  if (from === 0) return verbLimit
  return tokens[from - 1]?.text === ';' ? verbLimitOfSeconds : verbLimitOfFragments
}

/**
 * “Exports rose, and imports [increased] too.”: participles right behind a noun where a clause that a comma and a
 * coordinator open has no other verb.
 */
function secondVerbs({ classes }: Words, { from, to }: Stretch, readings: Readings): number[] {
  const verbs: number[] = []
  let candidate = -1
  for (let index = to - 1; index > from; index--) {
    if (isFinite(classes, index)) candidate = to
    else if (classes[index] === 'participle' && classes[index - 1] === 'noun') {
      if (candidate < to && readings.deficit(index, 'finite') <= limits.near) candidate = index
    } else if (classes[index] === 'coordinator' && classes[index - 1] === 'comma') {
      if (candidate >= 0 && candidate < to) verbs.push(candidate)
      candidate = -1
    }
  }
  return verbs
}

/**
 * “Gunmen [murdered] two guards, and Quito imposed a curfew.”: a participle with an object, which none takes, where
 * the clause before a comma and a coordinator has no other verb.
 */
function openingVerb(
  { tokens, classes }: Words,
  { from, to }: Stretch,
  readings: Readings,
): number[] {
  const end = classes.findIndex(
    (word, at) => at > from && word === 'coordinator' && classes[at - 1] === 'comma',
  )
  if (
    end < 0 ||
    end >= to ||
    !classes.some((_, at) => at > end && at < to && isFinite(classes, at))
  )
    return []
  if (classes.slice(from, end).some((word) => isVerbal(word) && word !== 'participle')) return []
  const verb = classes.findIndex((word, at) => {
    if (at <= from || at >= end || word !== 'participle' || classes[at - 1] !== 'noun') return false
    if (!OBJECT.has(classes[at + 1] ?? 'stop')) return false
    const object = tokens.slice(at + 1, end).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
    const isTime = object !== undefined && TIME_NOUNS.has(object.lemma.toLowerCase())
    return !isTime && readings.deficit(at, 'finite') <= verbLimit
  })
  return verb < 0 ? [] : [verb]
}

/**
 * “On Monday, the board finally [appointed] Ann Lee.”: a participle between a noun and an object is active where its
 * clause has no other verb, however sure the tagger is; not of what bears a name (“a firm called Acme”).
 */
function activeVerbs(words: Words, readings: Readings): readonly Choice[] {
  const { tokens, classes } = words
  if (tokens.at(-1)?.text !== '.') return NONE
  return readStretches(words).flatMap((stretch) => {
    const index = classes.findIndex(
      (word, at) =>
        at > stretch.from && at < stretch.to && word === 'participle' && takesObject(words, at),
    )
    if (index < 0 || !lacksVerb(stretch, index)) return NONE
    return readings.deficit(index, 'finite') <= limits.certain
      ? [{ index, reading: 'finite' }]
      : NONE
  })
}

function takesObject({ tokens, classes }: Words, index: number): boolean {
  if (classes[back(classes, index - 1)] !== 'noun' || NAMING.has(tokens[index]?.lemma ?? ''))
    return false
  const next = tokens[index + 1]
  if (!OBJECT.has(classes[index + 1] ?? 'stop') || classes[index + 1] === 'participle') return false
  const object = tokens.slice(index + 1).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  return next?.upos !== 'NUM' && object !== undefined && !TIME_NOUNS.has(object.lemma.toLowerCase())
}

const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'entitle', 'title'])

/** Whether a clause that is open at `index` has no finite verb before it, and none behind it is left over. */
function lacksVerb({ from, to, finite, openers }: Stretch, index: number): boolean {
  const at = index - from
  const waiting = 1 + (openers[at] ?? 0) - (finite[at] ?? 0)
  const openedLater = (openers[to - from] ?? 0) - (openers[at + 1] ?? 0)
  const later = (finite[to - from] ?? 0) - (finite[at + 1] ?? 0) - openedLater
  return waiting > 0 && later < waiting
}

function canBeVerb(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const word = classes[index]
  if (word === 'base') return isLoneBase(classes, index)
  if (word !== 'noun' && word !== 'participle') return false
  if (tokens[index]?.upos === 'PROPN') return false
  const before = back(classes, index - 1)
  return !NO_SUBJECT.has(classes[before] ?? 'stop') && !isAuxiliaryLemma(tokens[before])
}

/** “The talks and its readiness to engage [make] it a partner.”: right behind a noun, in a sentence with no finite verb. */
const isLoneBase = (classes: readonly WordClass[], index: number): boolean =>
  classes[index - 1] === 'noun' &&
  classes[0] !== 'base' &&
  !classes.some((word, at) => isFinite(classes, at) || word === 'semicolon' || word === 'colon')

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
