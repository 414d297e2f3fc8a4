import { ATTRIBUTION_VERBS } from '../../lexicon/attribution.ts'
import type { Token } from '../types.ts'
import type { Readings } from './other-readings.ts'
import type { WordReading } from '../tag/alternatives.ts'
import { isFinite, readStretches } from './stretches.ts'
import type { Stretch } from './stretches.ts'
import type { Words } from './verb-readings.ts'
import { isAuxiliaryLemma, isVerbal } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

/** How a word is to be read. */
interface Choice {
  index: number
  reading: WordReading
}

/** What the verbs beside a word ask of it. */
export const rivalVerbs = (words: Words, readings: Readings): Choice[] => [
  ...coordinatedPasts(words, readings),
  ...closingSpeech(words, readings),
  ...readStretches(words).flatMap((stretch) => rivalsOf(words, stretch, readings)),
]

/** The greatest deficits at which a reading is believed. */
const limits = {
  participle: 40_000,
  reported: 60_000,
  noun: 20_000,
  coordinated: 20_000,
  noted: 20_000,
  near: 8000,
}

/**
 * A clause has one finite verb. Of two with nothing between them that could open or join a clause, the first is a
 * participle (“The units [identified] in the report must be reviewed”) or a noun (“Coal [exports] to Mexico rose”).
 */
function rivalsOf(words: Words, { from, to }: Stretch, readings: Readings): Choice[] {
  const { tokens, classes } = words
  const choices: Choice[] = []
  for (let index = from + 1; index < to; index++) {
    if (classes[index] !== 'finite' || tokens[index]?.upos !== 'VERB') continue
    if (takesClause(tokens[index])) continue
    if (!hasRival(classes, index, to)) {
      if (breaksTense(words, index, readings)) choices.push({ index, reading: 'participle' })
      continue
    }
    const reading = otherReading(words, index, readings)
    if (reading) choices.push({ index, reading })
  }
  return choices
}

function otherReading(
  { tokens, classes }: Words,
  index: number,
  readings: Readings,
): WordReading | null {
  const [before, next] = [classes[index - 1], classes[index + 1] ?? 'stop']
  if (opensReport({ tokens, classes }, index - 1)) {
    return readings.deficit(index, 'noun') <= limits.reported ? 'noun' : null
  }
  if (before !== 'noun' && before !== 'adjective' && before !== 'close') return null
  if (!BEHIND_NOUN.has(next)) return null
  const noun = readings.deficit(index, 'noun')
  const participle = isZeroRelative(tokens, index)
    ? Infinity
    : readings.deficit(index, 'participle')
  if (participle <= limits.participle && participle <= noun && before !== 'adjective')
    return 'participle'
  return noun <= limits.noun ? 'noun' : null
}

/** “announced that [imports] from Chad would rise”: behind a verb of saying, “that” stands for nobody. */
const opensReport = (
  { tokens, classes }: Pick<Words, 'tokens' | 'classes'>,
  index: number,
): boolean =>
  tokens[index]?.text === 'that' &&
  isVerbal(classes[index - 1] ?? 'stop') &&
  ATTRIBUTION_VERBS.has(tokens[index - 1]?.lemma ?? '')

/** “They describe drones and jets [aimed] at depots”: a past tense that goes on, with no comma, with a present one. */
function breaksTense({ tokens, classes }: Words, index: number, readings: Readings): boolean {
  if (tokens[index]?.xpos !== 'VBD' || !BEHIND_NOUN.has(classes[index + 1] ?? 'stop')) return false
  if (classes[index - 1] !== 'noun' || readings.deficit(index, 'participle') > limits.near)
    return false
  const verb = classes.findLastIndex((one, at) => at < index && isVerbal(one))
  // “firms in Mali and Chad [suspected] of fraud”: with “of” or “by” it can only be a participle.
  const lacksObject = /^(?:of|by)$/.test(tokens[index + 1]?.text ?? '')
  if (classes[verb] !== 'finite' || (tokens[verb]?.xpos === 'VBD' && !lacksObject)) return false
  const between = classes.slice(verb + 1, index)
  const coordinator = between.lastIndexOf('coordinator')
  return (
    coordinator > 0 &&
    between[coordinator - 1] !== 'comma' &&
    between.slice(coordinator).every((one) => one === 'coordinator' || WITHIN_PHRASES.has(one))
  )
}

