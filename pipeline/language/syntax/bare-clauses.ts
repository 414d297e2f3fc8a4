import { ATTRIBUTION_VERBS } from '../../lexicon/attribution.ts'
import { openFrame, setVerb, topFrame, unitForm, verbLemma } from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { isBare, isSubjectLike } from './segments.ts'
import type { Segment } from './segments.ts'

/** A clause with no marker: a complement (“believes time is short”) or a relative (“the deal Ankara signed”). */
export function openInner(
  state: ParseState,
  unit: number,
  subject: Segment,
  complement: boolean,
): void {
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
export function takesBareClause(state: ParseState, frame: Frame, subject: Segment): boolean {
  const verb = ATTRIBUTION_VERBS.get(verbLemma(state, frame))
  if (verb === undefined || !(verb.bare || isNominative(state, subject.subject))) return false
  let bare = 0
  for (let index = Math.max(frame.verbUnit + 1, subject.start); index < subject.subject; index++) {
    if (isBare(state, index)) bare++
  }
  return bare === 0 || (verb.hearer && bare === 1)
}

/** “believes Muse Bihi, the president, will”: the same directly behind a verb that takes a clause. */
export function complementSubject(state: ParseState, parts: Segment[]): Segment | null {
  const first = parts[0]
  if (first === undefined || first.subject < 0 || parts.length < 3) return null
  return takesBareClause(state, topFrame(state), first) ? first : null
}

const NOMINATIVES = new Set(['i', 'he', 'she', 'we', 'they', 'there', 'it'])

export const isNominative = (state: ParseState, unit: number): boolean =>
  NOMINATIVES.has(unitForm(state, state.units[unit]))
