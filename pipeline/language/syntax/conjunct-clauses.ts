import { closeDownTo, openFrame, own, reachable, setVerb, topFrame, verbGroup } from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import type { Segment } from './segments.ts'

/** A coordinated clause with a subject of its own. */
export function openConjunct(state: ParseState, unit: number, subject: Segment): void {
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

/**
 * Behind a comma the outermost finite clause goes on, else the innermost that can have its own subject; a clause of
 * reason or time behind its main clause seldom does (“They left because it burned and others came”).
 */
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
  const target = conjunctTarget(state, true)
  const coordinator = coordinatorOf(state, fronted)
  closeDownTo(state, target, start)
  state.stack.pop()
  const { kind, parent, antecedent, barrier } = target
  const conjunct = { conjunctOf: target.id, coordinator: state.units[coordinator]?.from ?? -1 }
  const frame = openFrame(state, { kind, parent, antecedent, barrier, ...conjunct, start }, unit)
  own(state, frame, coordinator + 1, fronted.first)
  fronted.parent = frame.id
  setVerb(state, frame, unit)
}
