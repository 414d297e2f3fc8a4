import { TIME_NOUNS } from '../../lexicon/time-nouns.ts'
import type { ParseState } from './frames.ts'

/** A stretch of units without a comma, dash or coordinator. */
export interface Segment {
  /** The first unit, and the one behind the last. */
  start: number
  end: number
  /** The separators before it: the coordinator’s unit, or -1, and whether a comma or dash stands there. */
  coordinator: number
  comma: boolean
  /** The unit of the last bare noun phrase that can be a subject, or -1. */
  subject: number
}

/** Cuts the units from `from` up to `to` at commas, dashes and coordinators. */
export function segments(state: ParseState, from: number, to: number): Segment[] {
  const found: Segment[] = []
  let current = emptySegment(from)
  for (let index = from; index < to; index++) {
    const unit = state.units[index]
    const separates =
      unit?.kind === 'comma' || unit?.kind === 'dash' || unit?.kind === 'coordinator'
    if (!separates) {
      if (isSubjectLike(state, index)) current.subject = index
      continue
    }
    if (index > current.start) {
      current.end = index
      found.push(current)
      current = emptySegment(index + 1)
    }
    current.start = index + 1
    if (unit.kind === 'coordinator') current.coordinator = index
    else current.comma = true
  }
  current.end = to
  found.push(current)
  return found
}

const emptySegment = (start: number): Segment => ({
  start,
  end: start,
  coordinator: -1,
  comma: false,
  subject: -1,
})

/** A noun phrase that no preposition governs. */
export function isBare(state: ParseState, index: number): boolean {
  const unit = state.units[index]
  if (unit?.kind !== 'noun-phrase') return false
  return state.nounPhrases[unit.index]?.preposition === null
}

/** A bare noun phrase that is no adverbial of time. */
export const isSubjectLike = (state: ParseState, index: number): boolean =>
  isBare(state, index) && !isTimePhrase(state, index)

/** “last month”, “nine months”, “2011”: a noun phrase of time. */
export function isTimePhrase(state: ParseState, index: number): boolean {
  const unit = state.units[index]
  if (unit?.kind !== 'noun-phrase') return false
  const head = state.nounPhrases[unit.index]?.head ?? -1
  const token = state.words.tokens[head]
  if (token === undefined) return false
  if (state.words.classes[head] === 'number') return /^[12]\d{3}$/.test(token.text)
  // “Thank you for your time.”
  if (token.lemma === 'time' && state.words.classes[head - 1] === 'possessive-pronoun') return false
  return TIME_NOUNS.has(token.lemma.toLowerCase())
}
