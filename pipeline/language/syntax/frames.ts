import type { ClauseKind, VerbGroup } from '../types.ts'
import type { Chunks, Unit } from './chunks.ts'
import type { Words } from './verb-readings.ts'

/** A clause while it is being read. Indices of units and frames; -1 for none. */
export interface Frame {
  id: number
  kind: ClauseKind
  parent: number
  conjunctOf: number
  /** Token index of the coordinating word. */
  coordinator: number
  /** Token index of the subordinating word. */
  marker: number
  /** The verb group and the unit that it stands in. */
  verb: number
  verbUnit: number
  /** The clause whose subject it shares. */
  subjectFrom: number
  /** The noun phrase that a relative clause describes. */
  antecedent: number
  /** Whether a noun phrase that can be its subject stands before its verb. */
  awaitsVerb: boolean
  /** The unit that it was opened at. */
  first: number
  /** The unit from which on its own material goes on, behind its last subordinate clause. */
  resume: number
  /** Whether what stood before it became its complement. */
  encloses: boolean
  /** Whether frames below it on the stack are out of reach: a parenthesis. */
  barrier: boolean
}

/** The state of reading one sentence: its units, which frame owns each, and the open frames. */
export interface ParseState extends Chunks {
  words: Words
  frames: Frame[]
  stack: Frame[]
  owners: number[]
}

interface FrameStart {
  kind: ClauseKind
  parent: number
  start: number
  conjunctOf?: number
  coordinator?: number
  marker?: number
  antecedent?: number
  barrier?: boolean
}

/** How deep clauses nest at most; deeper ones count as parts of the innermost allowed. */
const MAX_DEPTH = 48

/** Opens a frame on the stack; the units from `start` on are its own. */
export function openFrame(state: ParseState, start: FrameStart, upTo: number): Frame {
  if (state.stack.length >= MAX_DEPTH) {
    state.stack.pop()
    start.parent = topFrame(state).id
  }
  const frame: Frame = {
    id: state.frames.length,
    kind: start.kind,
    parent: start.parent,
    conjunctOf: start.conjunctOf ?? -1,
    coordinator: start.coordinator ?? -1,
    marker: start.marker ?? -1,
    verb: -1,
    verbUnit: -1,
    subjectFrom: -1,
    antecedent: start.antecedent ?? -1,
    awaitsVerb: false,
    first: start.start,
    resume: start.start,
    encloses: false,
    barrier: start.barrier ?? false,
  }
  state.frames.push(frame)
  state.stack.push(frame)
  own(state, frame, start.start, upTo)
  return frame
}

/** Gives the units from `from` up to `to` to a frame. */
export function own(state: ParseState, frame: Frame, from: number, to: number): void {
  for (let unit = from; unit < to; unit++) state.owners[unit] = frame.id
}

export function topFrame(state: ParseState): Frame {
  const top = state.stack.at(-1)
  if (top === undefined) throw new RangeError('Unexpected empty stack, expected an open clause')
  return top
}

/** Closes the frames above `frame`; its own material goes on at unit `resume`. */
export function closeDownTo(state: ParseState, frame: Frame, resume: number): void {
  while (topFrame(state) !== frame) state.stack.pop()
  frame.resume = Math.max(frame.resume, resume)
}

/** Makes a verb group that of a frame. */
export function setVerb(state: ParseState, frame: Frame, unit: number): void {
  frame.verb = state.units[unit]?.index ?? -1
  frame.verbUnit = unit
  frame.awaitsVerb = false
  state.owners[unit] = frame.id
}

export const verbGroup = (state: ParseState, frame: Frame): VerbGroup | null =>
  state.verbGroups[frame.verb] ?? null

/** Whether a frame’s verb is finite, as an order’s is too. */
export function isFiniteClause(state: ParseState, frame: Frame): boolean {
  const form = verbGroup(state, frame)?.form
  return form === 'finite' || form === 'imperative'
}

/** The dictionary form of a frame’s verb; empty where it has none yet. */
export function verbLemma(state: ParseState, frame: Frame): string {
  const group = verbGroup(state, frame)
  return group === null ? '' : (state.words.tokens[group.head]?.lemma ?? '')
}

export const unitForm = (state: ParseState, unit: Unit | undefined): string =>
  (unit && state.words.forms[unit.from]) ?? ''

/** The open frames that can be reached, innermost first. */
export function reachable(state: ParseState): Frame[] {
  const frames: Frame[] = []
  for (let place = state.stack.length - 1; place >= 0; place--) {
    const frame = state.stack[place]
    if (frame === undefined) break
    frames.push(frame)
    if (frame.barrier) break
  }
  return frames
}

/** The innermost open frame below the top that still lacks its verb. */
export const pendingFrame = (state: ParseState): Frame | null =>
  reachable(state)
    .slice(1)
    .find((frame) => frame.verb < 0) ?? null

/**
 * Copies what a conjoined verb shares with the first one (“should do A and do B”, “was seized and sold”); a base form
 * takes only the modal of a passive (“should be paid and continue to serve”).
 */
export function shareAuxiliaries(target: VerbGroup, group: VerbGroup): void {
  const isBase = group.form === 'imperative'
  group.form = target.form
  group.tense = target.tense
  group.modal = target.modal
  group.perfect = target.perfect
  if (isBase) return
  if (group.voice === 'active') group.voice = target.voice
  if (!group.progressive) group.progressive = target.progressive
}
