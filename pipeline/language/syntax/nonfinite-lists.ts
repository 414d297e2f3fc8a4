import type { VerbGroup } from '../types.ts'
import { reachable, shareAuxiliaries, verbGroup } from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import type { WordClass } from './word-classes.ts'

/**
 * “imposing A, enforcing B, and pressing C”: what was read as a participle behind a comma is a member of the
 * list, now that the coordinator has come.
 */
export function relist(state: ParseState, group: VerbGroup): void {
  if (group.form === 'participle') relistParticiple(state)
  if (group.form === 'infinitive') relistInfinitive(state)
  if (group.form !== 'gerund') return
  const last = reachable(state).find((frame) => isGerund(state, frame))
  if (last?.kind !== 'participle') return
  const first = state.frames
    .slice(Math.max(0, last.id - RELIST_REACH), last.id)
    .findLast((frame) => frame.kind === 'gerund' && isGerund(state, frame))
  if (first?.parent !== last.parent) return
  last.kind = 'gerund'
  last.conjunctOf = first.id
  last.subjectFrom = first.subjectFrom >= 0 ? first.subjectFrom : first.id
}

/** “to publish A, to name B and to set C”: the same for infinitives. */
function relistInfinitive(state: ParseState): void {
  const last = reachable(state).find((frame) => verbGroup(state, frame)?.form === 'infinitive')
  if (last?.kind !== 'infinitive' || last.conjunctOf >= 0) return
  if (state.units[last.first - 1]?.kind !== 'comma') return
  const first = state.frames
    .slice(Math.max(0, last.id - RELIST_REACH), last.id)
    .findLast((frame) => frame.kind === 'infinitive' && frame.parent === last.parent)
  if (first === undefined) return
  last.conjunctOf = first.id
  last.subjectFrom = first.id
}

/** “have expelled A, hired B, and withdrawn”: the same for participles that share an auxiliary. */
function relistParticiple(state: ParseState): void {
  const last = reachable(state).find((frame) => headClass(state, frame) === 'participle')
  if (last?.kind !== 'participle' || last.marker >= 0 || last.conjunctOf >= 0) return
  const first = state.frames[last.parent]
  const shared = first && verbGroup(state, first)
  const group = verbGroup(state, last)
  if (!first || !shared || !group || shared.form !== 'finite') return
  if (headClass(state, first) !== 'participle') return
  state.stack.splice(state.stack.indexOf(first), 1)
  last.kind = first.kind
  last.parent = first.parent
  last.conjunctOf = first.id
  last.subjectFrom = first.subjectFrom >= 0 ? first.subjectFrom : first.id
  shareAuxiliaries(shared, group)
}

const headClass = (state: ParseState, frame: Frame): WordClass | undefined =>
  state.words.classes[verbGroup(state, frame)?.head ?? -1]

/** How many clauses back the first member of the list is looked for. */
const RELIST_REACH = 8

const isGerund = (state: ParseState, frame: Frame): boolean => headClass(state, frame) === 'gerund'
