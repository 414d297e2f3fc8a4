import { ATTRIBUTION_VERBS } from '../../lexicon/attribution.ts'
import {
  closeDownTo,
  openFrame,
  own,
  pendingFrame,
  reachable,
  setVerb,
  topFrame,
  unitForm,
  verbGroup,
  verbLemma,
} from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { attachConjoinedVerb } from './verb-coordination.ts'
import { isBare, isSubjectLike, isTimePhrase, segments } from './segments.ts'
import type { Segment } from './segments.ts'

/** Finds the clause of a finite verb: the one that waits for it, or a new one. */
export function attachFinite(state: ParseState, unit: number): void {
  if (attachBehindPreposition(state, unit)) return
  leaveUnfit(state, unit)
  const top = topFrame(state)
  if (top.verb < 0) {
    setVerb(state, top, unit)
    return
  }
  const parts = segments(state, Math.max(top.verbUnit + 1, top.resume), unit)
  if (closesZeroRelative(state, top, unit, parts)) return
  const pending = pendingFrame(state)
  const subject = subjectSegment(parts) ?? (pending ? null : complementSubject(state, parts))
  if (subject === null) attachWithoutSubject(state, unit, parts)
  else attachWithSubject(state, unit, subject, parts)
}

/**
 * “A year after parliament outlawed the firm, …”: a word tagged as a preposition is the conjunction of the clause
 * whose subject it seemed to govern, where the verb has no other.
 */
