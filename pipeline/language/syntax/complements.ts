import { MEASURE_NOUNS } from '../../lexicon/measure-nouns.ts'
import { TIME_TAKING_VERBS } from '../../lexicon/time-nouns.ts'
import { CHANGE_VERBS, COPULAR_VERBS, NAMING_VERBS } from '../../lexicon/verb-patterns.ts'
import { unitForm, verbGroup, verbLemma } from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { isUngoverned, withConjuncts } from './items.ts'
import type { Item } from './nominal-items.ts'
import { isTimePhrase } from './segments.ts'

interface Complements {
  objects: number[]
  /** What is said of the subject or object (“call it a coup”). */
  predicatives: number[]
}

/** The bare noun phrases behind the verb, with their conjuncts; adverbials of time and measure are none. */
export function findComplements(state: ParseState, frame: Frame, items: Item[]): Complements {
  const bare: number[] = []
  for (const item of items) {
    if (bare.length >= 2 || item.comma || item.coordinator || item.parenthesis || item.gap) break
    if (!isUngoverned(state, item) || measures(state, frame, item)) continue
    if (isTimePhrase(state, item.unit) && !takesTime(state, frame, item, bare.length)) continue
    bare.push(item.phrase)
  }
  const first = bare.map((phrase) => withConjuncts(state, phrase, items))
  const named = NAMING_VERBS.has(verbLemma(state, frame)) ? placeOfName(state, frame) : first.length
  return { objects: first.slice(0, named).flat(), predicatives: first.slice(named).flat() }
}

/** Behind a verb that names, which phrase is the name: “a group called Hamas” the first, “call it a coup” the second. */
function placeOfName(state: ParseState, frame: Frame): number {
  if (/^what(?:ever)?$/.test(state.words.forms[frame.marker] ?? '')) return 0
  const group = verbGroup(state, frame)
  const isParticiple = state.words.classes[group?.head ?? -1] === 'participle'
  return group?.voice === 'passive' || (group?.form === 'participle' && isParticiple) ? 0 : 1
}

/** “spent a decade”: a phrase of time directly behind a verb that takes one. */
const takesTime = (state: ParseState, frame: Frame, item: Item, place: number): boolean =>
  place === 0 &&
  item.unit === frame.verbUnit + 1 &&
  TIME_TAKING_VERBS.has(verbLemma(state, frame)) &&
  verbGroup(state, frame)?.voice === 'active'

/** “rose 60 cents”, “fell two points”: an amount that says how far. */
function measures(state: ParseState, frame: Frame, { phrase }: Item): boolean {
  if (!CHANGE_VERBS.has(verbLemma(state, frame))) return false
  const head = state.nounPhrases[phrase]?.head ?? -1
  return MEASURE_NOUNS.has(state.words.tokens[head]?.lemma.toLowerCase() ?? '')
}

/** “which route the convoy took”, “what crops do they grow”: the phrase with an interrogative, where another is the subject. */
export function askedObject(
  state: ParseState,
  frame: Frame,
  before: Item[],
  subject: number | undefined,
): number | null {
  const asked = before[0]
  if (asked === undefined || subject === undefined || asked.phrase === subject) return null
  if (verbGroup(state, frame)?.voice !== 'active' || COPULAR_VERBS.has(verbLemma(state, frame)))
    return null
  const isObject = isUngoverned(state, asked) && !isTimePhrase(state, asked.unit)
  return isObject && followsInterrogative(state, asked.unit) ? asked.phrase : null
}

/** “what crops”, “how many crops”. */
function followsInterrogative(state: ParseState, unit: number): boolean {
  const before = state.units[unit - 1]
  if (before?.kind !== 'wh') return false
  const word = unitForm(state, before)
  if (word !== 'how') return /^(?:what|which|whatever|whichever|whose)$/.test(word)
  return /^(?:many|much|few|little)$/.test(state.words.forms[state.units[unit]?.from ?? -1] ?? '')
}