/** “the deal Ankara signed”: a name behind a common noun is a subject of its own. */
const isZeroRelative = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.upos === 'PROPN' && tokens[index - 2]?.upos === 'NOUN'

const takesClause = (token: Token | undefined): boolean =>
  ATTRIBUTION_VERBS.has(token?.lemma ?? '') || isAuxiliaryLemma(token)

/** What a noun or a participle behind a noun goes on with. */
const BEHIND_NOUN: ReadonlySet<WordClass> = new Set(['preposition', 'adverb', 'particle', 'to'])

/** “coal [exports] to Mexico rose”: whether a finite verb follows, though not at once (“the way things [work] is”). */
export const isRivalled = (classes: readonly WordClass[], index: number, to: number): boolean =>
  classes[index - 1] === 'noun' && !isFinite(classes, index + 1) && hasRival(classes, index, to)

/** Whether another finite verb follows with nothing between that opens or joins a clause. */
function hasRival(classes: readonly WordClass[], index: number, to: number): boolean {
  for (let at = index + 1; at < to; at++) {
    if (isFinite(classes, at)) return true
    if (!WITHIN_PHRASES.has(classes[at] ?? 'stop')) return false
  }
  return false
}

const WITHIN_PHRASES: ReadonlySet<WordClass> = new Set([
  'noun',
  'number',
  'determiner',
  'possessive-pronoun',
  'possessive',
  'adjective',
  'adverb',
  'preposition',
  'particle',
  'hyphen',
  'currency',
])

/** “Tension remained high and [led] to clashes”: behind a coordinator a past tense goes on with a past tense. */
function coordinatedPasts({ tokens, classes }: Words, readings: Readings): Choice[] {
  return classes.flatMap((word, index) => {
    if (word !== 'participle' || classes[index - 1] !== 'coordinator') return []
    const next = classes[index + 1] ?? 'stop'
    if (next === 'noun' || next === 'adjective' || next === 'participle') return []
    const verb = classes.findLastIndex((one, at) => at < index && isVerbal(one))
    const before = tokens[verb]
    if (before?.xpos !== 'VBD' || isAuxiliaryLemma(before) || classes[verb] !== 'finite') return []
    return readings.deficit(index, 'finite') <= limits.coordinated
      ? [{ index, reading: 'finite' as const }]
      : []
  })
}

/** “Prices rose, the ministry [reports] in its bulletin.”: who says it, behind the last comma. */
function closingSpeech({ tokens, classes }: Words, readings: Readings): Choice[] {
  const comma = classes.lastIndexOf('comma')
  if (!OPENS_NAME.has(classes[comma + 1] ?? 'stop') || !classes.slice(0, comma).some(isStated))
    return []
  for (let index = comma + 2; index < Math.min(comma + 9, tokens.length); index++) {
    const word = classes[index]
    if (word === undefined || isStated(word) || (word === 'preposition' && !isOf(tokens[index])))
      return []
    if (classes[index - 1] !== 'noun' || (word !== 'noun' && word !== 'participle')) continue
    const next = classes[index + 1] ?? 'stop'
    if (next !== 'stop' && next !== 'preposition' && next !== 'coordinator') continue
    // “…, the UN reports.”: a name alone, at the end.
    const isSure = word === 'participle' || (next === 'stop' && tokens[index - 1]?.upos === 'PROPN')
    if (readings.deficit(index, 'finite') > (isSure ? limits.noted : limits.near)) continue
    const { lemma } = readings.tokenAs(index, 'finite')
    if (ATTRIBUTION_VERBS.get(lemma)?.manner === 'speech') return [{ index, reading: 'finite' }]
  }
  return []
}

const OPENS_NAME: ReadonlySet<WordClass> = new Set(['determiner', 'noun', 'pronoun'])

const isStated = (word: WordClass): boolean => word === 'finite' || word === 'modal'

const isOf = (token: Token | undefined): boolean => token?.text === 'of'
