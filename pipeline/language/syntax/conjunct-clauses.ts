import {
  closeDownTo,
  isFiniteClause,
  openFrame,
  own,
  reachable,
  setVerb,
  topFrame,
} from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { isSubjectLike } from './segments.ts'
import type { Segment } from './segments.ts'

/** A coordinated clause with a subject of its own. */
export function openConjunct(state: ParseState, unit: number, subject: Segment): void {
  const target = conjunctTarget(state, subject.comma)
  const coordinator = subject.coordinator >= 0 ? subject.coordinator : subject.start - 1
  setVerb(state, openBeside(state, target, { coordinator, start: subject.start, end: unit }), unit)
}

/** Opens a clause beside `target`, which ends: its coordinator’s unit, and the units that are its own so far. */
function openBeside(
  state: ParseState,
  target: Frame,
  { coordinator, start, end }: Pick<Segment, 'coordinator' | 'start' | 'end'>,
): Frame {
  closeDownTo(state, target, start)
  state.stack.pop()
  const { kind, parent, antecedent, barrier, id } = target
  const conjunct = { conjunctOf: id, coordinator: state.units[coordinator]?.from ?? -1 }
  return openFrame(state, { kind, parent, antecedent, barrier, ...conjunct, start }, end)
}

/**
 * Behind a comma the outermost finite clause goes on, else the innermost that can have its own subject; a clause of
 * reason or time behind its main clause seldom does (“They left because it burned and others came”).
 */
function conjunctTarget(state: ParseState, comma: boolean): Frame {
  const open = reachable(state)
  const finite = open.filter((frame) => isFiniteClause(state, frame))
  const fitting = finite.filter((frame) => frame.kind !== 'relative' || frame.antecedent < 0)
  const chosen = comma ? fitting.at(-1) : fitting[0]
  return chosen ?? finite.at(-1) ?? open.at(-1) ?? topFrame(state)
}

/** What a clause before its main clause can be (“if prices fall”, “seeing them fall”, “to save it”). */
const FRONTED = new Set<Frame['kind']>(['adverbial', 'gerund', 'participle', 'infinitive'])

/** The unit of the coordinator that a clause stands directly behind (“but even if …”, “and, once …”); -1 for none. */
function coordinatorOf(state: ParseState, { first }: Frame): number {
  let at = first - 1
  while (state.units[at]?.kind === 'adverb') at--
  if (state.units[at]?.kind === 'comma') at--
  return state.units[at]?.kind === 'coordinator' ? at : -1
}

/** The open clause that a coordinator parts from what stands before it, so that it opens what is to come; null for none. */
export function frontedClause(state: ParseState): Frame | null {
  const fronted = reachable(state).find(
    (frame) =>
      FRONTED.has(frame.kind) &&
      frame.verb >= 0 &&
      frame.conjunctOf < 0 &&
      coordinatorOf(state, frame) >= 0,
  )
  const host = state.frames[fronted?.parent ?? -1]
  const follows = host && host.verb >= 0 && fronted && host.verbUnit < fronted.first
  return follows === true ? fronted : null
}

interface BehindFronted {
  fronted: Frame
  /** The units of its subject and its verb. */
  start: number
  unit: number
}

/** “Exports rose, but if prices fall, farmers will sell less”: opens the clause that a coordinator and another clause open. */
export function openBehindFronted(
  state: ParseState,
  { fronted, start, unit }: BehindFronted,
): void {
  const coordinator = coordinatorOf(state, fronted)
  const frame = openBeside(state, conjunctTarget(state, true), { coordinator, start, end: unit })
  own(state, frame, coordinator + 1, fronted.first)
  fronted.parent = frame.id
  setVerb(state, frame, unit)
}

/** A clause’s subject behind a coordinator that clauses of its own part from the verb. */
export interface ModifiedSubject {
  /** The clause around, the clauses that describe the subject, the first one last, and the subject’s stretch. */
  host: Frame
  modifiers: Frame[]
  subject: Segment
}

/**
 * “They left, and families who fled the war should return”: the phrase that the open clauses describe, where it stands
 * behind a coordinator and no comma parts it from the verb at `unit`; null for none.
 */
export function modifiedSubject(state: ParseState, unit: number): ModifiedSubject | null {
  if (isPlainPast(state, unit)) return null
  for (const frame of reachable(state).slice(0, -1)) {
    if (!DESCRIBING.has(frame.kind)) continue
    const modifiers = conjunctsOf(state, frame)
    const first = modifiers.at(-1)?.first ?? frame.first
    const subject = subjectBefore(state, first)
    const host = state.stack[state.stack.indexOf(frame) - 1]
    if (subject === null || host === undefined || host.verb < 0) continue
    if (host.verbUnit > subject.start || hasComma(state, first, unit)) continue
    return { host, modifiers, subject }
  }
  return null
}

/** What clauses behind a noun can be (“families who fled”, “efforts to help”). */
const DESCRIBING = new Set<Frame['kind']>(['relative', 'infinitive'])

/** “an offer to buy shares discussed here”: a past tense behind an object is a participle as often. */
function isPlainPast({ units, verbGroups, words }: ParseState, unit: number): boolean {
  const first = words.tokens[verbGroups[units[unit]?.index ?? -1]?.from ?? -1]
  return first?.xpos === 'VBD' && first.upos === 'VERB'
}

/** Opens the clause of such a subject. */
export function openBehindModified(
  state: ParseState,
  unit: number,
  { host, modifiers, subject }: ModifiedSubject,
): void {
  closeDownTo(state, host, unit)
  const frame = openBeside(state, conjunctTarget(state, subject.comma), subject)
  for (const one of modifiers) one.parent = frame.id
  setVerb(state, frame, unit)
}

/** A clause and those that it is coordinated with, the first last. */
function conjunctsOf(state: ParseState, frame: Frame): Frame[] {
  const first = state.frames[frame.conjunctOf]
  return first === undefined ? [frame] : [frame, ...conjunctsOf(state, first)]
}

/** The phrases between a coordinator and the unit at `end`, where the first of them can be a subject. */
function subjectBefore(state: ParseState, end: number): Segment | null {
  let start = end
  while (WITHIN_SUBJECT.has(state.units[start - 1]?.kind ?? 'other')) start--
  const coordinator = start - 1
  if (start === end || state.units[coordinator]?.kind !== 'coordinator') return null
  if (!isSubjectLike(state, start)) return null
  const comma = state.units[coordinator - 1]?.kind === 'comma'
  return { start, end, coordinator, comma, subject: start }
}

const WITHIN_SUBJECT = new Set(['noun-phrase', 'preposition', 'adverb'])

const hasComma = (state: ParseState, from: number, to: number): boolean =>
  state.units.slice(from, to).some(({ kind }) => kind === 'comma' || kind === 'dash')
