import { ATTRIBUTION_VERBS } from '../../../lexicon/attribution.ts'
import type { WordReading } from '../../tag/alternatives.ts'
import type { Token } from '../../types.ts'
import type { Readings } from '../other-readings.ts'
import { readStretches } from '../stretches.ts'
import type { Words } from '../verb-readings.ts'
import { isAuxiliaryLemma, isVerbal } from '../word-classes.ts'
import type { WordClass } from '../word-classes.ts'
import { limits } from './constraint.ts'
import type { Choice, VerbConstraint } from './constraint.ts'
import { hasRival, WITHIN_PHRASES } from './rivals.ts'

/**
 * What verbs ask of one another. A clause has one finite verb: of two with nothing between them that could open or join
 * a clause, the first is none.
 */
export const rivalVerbs: readonly VerbConstraint[] = [
  {
    id: 'past-behind-past',
    example: 'Tension remained a concern and [led] in some areas to clashes.',
    reading: 'finite',
    choose: coordinatedPasts,
  },
  {
    id: 'subject-of-report',
    example: 'The office announced that [imports] from Chad would rise.',
    reading: 'noun',
    choose: (words, readings) => amongVerbs(words, readings, opensReport),
  },
  {
    id: 'first-of-two-verbs',
    example: 'The units [identified] in the report must be reviewed.',
    reading: 'participle',
    choose: (words, readings) => amongVerbs(words, readings, standsBehindNoun),
  },
  {
    id: 'tense-goes-on',
    example: 'They describe drones and jets [aimed] at depots.',
    reading: 'participle',
    choose: (words, readings) => amongVerbs(words, readings, breaksTense),
  },
]

/** “Tension remained high and [led] to clashes”: behind a coordinator a past tense goes on with a past tense. */
function coordinatedPasts({ tokens, classes }: Words, readings: Readings): Choice[] {
  return classes.flatMap((word, index) => {
    if (word !== 'participle' || classes[index - 1] !== 'coordinator') return []
    const next = classes[index + 1] ?? 'stop'
    if (next === 'noun' || next === 'adjective' || next === 'participle') return []
    const verb = classes.findLastIndex((one, at) => at < index && isVerbal(one))
    const before = tokens[verb]
    if (before?.xpos !== 'VBD' || isAuxiliaryLemma(before) || classes[verb] !== 'finite') return []
    return readings.deficit(index, 'finite') <= limits.likely
      ? [{ index, reading: 'finite' as const }]
      : []
  })
}

/** How the verb at `index` is to be read, where a finite verb follows as its rival, or none does; null for as it is. */
type Rule = (
  words: Words,
  index: number,
  readings: Readings,
  isRivalled: boolean,
) => WordReading | null

/** What a rule makes of the finite verbs that take no clause and no participle. */
function amongVerbs(words: Words, readings: Readings, rule: Rule): Choice[] {
  const { tokens, classes } = words
  const choices: Choice[] = []
  for (const { from, to } of readStretches(words)) {
    for (let index = from + 1; index < to; index++) {
      if (classes[index] !== 'finite' || tokens[index]?.upos !== 'VERB') continue
      if (takesClause(tokens[index])) continue
      const reading = rule(words, index, readings, hasRival(words, index, to))
      if (reading) choices.push({ index, reading })
    }
  }
  return choices
}

const takesClause = (token: Token | undefined): boolean =>
  ATTRIBUTION_VERBS.has(token?.lemma ?? '') || isAuxiliaryLemma(token)

/** The greatest deficit of a noun behind a verb of saying and “that”. */
const reported = 60_000

/** “announced that [imports] from Chad would rise”: behind a verb of saying, “that” stands for nobody. */
const opensReport: Rule = ({ tokens, classes }, index, readings, isRivalled) =>
  isRivalled &&
  tokens[index - 1]?.text === 'that' &&
  isVerbal(classes[index - 2] ?? 'stop') &&
  ATTRIBUTION_VERBS.has(tokens[index - 2]?.lemma ?? '') &&
  readings.deficit(index, 'noun') <= reported
    ? 'noun'
    : null

/** “The units [identified] in the report must”, “Coal [exports] to Mexico rose”. */
const standsBehindNoun: Rule = ({ tokens, classes }, index, readings, isRivalled) => {
  const [before, next] = [classes[index - 1], classes[index + 1] ?? 'stop']
  if (!isRivalled || !BEHIND_NOUN.has(next)) return null
  if (before !== 'noun' && before !== 'adjective' && before !== 'close') return null
  const noun = readings.deficit(index, 'noun')
  const participle = isZeroRelative(tokens, index)
    ? Infinity
    : readings.deficit(index, 'participle')
  if (participle <= limits.possible && participle <= noun && before !== 'adjective')
    return 'participle'
  return noun <= limits.likely ? 'noun' : null
}

/** “the deal Ankara signed”: a name behind a common noun is a subject of its own. */
const isZeroRelative = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.upos === 'PROPN' && tokens[index - 2]?.upos === 'NOUN'

/** What a noun or a participle behind a noun goes on with. */
const BEHIND_NOUN: ReadonlySet<WordClass> = new Set(['preposition', 'adverb', 'particle', 'to'])

/** “They describe drones and jets [aimed] at depots”: a past tense that goes on, with no comma, with a present one. */
const breaksTense: Rule = ({ tokens, classes }, index, readings, isRivalled) => {
  if (isRivalled || tokens[index]?.xpos !== 'VBD') return null
  if (classes[index - 1] !== 'noun' || !BEHIND_NOUN.has(classes[index + 1] ?? 'stop')) return null
  if (readings.deficit(index, 'participle') > limits.near) return null
  const verb = classes.findLastIndex((one, at) => at < index && isVerbal(one))
  // “firms in Mali and Chad [suspected] of fraud”: with “of” or “by” it can only be a participle.
  const lacksObject = /^(?:of|by)$/.test(tokens[index + 1]?.text ?? '')
  if (classes[verb] !== 'finite' || (tokens[verb]?.xpos === 'VBD' && !lacksObject)) return null
  return joinsPhrases(classes.slice(verb + 1, index)) ? 'participle' : null
}

/** Whether words coordinate phrases, with no comma before the coordinator. */
function joinsPhrases(between: readonly WordClass[]): boolean {
  const coordinator = between.lastIndexOf('coordinator')
  return (
    coordinator > 0 &&
    between[coordinator - 1] !== 'comma' &&
    between.slice(coordinator).every((one) => one === 'coordinator' || WITHIN_PHRASES.has(one))
  )
}
