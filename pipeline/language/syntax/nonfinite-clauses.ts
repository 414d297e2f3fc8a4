import { BARE_INFINITIVE_VERBS, OBJECT_GERUND_VERBS } from '../../lexicon/verb-patterns.ts'
import type { ClauseKind, VerbGroup } from '../types.ts'
import {
  closeDownTo,
  openFrame,
  own,
  reachable,
  setVerb,
  topFrame,
  verbGroup,
  verbLemma,
} from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { relist } from './nonfinite-lists.ts'
import { attachConjoinedVerb, coordinationTarget, joinVerb } from './verb-coordination.ts'

/** Finds the clause of an infinitive, gerund, participle or bare form. */
export function attachNonfinite(state: ParseState, unit: number): void {
  const group = state.verbGroups[state.units[unit]?.index ?? -1]
  if (group === undefined) return
  const { coordinator, comma } = before(state, unit)
  if (coordinator >= 0 && coordinationTarget(state, group, comma) !== null) {
    relist(state, group)
    attachConjoinedVerb(state, unit, coordinator, comma)
    return
  }
  if (takeWaiting(state, unit, group)) return
  if (group.form === 'infinitive') attachInfinitive(state, unit, comma)
  else if (group.form === 'imperative') attachBase(state, unit, group, comma)
  else if (group.form === 'gerund') attachGerund(state, unit, comma)
  else attachParticiple(state, unit, comma)
}

/** The coordinator and comma directly before a unit, over adverbs. */
function before(state: ParseState, unit: number): { coordinator: number; comma: boolean } {
  let at = unit - 1
  while (state.units[at]?.kind === 'adverb') at--
  const coordinator = state.units[at]?.kind === 'coordinator' ? at : -1
  if (coordinator >= 0) at--
  return { coordinator, comma: state.units[at]?.kind === 'comma' }
}

/** A conjunction’s clause can have a non-finite verb (“if adopted”, “how to end it”, “that it leave”). */
function takeWaiting(state: ParseState, unit: number, group: VerbGroup): boolean {
  const top = topFrame(state)
  if (top.verb >= 0 || top.marker < 0) return false
  const direct = !top.awaitsVerb
  if (group.form === 'imperative') {
    group.form = direct ? 'infinitive' : 'finite'
  } else if (group.form === 'infinitive') {
    const marker = state.words.forms[top.marker]
    // “said that to end it, both must talk”: the infinitive is a part of the clause.
    if (marker === 'that' || (marker !== 'for' && !direct)) return false
    if (marker === 'for') top.kind = 'infinitive'
  } else if (group.form === 'gerund' && FINITE_ONLY.has(markerForm(state, top))) {
    setVerb(state, openFrame(state, { kind: 'gerund', parent: top.id, start: unit }, unit), unit)
    return true
  } else if (!direct) return takesAbsolute(state, top, unit)
  else if (group.form === 'gerund' && top.kind === 'adverbial') top.kind = 'gerund'
  setVerb(state, top, unit)
  return true
}

/** Conjunctions behind which an “-ing” form is the subject of the clause (“that arming them saved the town”). */
const FINITE_ONLY = new Set(['that', 'because', 'whether'])

const markerForm = (state: ParseState, frame: Frame): string =>
  state.words.forms[frame.marker] ?? ''

/** “with talks stalled”, “without troops leaving”. */
function takesAbsolute(state: ParseState, top: Frame, unit: number): boolean {
  const marker = state.words.forms[top.marker]
  if (marker !== 'with' && marker !== 'without') return false
  top.kind = 'participle'
  setVerb(state, top, unit)
  return true
}

function attachInfinitive(state: ParseState, unit: number, comma: boolean): void {
  const host = comma ? leaveRelative(state) : topFrame(state)
  const marker = infinitiveMarker(state, unit)
  open(state, unit, 'infinitive', host, marker)
}

/** “to”, without “not” before it. */
function infinitiveMarker(state: ParseState, unit: number): number {
  const from = state.units[unit]?.from ?? -1
  return state.words.classes[from] === 'to' ? from : from + 1
}

/** A bare form: coordinated, governed by “help” or “let”, a subjunctive, or an imperative. */
function attachBase(state: ParseState, unit: number, group: VerbGroup, comma: boolean): void {
  const top = topFrame(state)
  const previous = state.units[unit - 1]
  if (previous?.kind === 'preposition') {
    group.form = 'infinitive'
    open(state, unit, 'infinitive', top, previous.from)
    return
  }
  if (comma && top.verb >= 0) {
    const target = coordinationTarget(state, group, comma)
    if (target !== null) {
      const coordinator = coordinatorAround(state, top)
      joinVerb(state, target, unit, coordinator)
      if (coordinator >= 0) top.parent = topFrame(state).id
      return
    }
  }
  if (top.verb < 0) {
    if (top.awaitsVerb && state.units[unit - 1]?.kind !== 'comma') group.form = 'finite'
    setVerb(state, top, unit)
    return
  }
  if (BARE_INFINITIVE_VERBS.has(verbLemma(state, top))) {
    group.form = 'infinitive'
    open(state, unit, 'infinitive', top, -1)
    return
  }
  attachStray(state, unit, group, comma)
}

