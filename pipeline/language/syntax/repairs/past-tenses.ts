import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'

/** A participle with no auxiliary before it, behind a noun: it may be a past tense that was not seen. */
export function canBePast(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  from: number,
): boolean {
  if (index === from || !isParticipial(tokens, classes, index)) return false
  const form = tokens[index]?.text ?? ''
  if (!/(?:ed|[dtwn])$/.test(form) || PARTICIPLES_ONLY.has(form)) return false
  let before = index - 1
  while (classes[before] === 'adverb') before--
  const word = classes[before]
  if (word === 'comma') return classes[before - 1] === 'noun'
  if (tokens[before]?.text === 'those' && GOVERNORS.has(classes[before - 1] ?? 'other'))
    return false
  if (word === 'pronoun') return tokens[before]?.xpos === 'PRP' || tokens[before]?.xpos === 'DT'
  if (word === 'determiner')
    return (
      DEMONSTRATIVES.has(tokens[before]?.text.toLowerCase() ?? '') && classes[index + 1] !== 'noun'
    )
  return word === 'noun' || word === 'close' || word === 'number'
}

/** Before “those” they show that it is no subject. */
const GOVERNORS: ReadonlySet<WordClass> = new Set(['determiner', 'preposition', 'base', 'gerund'])

/** A participle, or an adjective in “-ed” between a noun or number and a name (“in 2017 angered Abu Dhabi”). */
function isParticipial(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] === 'participle') return true
  if (classes[index] !== 'adjective' || tokens[index]?.text.endsWith('ed') !== true) return false
  const before = classes[index - 1]
  return (before === 'noun' || before === 'number') && tokens[index + 1]?.upos === 'PROPN'
}

export const DEMONSTRATIVES = new Set('this these those that some all both'.split(' '))

/** Irregular participles that are no past tense. */
const PARTICIPLES_ONLY = new Set(
  'been done gone given taken seen known shown written driven chosen spoken broken frozen stolen forgotten hidden eaten fallen grown thrown drawn withdrawn flown worn torn sworn begun sunk proven risen beaten bitten'.split(
    ' ',
  ),
)
