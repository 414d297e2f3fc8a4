import { TIME_NOUNS } from '../../../lexicon/time-nouns.ts'
import { MODAL_ADJECTIVES } from '../../../lexicon/verb-patterns.ts'
import type { Token } from '../../types.ts'
import { isAuxiliaryLemma } from '../word-classes.ts'
import type { WordClass } from '../word-classes.ts'
import { agree } from './agreement.ts'

const ARTICLES = new Set('a an the its their his her our my your no every whose'.split(' '))

/** A base or present form where only a noun can stand: behind an article or preposition, or in a known compound. */
export function isNominal(
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
  if (word === 'base') return opensNominal(tokens, classes, index)
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

/** Prepositions before a bare infinitive (“rather than expel”, “nothing but wait”). */
const BARE_PREPOSITIONS = new Set(['than', 'but', 'except', 'save'])

/** “with export controls”, “patrols and export controls”: a base form that nothing licenses, before a noun. */
function opensNominal(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const before = classes[index - 1]
  if (before === 'preposition')
    return !BARE_PREPOSITIONS.has(tokens[index - 1]?.text.toLowerCase() ?? '')
  if (before !== 'coordinator' || classes[index + 1] !== 'noun' || classes[index - 2] !== 'noun')
    return false
  for (let at = index - 2; at >= Math.max(0, index - REACH) && classes[at] !== 'semicolon'; at--) {
    if (classes[at] === 'base') return false
  }
  return true
}

/** “that February,”: tagged as a relative pronoun before a noun of time that no verb follows. */
export function isDemonstrative(
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

/** “would do well to trade access”, “is likely to face”: “to” tagged as a preposition before a noun. */
export function isInfinitival(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'preposition' || tokens[index]?.text !== 'to') return false
  if (tokens[index + 1]?.xpos !== 'NN') return false
  const before = tokens[index - 1]?.text.toLowerCase() ?? ''
  const governor = tokens[index - 2]?.lemma
  if (before === 'well') return governor === 'do'
  return before === 'ought' || (governor === 'be' && MODAL_ADJECTIVES.has(before))
}

/** “to ease tensions”, “helped broker the deal”: tagged as a noun where an infinitive stands. */
export function isBareForm(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'noun' || tokens[index]?.xpos !== 'NN') return false
  if (classes[index - 1] === 'to') return true
  const next = classes[index + 1]
  return (
    tokens[index - 1]?.lemma === 'help' && (next === 'determiner' || next === 'possessive-pronoun')
  )
}

/** “which regards X as”, “which set off Y”: tagged as a noun directly behind a relative pronoun. */
export function followsRelative(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'noun' || tokens[index]?.upos !== 'NOUN' || classes[index - 1] !== 'wh')
    return false
  const relative = tokens[index - 1]?.lemma
  if (relative === 'what')
    return classes[index + 1] === 'noun' || classes[index + 1] === 'determiner'
  if (relative !== 'which' && relative !== 'who' && relative !== 'that') return false
  if (classes[index - 2] !== 'comma' && classes[index - 2] !== 'noun') return false
  const next = classes[index + 1]
  if (next === 'particle' || next === 'determiner' || next === 'possessive-pronoun') return true
  const antecedent = tokens[classes[index - 2] === 'comma' ? index - 3 : index - 2]
  if (!agree(antecedent, tokens[index])) return false
  return next === 'noun' || next === 'preposition' || next === 'adjective'
}

/** “but shelling resumed”: an “-ing” form directly before the verb of its clause is its subject. */
export function isVerbalNoun(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'gerund' || isAuxiliaryLemma(tokens[index])) return false
  const before = classes[index - 1]
  const opens =
    before === undefined ||
    before === 'coordinator' ||
    before === 'subordinator' ||
    before === 'comma'
  const next = classes[index + 1]
  return (
    opens &&
    (next === 'finite' || next === 'modal' || (next === 'participle' && before === 'coordinator'))
  )
}

/** “would free all hostages”: tagged as an adjective between a modal and an object. */
export function followsModal(
  _: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'adjective' || classes[index - 1] !== 'modal') return false
  const next = classes[index + 1]
  return (
    next === 'determiner' || next === 'possessive-pronoun' || next === 'noun' || next === 'pronoun'
  )
}

/** How far back a verb that licenses a base form is looked for. */
const REACH = 40

/** “tensions over fishing rights”: a particle behind a noun and before another is a preposition. */
export function isPrepositional(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'particle' || classes[index - 1] !== 'noun') return false
  const next = classes[index + 1]
  if (next === 'possessive-pronoun' || next === 'determiner')
    return tokens[index - 1]?.xpos !== 'NNP'
  return next === 'noun' || next === 'number' || next === 'adjective' || next === 'gerund'
}

/** “has not withdrawn its claims”: tagged as an adjective behind “have”. */
export function isPerfect(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'adjective') return false
  const next = classes[index + 1]
  const governs = next === 'determiner' || next === 'possessive-pronoun'
  if (!governs && !/(?:ed|n)$/.test(tokens[index]?.text ?? '')) return false
  if (next === 'noun' || next === 'adjective') return false
  let before = index - 1
  while (classes[before] === 'adverb' || classes[before] === 'not') before--
  return tokens[before]?.lemma === 'have' && tokens[before]?.upos !== 'NOUN'
}
