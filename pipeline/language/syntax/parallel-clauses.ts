import { closeDownTo, openFrame, reachable, unitForm } from './frames.ts'
import type { ParseState } from './frames.ts'

/** “and that …”, “and because …”: coordinated with an open clause that has the same marker. */
export function openParallel(
  state: ParseState,
  index: number,
  coordinator: number,
  marker: number,
): boolean {
  const word = unitForm(state, state.units[index])
  const asks = state.units[index]?.kind === 'wh'
  const twin = reachable(state).find(
    (frame) =>
      frame.marker >= 0 &&
      (state.words.forms[frame.marker] === word ||
        (asks && frame.kind === 'complement' && state.words.classes[frame.marker] === 'wh')),
  )
  if (twin === undefined || twin.verb < 0) return false
  closeDownTo(state, twin, index)
  state.stack.pop()
  const { kind, parent, antecedent } = twin
  const conjunct = { conjunctOf: twin.id, coordinator: state.units[coordinator]?.from ?? -1 }
  openFrame(state, { kind, parent, antecedent, marker, ...conjunct, start: index }, index + 1)
  return true
}

/** The unit of a coordinator, or where it counts a comma, directly before, over adverbs; -1 for none. */
export function coordinatorBefore(state: ParseState, index: number, comma: boolean): number {
  let at = index - 1
  while (state.units[at]?.kind === 'adverb') at--
  const kind = state.units[at]?.kind
  return kind === 'coordinator' || (comma && kind === 'comma') ? at : -1
}

export const nextIsVerb = (state: ParseState, index: number): boolean => {
  let next = index + 1
  while (state.units[next]?.kind === 'adverb') next++
  return state.units[next]?.kind === 'verb-group'
}