function attachBehindPreposition(state: ParseState, unit: number): boolean {
  const subject = adverbsBefore(state, unit) - 1
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

/**
 * “The deal Ankara signed collapsed”: the verb before was that of a relative clause with no pronoun, and this is
 * the verb of the clause around it.
 */
function closesZeroRelative(
  state: ParseState,
  top: Frame,
  unit: number,
  parts: Segment[],
): boolean {
  const last = parts.at(-1)
  if (last === undefined || last.comma || last.coordinator >= 0 || parts.length > 1) return false
  const subject = top.verbUnit - 1
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
function leaveUnfit(state: ParseState, unit: number): void {
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

function isUnfit(state: ParseState, top: Frame, unit: number): boolean {
  if (top.verb >= 0 || top.marker < 0 || top.barrier) return false
  const marker = state.words.tokens[top.marker]?.text.toLowerCase() ?? ''
  if (NEVER_FINITE.has(marker)) return top.kind !== 'relative' && lastComma(state, top, unit) >= 0
  return (
    SELDOM_FINITE.has(marker) && pendingFrame(state) !== null && lastComma(state, top, unit) >= 0
  )
}

/** The last comma before the subject of the verb at `unit`, within the frame; -1 for none. */
function lastComma(state: ParseState, frame: Frame, unit: number): number {
  for (let index = unit - 1; index >= frame.resume; index--) {
    if (state.units[index]?.kind === 'comma' && index < unit - 1) return index
  }
  return -1
}

/** Which segment holds the subject of the verb behind the segments; null where none can. */
function subjectSegment(parts: Segment[]): Segment | null {
  const last = parts.at(-1)
  if (last === undefined) return null
  if (last.subject >= 0) return last
  if (last.coordinator >= 0 || !last.comma) return null
  return behindApposition(parts)
}

/** “…, and Muse Bihi, the president, faces”: the subject stands before its apposition. */
function behindApposition(parts: Segment[]): Segment | null {
  for (let place = parts.length - 2; place > 0; place--) {
    const part = parts[place]
    if (part && part.coordinator >= 0) return part.subject >= 0 ? part : null
  }
  return null
}

/** “believes Muse Bihi, the president, will”: the same directly behind a verb that takes a clause. */
function complementSubject(state: ParseState, parts: Segment[]): Segment | null {
  const first = parts[0]
  if (first === undefined || first.subject < 0 || parts.length < 3) return null
  return takesBareClause(state, topFrame(state), first) ? first : null
}

function attachWithoutSubject(state: ParseState, unit: number, parts: Segment[]): void {
  const last = parts.at(-1)
  const pending = pendingFrame(state)
  if (last && last.coordinator >= 0) {
    attachConjoinedVerb(state, unit, last.coordinator, last.comma)
  } else if (pending !== null) {
    closeDownTo(state, pending, last?.start ?? unit)
    own(state, pending, last?.start ?? unit, unit)
    setVerb(state, pending, unit)
  } else if (!attachParenthetical(state, unit)) {
    attachConjoinedVerb(state, unit, -1, last?.comma ?? false)
  }
}

function attachWithSubject(
  state: ParseState,
  unit: number,
  subject: Segment,
  parts: Segment[],
): void {
  const top = topFrame(state)
  const pending = pendingFrame(state)
  const complement = takesBareClause(state, top, subject)
  const nominative = isNominative(state, subject.subject)
  if (pending?.awaitsVerb === true && !(complement && nominative)) {
    resumePending(state, pending, unit, subject)
  } else if (pending !== null && (subject.comma || !complement) && !joinsSubordinate(subject)) {
    openPending(state, pending, unit, subject, parts)
  } else if (subject.coordinator >= 0) {
    openConjunct(state, unit, subject)
  } else if (subject.comma) {
    if (!attachQuotation(state, unit, subject)) openConjunct(state, unit, subject)
  } else openInner(state, unit, subject, complement)
}

/** “If A did and B did, …”: the coordinator keeps the second clause within the first. */
const joinsSubordinate = (subject: Segment): boolean => subject.coordinator >= 0

/** The verb of a clause that an inner one has interrupted. */
function resumePending(state: ParseState, pending: Frame, unit: number, subject: Segment): void {
  const joined = subject.coordinator >= 0 && subject.comma
  const start = joined ? subject.coordinator : adverbsBefore(state, unit)
  closeDownTo(state, pending, start)
  own(state, pending, start, unit)
  setVerb(state, pending, unit)
}

function adverbsBefore(state: ParseState, unit: number): number {
  let start = unit
  while (state.units[start - 1]?.kind === 'adverb') start--
  return start
}

/** The main clause behind a fronted one (“Unless A does, B will”). */
function openPending(
  state: ParseState,
  pending: Frame,
  unit: number,
  subject: Segment,
  parts: Segment[],
): void {
  const boundary = parts.find((part) => part.comma && part.coordinator < 0)
  const adjacent = subject.subject === topFrame(state).verbUnit + 1
  const start =
    boundary?.start ?? (adjacent && !isNominative(state, subject.subject) ? unit : subject.subject)
  closeDownTo(state, pending, start)
  own(state, pending, start, unit)
  setVerb(state, pending, unit)
}

/** A coordinated clause with a subject of its own. */
function openConjunct(state: ParseState, unit: number, subject: Segment): void {
  const target = conjunctTarget(state, subject.comma)
  const separator = subject.coordinator >= 0 ? subject.coordinator : subject.start - 1
  const coordinator = state.units[separator]?.from ?? -1
  closeDownTo(state, target, subject.start)
  state.stack.pop()
  const { kind, parent, antecedent, barrier } = target
  const start = {
    kind,
    parent,
    antecedent,
    barrier,
    conjunctOf: target.id,
    coordinator,
    start: subject.start,
  }
  setVerb(state, openFrame(state, start, unit), unit)
}

/** Behind a comma the outermost finite clause goes on, else the innermost that can have its own subject. */
function conjunctTarget(state: ParseState, comma: boolean): Frame {
  const open = reachable(state)
  const finite = open.filter((frame) => isFinite(state, frame))
  const fitting = finite.filter((frame) => frame.kind !== 'relative' || frame.antecedent < 0)
  const chosen = comma ? fitting.at(-1) : fitting[0]
  return chosen ?? finite.at(-1) ?? open.at(-1) ?? topFrame(state)
}

function isFinite(state: ParseState, frame: Frame): boolean {
  const form = verbGroup(state, frame)?.form
  return form === 'finite' || form === 'imperative'
}

/** A clause with no marker: a complement (“believes time is short”) or a relative (“the deal Ankara signed”). */
function openInner(state: ParseState, unit: number, subject: Segment, complement: boolean): void {
  const top = topFrame(state)
  const before = state.units[subject.subject - 1]
  const follows = before?.kind === 'noun-phrase' && !complement
  const start = complement && !follows ? firstBehindVerb(state, top, subject) : subject.subject
  const frame = follows
    ? openFrame(
        state,
        { kind: 'relative', parent: top.id, start: subject.subject, antecedent: before.index },
        unit,
      )
    : openFrame(state, { kind: 'complement', parent: top.id, start }, unit)
  setVerb(state, frame, unit)
}

/** Where a bare complement begins: at its subject, or at the phrases before it that follow the verb. */
function firstBehindVerb(state: ParseState, top: Frame, subject: Segment): number {
  for (let index = Math.max(top.verbUnit + 1, subject.start); index < subject.subject; index++) {
    if (isSubjectLike(state, index)) return index + 1
  }
  return Math.max(top.verbUnit + 1, subject.start)
}

/** Whether a clause with no marker can follow the frame’s verb where this subject stands. */
function takesBareClause(state: ParseState, frame: Frame, subject: Segment): boolean {
  const verb = ATTRIBUTION_VERBS.get(verbLemma(state, frame))
  if (verb === undefined || !(verb.bare || isNominative(state, subject.subject))) return false
  let bare = 0
  for (let index = Math.max(frame.verbUnit + 1, subject.start); index < subject.subject; index++) {
    if (isBare(state, index)) bare++
  }
  return bare === 0 || (verb.hearer && bare === 1)
}

const NOMINATIVES = new Set(['i', 'he', 'she', 'we', 'they', 'there', 'it'])

const isNominative = (state: ParseState, unit: number): boolean =>
  NOMINATIVES.has(unitForm(state, state.units[unit]))

/** “…, analysts said”: what stands before is the complement of the verb. */
function attachQuotation(state: ParseState, unit: number, subject: Segment): boolean {
  const group = state.verbGroups[state.units[unit]?.index ?? -1]
  const lemma = state.words.tokens[group?.head ?? -1]?.lemma ?? ''
  if (!ATTRIBUTION_VERBS.has(lemma) || hasComplement(state, unit)) return false
  return encloseAsComplement(state, unit, subject.start)
}

/** “…, said the minister”: a verb of saying behind a comma, its subject behind it. */
function attachParenthetical(state: ParseState, unit: number): boolean {
  const before = state.units[unit - 1]?.kind
  const group = state.verbGroups[state.units[unit]?.index ?? -1]
  const lemma = state.words.tokens[group?.head ?? -1]?.lemma ?? ''
  if (before !== 'comma' || ATTRIBUTION_VERBS.get(lemma)?.manner !== 'speech') return false
  return encloseAsComplement(state, unit, unit)
}

/** Whether something behind the verb can be what was said. */
function hasComplement(state: ParseState, unit: number): boolean {
  const next = state.units[unit + 1]?.kind
  return next === 'noun-phrase' || next === 'subordinator' || next === 'wh' || next === 'verb-group'
}

/** Makes the outermost open clause, and those coordinated with it, complements of a new one. */
function encloseAsComplement(state: ParseState, unit: number, start: number): boolean {
  const first = reachable(state).at(-1)
  if (first === undefined || first.verb < 0) return false
  closeDownTo(state, first, start)
  state.stack.pop()
  const { kind, parent, barrier } = first
  const frame = openFrame(state, { kind, parent, barrier, start }, unit)
  for (
    let inner: Frame | undefined = first;
    inner !== undefined;
    inner = state.frames[inner.conjunctOf]
  ) {
    inner.kind = 'complement'
    inner.parent = frame.id
    if (punctuated(state, inner)) break
  }
  setVerb(state, frame, unit)
  return true
}

/** Whether a semicolon or colon parts the frame from the one before it: an attribution does not reach over it. */
const punctuated = (state: ParseState, frame: Frame): boolean => {
  const word = state.words.classes[frame.coordinator]
  return word === 'semicolon' || word === 'colon'
}
