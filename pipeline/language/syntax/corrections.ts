import { isNominative, takesBareClause } from './bare-clauses.ts'
import { closeDownTo, openFrame, own, pendingFrame, setVerb, topFrame, unitForm } from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { isSubjectLike, isTimePhrase } from './segments.ts'
import type { Segment } from './segments.ts'

/**
 * “A year after parliament outlawed the firm, …”: a word tagged as a preposition is the conjunction of the clause
 * whose subject it seemed to govern, where the verb has no other.
 */
export function attachBehindPreposition(state: ParseState, unit: number): boolean {
  const subject = governedSubject(state, adverbsBefore(state, unit) - 1)
  const phrase = state.nounPhrases[state.units[subject]?.index ?? -1]
  const preposition = state.units[subject - 1]
  if (state.units[subject]?.kind !== 'noun-phrase' || phrase?.preposition == null) return false
  if (preposition?.kind !== 'preposition' || !SELDOM_FINITE.has(unitForm(state, preposition)))
    return false
  const top = topFrame(state)
  if (top.awaitsVerb || pendingFrame(state)?.awaitsVerb === true || isTimePhrase(state, subject))
    return false
  phrase.preposition = null
  const start = {
    kind: 'adverbial',
    parent: top.id,
    marker: preposition.from,
    start: subject - 1,
  } as const
  setVerb(state, openFrame(state, start, unit), unit)
  return true
}

/** “as news of the coup spread”: the phrase behind such a word, over the phrases that belong to it. */
function governedSubject(state: ParseState, last: number): number {
  const before = state.units[last - 1]
  const governed =
    state.units[last]?.kind === 'noun-phrase' &&
    before?.kind === 'preposition' &&
    !SELDOM_FINITE.has(unitForm(state, before)) &&
    state.units[last - 2]?.kind === 'noun-phrase'
  return governed ? governedSubject(state, last - 2) : last
}

/**
 * “The deal Ankara signed collapsed”: the verb before was that of a relative clause with no pronoun, and this is
 * the verb of the clause around it.
 */
export function closesZeroRelative(
  state: ParseState,
  top: Frame,
  unit: number,
  parts: Segment[],
): boolean {
  const last = parts.at(-1)
  const subject = top.verbUnit - 1
  // “The interviews we held with donors and others show …”: a pronoun behind a noun opens such a clause for certain.
  const mostParts = isNominative(state, subject) ? 2 : 1
  if (last === undefined || parts.length > mostParts || parts.some(({ comma }) => comma))
    return false
  if (mostParts === 1 && last.coordinator >= 0) return false
  const noun = state.units[subject - 1]
  if (noun?.kind !== 'noun-phrase' || !isSubjectLike(state, subject) || subject - 1 < top.first)
    return false
  if (state.owners[subject] !== top.id || state.owners[subject - 1] !== top.id) return false
  if (isTimePhrase(state, subject - 1) || pendingFrame(state) !== null) return false
  if (last.subject >= 0 && takesBareClause(state, top, last)) return false
  const { verb, verbUnit } = top
  const inner = openFrame(
    state,
    { kind: 'relative', parent: top.id, start: subject, antecedent: noun.index },
    unit,
  )
  inner.verb = verb
  inner.verbUnit = verbUnit
  state.stack.pop()
  top.resume = unit
  setVerb(state, top, unit)
  return true
}

/** Words tagged as conjunctions that open no finite clause. */
const NEVER_FINITE = new Set(['with', 'without', 'for', 'except', 'like', 'than', 'by', 'of'])

const SELDOM_FINITE = new Set(['as', 'before', 'after', 'since', 'until', 'till', 'once'])

/** Leaves frames whose conjunction turns out to be a preposition (“As a member, Libya must …”). */
export function leaveUnfit(state: ParseState, unit: number): void {
  leaveNested(state, unit)
  let top = topFrame(state)
  while (state.stack.length > 1 && isUnfit(state, top, unit)) {
    const start = lastComma(state, top, unit) + 1
    state.stack.pop()
    top = topFrame(state)
    if (start > 0) own(state, top, start, unit)
    top.resume = start > 0 ? start : top.resume
    if (top.verb < 0) top.awaitsVerb = true
  }
}

/** “With few ways to disrupt trade, governments should …”: the same with a clause inside the phrase. */
function leaveNested(state: ParseState, unit: number): void {
  const top = topFrame(state)
  const pending = pendingFrame(state)
  if (top.verb < 0 || pending === null || pending.kind === 'relative') return
  if (!NEVER_FINITE.has(markerForm(state, pending))) return
  const comma = lastComma(state, top, unit)
  if (comma > top.verbUnit) closeDownTo(state, pending, comma)
}

const markerForm = (state: ParseState, { marker }: Frame): string => state.words.forms[marker] ?? ''

function isUnfit(state: ParseState, top: Frame, unit: number): boolean {
  if (top.verb >= 0 || top.marker < 0 || top.barrier) return false
  const marker = markerForm(state, top)
  if (NEVER_FINITE.has(marker)) return top.kind !== 'relative' && lastComma(state, top, unit) >= 0
  if (!SELDOM_FINITE.has(marker) || pendingFrame(state) === null) return false
  return (
    lastComma(state, top, unit) >= 0 || (top.first + 2 === unit && isTimePhrase(state, unit - 1))
  )
}

/** The last comma before the subject of the verb at `unit`, within the frame; -1 for none. */
function lastComma(state: ParseState, frame: Frame, unit: number): number {
  for (let index = unit - 1; index >= frame.resume; index--) {
    if (state.units[index]?.kind === 'comma' && index < unit - 1) return index
  }
  return -1
}

export function adverbsBefore(state: ParseState, unit: number): number {
  let start = unit
  while (state.units[start - 1]?.kind === 'adverb') start--
  return start
}