/** “and, once talks begin, suspend”: the coordinator before the clause that stands between; -1 for none. */
function coordinatorAround(state: ParseState, top: Frame): number {
  if (top.kind !== 'adverbial' || top.conjunctOf >= 0) return -1
  let at = top.first - 1
  if (state.units[at]?.kind === 'comma') at--
  return state.units[at]?.kind === 'coordinator' ? at : -1
}

/** A bare form that nothing governs: the main clause behind a fronted one, or a subjunctive. */
function attachStray(state: ParseState, unit: number, group: VerbGroup, comma: boolean): void {
  const pending = reachable(state).find((frame) => frame.verb < 0)
  if (comma && pending) {
    closeDownTo(state, pending, unit)
    setVerb(state, pending, unit)
    own(state, pending, unit, unit + 1)
    return
  }
  const top = topFrame(state)
  const subject = state.units[unit - 1]?.kind === 'noun-phrase' ? unit - 1 : unit
  group.form = subject < unit ? 'finite' : 'infinitive'
  const kind: ClauseKind = subject < unit ? 'complement' : 'infinitive'
  setVerb(state, openFrame(state, { kind, parent: top.id, start: subject }, unit), unit)
}

function attachGerund(state: ParseState, unit: number, comma: boolean): void {
  const previous = state.units[unit - 1]
  const top = topFrame(state)
  if (previous?.kind === 'preposition') {
    open(state, unit, 'gerund', top, previous.from)
  } else if (comma) {
    const host = leaveRelative(state)
    open(state, unit, 'participle', host, -1)
  } else if (previous?.kind === 'noun-phrase' && !OBJECT_GERUND_VERBS.has(verbLemma(state, top))) {
    describe(state, unit, previous.index)
  } else open(state, unit, 'gerund', top, -1)
}

function attachParticiple(state: ParseState, unit: number, comma: boolean): void {
  const previous = state.units[unit - 1]
  if (comma && continuesList(state, unit)) return
  if (comma) open(state, unit, 'participle', leaveRelative(state), -1)
  else if (previous?.kind === 'noun-phrase') describe(state, unit, previous.index)
  else open(state, unit, 'participle', topFrame(state), -1)
}

/** “suspended, prosecuted and, if convicted, barred”: participles of one auxiliary. */
function continuesList(state: ParseState, unit: number): boolean {
  const top = topFrame(state)
  const coordinator = coordinatorAround(state, top)
  const adjacent = top.verbUnit === unit - 2 && verbGroup(state, top)?.form === 'finite'
  if (coordinator < 0 && !adjacent) return false
  const group = state.verbGroups[state.units[unit]?.index ?? -1]
  const target =
    group && coordinationTarget(state, group, false, coordinator >= 0 ? top : undefined)
  if (!target) return false
  joinVerb(state, target, unit, coordinator)
  if (coordinator >= 0) top.parent = topFrame(state).id
  return true
}

/** A participle behind its noun: a relative clause without its pronoun. */
function describe(state: ParseState, unit: number, antecedent: number): void {
  const parent = topFrame(state).id
  setVerb(
    state,
    openFrame(state, { kind: 'relative', parent, start: unit, antecedent }, unit),
    unit,
  )
}

function open(
  state: ParseState,
  unit: number,
  kind: ClauseKind,
  host: Frame,
  marker: number,
): void {
  closeDownTo(state, host, unit)
  const preposition = state.units[unit - 1]?.kind === 'preposition' ? unit - 1 : unit
  const start = marker >= 0 ? preposition : unit
  setVerb(state, openFrame(state, { kind, parent: host.id, marker, start }, unit), unit)
}

const DEPENDENT_KINDS: ReadonlySet<ClauseKind> = new Set([
  'relative',
  'infinitive',
  'gerund',
  'participle',
])

/** A participle behind a comma belongs to the finite clause before it, not to what depends on that. */
function leaveRelative(state: ParseState): Frame {
  const open = reachable(state)
  const outer = open.find((frame) => frame.verb < 0 || !DEPENDENT_KINDS.has(frame.kind))
  return outer ?? topFrame(state)
}
