import type { ParseState } from './frames.ts'
import { isDetermined, isPlural, isPronoun, isProper, phraseOf } from './nominal-items.ts'
import type { Item } from './nominal-items.ts'
import { isTimePhrase } from './segments.ts'

/** How far back the first conjunct is looked for. */
const REACH = 6

/** The place of the earlier item that this one is most like; -1 for none. */
export function conjunctPlace(state: ParseState, items: Item[], place: number): number {
  const item = items[place]
  if (item?.coordinator === true && isBetween(state, items[place - 1])) return place - 1
  let best = -1
  let bestScore = -1
  for (let at = place - 1; item !== undefined && at >= Math.max(0, place - REACH); at--) {
    const candidate = items[at]
    if (candidate === undefined) break
    const score =
      similarity(state, item, candidate) - (isBeyondAside(state, items, at, place) ? 3 : 0)
    if (score > bestScore) {
      best = at
      bestScore = score
    }
  }
  return best
}

/** “The ministry, along with the courts and [the police], …”: whether a comma and a preposition part it from an earlier item. */
const isBeyondAside = (state: ParseState, items: Item[], at: number, place: number): boolean =>
  items[place]?.comma !== true &&
  items
    .slice(at + 1, place)
    .some((item) => item.comma && phraseOf(state, item)?.preposition != null)

/** “between Russia and the West”: what “between” parts is coordinated. */
const isBetween = (state: ParseState, item: Item | undefined): boolean =>
  state.words.tokens[phraseOf(state, item)?.preposition ?? -1]?.lemma === 'between'

function similarity(state: ParseState, item: Item, candidate: Item): number {
  const phrase = phraseOf(state, item)
  const other = phraseOf(state, candidate)
  if (phrase === undefined || other === undefined) return -1
  const named = candidate.parenthesis || isProper(state, candidate)
  if (other.appositionOf !== null && !(named && isProper(state, item))) return -1
  const { tokens } = state.words
  if (phrase.preposition !== null) {
    const same = tokens[other.preposition ?? -1]?.lemma === tokens[phrase.preposition]?.lemma
    return same ? 10 : -1
  }
  // “Thank you for your time and patience.”
  let score = isPronoun(state, candidate) && !isPronoun(state, item) ? -2 : 0
  if (isProper(state, item) === isProper(state, candidate)) score += 2
  if (isDetermined(state, item) === isDetermined(state, candidate)) score += 1
  if (isPlural(state, item) === isPlural(state, candidate)) score += 1
  if (item.comma && other.preposition === null) score += 2
  if (isTimePhrase(state, item.unit) !== isTimePhrase(state, candidate.unit)) return -1
  return score
}
