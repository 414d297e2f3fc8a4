import {
  CLAUSE_PREPOSITIONS,
  MULTIWORD_CONNECTIVES,
  SUBORDINATORS,
  VERBAL_PREPOSITIONS,
} from '../../lexicon/connectives.ts'
import { TIME_NOUNS } from '../../lexicon/time-nouns.ts'
import type { Token } from '../types.ts'
import type { Words } from './verb-readings.ts'
import { isVerbal } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

export type ConnectiveKind = 'preposition' | 'subordinator' | 'coordinator' | 'wh'

/** Reads a preposition, conjunction or wh-word, also of several words. */
export function readConnective(
  words: Words,
  index: number,
): { kind: ConnectiveKind; to: number } | null {
  const several = readMultiword(words, index)
  if (several !== null) return several
  const kind = connectiveKind(words, index)
  return kind === null ? null : { kind, to: index + 1 }
}

function readMultiword({ forms }: Words, index: number) {
  const options = MULTIWORD_CONNECTIVES.get(forms[index] ?? '')
  if (options === undefined) return null
  for (const { rest, kind } of options) {
    if (rest.every((word, place) => forms[index + 1 + place] === word)) {
      return { kind, to: index + 1 + rest.length }
    }
  }
  return null
}

function connectiveKind({ tokens, classes, forms }: Words, index: number): ConnectiveKind | null {
  const word = classes[index]
  const form = forms[index] ?? ''
  if (word === 'wh' || word === 'coordinator') return word
  if (word === 'gerund' && VERBAL_PREPOSITIONS.has(form) && opensPhrase(classes[index + 1]))
    return 'preposition'
  if (form === 'once' && opensPhrase(classes[index + 1]) && !isRate(tokens[index + 2])) {
    return 'subordinator'
  }
  if (word === 'preposition' || word === 'subordinator') {
    if (SUBORDINATORS.has(form)) return 'subordinator'
    if (word === 'subordinator')
      return governsClause(classes[index + 1]) && !CLAUSE_PREPOSITIONS.has(form) && form !== 'that'
        ? 'preposition'
        : 'subordinator'
    return opensLimiter(tokens[index + 1]?.text, form) ? null : 'preposition'
  }
  return null
}

/** “on paying teachers”, “on how to pay them”. */
const governsClause = (next: WordClass | undefined): boolean => isVerbal(next) || next === 'wh'

/** “at least 300” is part of a noun phrase. */
const opensLimiter = (next: string | undefined, form: string): boolean =>
  (form === 'at' && (next === 'least' || next === 'most')) || (form === 'up' && next === 'to')

/** “once a month”. */
const isRate = (noun: Token | undefined): boolean => TIME_NOUNS.has(noun?.lemma ?? '')

const opensPhrase = (word: WordClass | undefined): boolean =>
  word === 'determiner' ||
  word === 'noun' ||
  word === 'possessive-pronoun' ||
  word === 'adjective' ||
  word === 'number' ||
  word === 'pronoun' ||
  word === 'participle'
