import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'
import { agree } from './agreement.ts'
import { DEMONSTRATIVES } from './past-tenses.ts'

/**
 * A word tagged as a noun or adjective where no noun phrase is built so: between a noun and a determiner, or at
 * the end of a short clause behind its conjunction (“unless its costs fall”).
 */
export function canBePresent(
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
  if (opensObject(tokens, classes, index + 1)) {
    return agrees || hasCoordinatedSubject(classes, index, from)
  }
  if (agrees && classes[index + 1] === 'adjective' && classes[index + 2] === 'noun') return true
  return agrees && endsShortClause(classes, index, from)
}

/**
 * Weaker signs, which count only where a clause has no other verb: “the mandate expires in June, after which …”,
 * “hospitals ration oxygen”, “the listing drove down sales”.
 */
export function canBePresentAtNeed(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
  from: number,
): boolean {
  const token = tokens[index]
  if (index === from || token?.upos !== 'NOUN' || classes[index - 1] !== 'noun') return false
  const next = classes[index + 1]
  if (next === 'particle') return true
  if (!agree(tokens[index - 1], token)) return false
  if (next === 'to') return token.xpos === 'NNS' && tokens[index - 1]?.upos === 'PROPN'
  if (next === 'comma' && token.xpos === 'NNS') return classes[index + 2] === 'subordinator'
  if (token.xpos === 'NNS') return next === 'preposition' || next === 'adverb'
  const alone = index - 1 === from || OPENERS.has(classes[index - 2] ?? 'other')
  return (
    alone && (next === 'noun' || next === 'adverb' || next === 'adjective' || next === 'number')
  )
}

const OPENERS: ReadonlySet<WordClass> = new Set([
  'comma',
  'adjective',
  'number',
  'determiner',
  'coordinator',
])

/** “that member states open talks”: an adjective between a plural noun and another noun. */
const isVerbalAdjective = (
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean =>
  classes[index - 1] === 'noun' &&
  PLURAL_TAGS.has(tokens[index - 1]?.xpos ?? '') &&
  tokens[index]?.xpos === 'JJ' &&
  classes[index + 1] === 'noun'

/** Plural nouns, also those that were tagged as a verb (“member states”). */
const PLURAL_TAGS = new Set(['NNS', 'VBZ'])

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
