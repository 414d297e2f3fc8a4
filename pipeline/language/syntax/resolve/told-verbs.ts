import { ATTRIBUTION_VERBS } from '../../../lexicon/attribution.ts'
import type { Token } from '../../types.ts'
import type { Readings } from '../other-readings.ts'
import type { Words } from '../verb-readings.ts'
import { isAuxiliaryLemma, isVerbal } from '../word-classes.ts'
import type { WordClass } from '../word-classes.ts'
import { limits } from './constraint.ts'
import type { Choice, VerbConstraint } from './constraint.ts'

/** Verbs that others in the sentence tell of. */
export const toldVerbs: readonly VerbConstraint[] = [
  {
    id: 'past-behind-past',
    example: 'Tension remained a concern and [led] in some areas to clashes.',
    reading: 'finite',
    choose: coordinatedPasts,
  },
  {
    id: 'closing-speech',
    example: 'Gangs rule the port, the UN [estimates].',
    reading: 'finite',
    choose: closingSpeech,
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
    if (readings.deficit(index, 'finite') > (isSure ? limits.likely : limits.near)) continue
    const { lemma } = readings.tokenAs(index, 'finite')
    if (ATTRIBUTION_VERBS.get(lemma)?.manner === 'speech') return [{ index, reading: 'finite' }]
  }
  return []
}

const OPENS_NAME: ReadonlySet<WordClass> = new Set(['determiner', 'noun', 'pronoun'])

const isStated = (word: WordClass): boolean => word === 'finite' || word === 'modal'

const isOf = (token: Token | undefined): boolean => token?.text === 'of'
