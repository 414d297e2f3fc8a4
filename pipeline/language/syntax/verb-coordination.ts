import { ACKNOWLEDGING_VERBS, OBJECT_CONTROL_VERBS } from '../../lexicon/verb-patterns.ts'
import {
  closeDownTo,
  openFrame,
  reachable,
  setVerb,
  shareAuxiliaries,
  topFrame,
  unitForm,
  verbGroup,
  verbLemma,
} from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import type { VerbGroup } from '../types.ts'

/** Attaches a verb with no subject of its own to the clause whose verb it is coordinated with. */
export function attachConjoinedVerb(
  state: ParseState,
  unit: number,
  coordinator: number,
  comma: boolean,
): boolean {
  const group = state.verbGroups[state.units[unit]?.index ?? -1]
  if (group) reopenAsBase(state, group)
  const contrast = contrastTarget(state, group, coordinator)
  const target = contrast ?? (group && coordinationTarget(state, group, comma))
  if (group === undefined || target === undefined || target === null) {
    openUnrelated(state, unit)
    return false
  }
  joinVerb(state, target, unit, coordinator)
  return true
}

/**
 * “should press it to leave but avoid …”: a bare form behind “but” contrasts with the main verb, and so does what
 * the author urges behind what he notes; null elsewhere.
 */
function contrastTarget(
  state: ParseState,
  group: VerbGroup | undefined,
  coordinator: number,
): Frame | null {
  if (group?.form !== 'imperative') return null
  const main = reachable(state).at(-1)
  const contrasts = unitForm(state, state.units[coordinator]) === 'but'
  const urges = main && isControl(state, group) && isAcknowledged(state, main)
  if (!contrasts && urges !== true) return null
  if (main && isPlainPresent(state, main)) {
    group.form = 'finite'
    group.tense = 'present'
    return main
  }
  const outer = reachable(state).findLast((frame) => sameForm(state, frame, group))
  const form = outer && verbGroup(state, outer)?.form
  return outer && (form === 'finite' || form === 'imperative') ? outer : null
}

/** “We welcome the promise to pay teachers and urge …” */
const isAcknowledged = (state: ParseState, frame: Frame): boolean =>
  ACKNOWLEDGING_VERBS.has(verbLemma(state, frame)) &&
  /^(?:we|i)$/.test(state.words.forms[(verbGroup(state, frame)?.from ?? 0) - 1] ?? '')

const isPlainPresent = (state: ParseState, frame: Frame): boolean => {
  const group = verbGroup(state, frame)
  return group?.form === 'finite' && group.modal === null && firstTag(state, group) === 'VBP'
}

/**
 * “has used prices to reward friends and punish rivals”: a present tense that does not agree is a base form, and so
 * is one behind an imperative (“Screen goods that arrive and continue training”).
 */
function reopenAsBase(state: ParseState, group: VerbGroup): void {
  if (group.form !== 'finite' || firstTag(state, group) !== 'VBP') return
  const open = reachable(state).map((frame) => verbGroup(state, frame))
  const innermost = open[0]
  const finite = open.find((other) => other?.form === 'finite')
  const disagrees = innermost?.form === 'infinitive' && finite && firstTag(state, finite) === 'VBZ'
  const orders =
    innermost?.form === 'finite' && open.length > 1 && open.at(-1)?.form === 'imperative'
  const modal = open.some((other) => other?.modal != null && other.form === 'finite')
  const present = open.some((other) => other?.form === 'finite' && other.modal === null)
  if (!disagrees && !orders && !(modal && !present)) return
  group.form = 'imperative'
  group.tense = null
}

/** Opens a clause coordinated with `target`, whose subject and auxiliaries its verb shares. */
export function joinVerb(
  state: ParseState,
  target: Frame,
  unit: number,
  coordinator: number,
): void {
  const group = state.verbGroups[state.units[unit]?.index ?? -1]
  const shared = verbGroup(state, target)
  closeDownTo(state, target, unit)
  state.stack.pop()
  const start =
    coordinator >= 0 && !hasVerbBetween(state, coordinator, unit) ? coordinator + 1 : unit
  const frame = openFrame(
    state,
    {
      kind: target.kind,
      parent: target.parent,
      antecedent: target.antecedent,
      barrier: target.barrier,
      conjunctOf: target.id,
      coordinator: state.units[coordinator]?.from ?? -1,
      start,
    },
    unit,
  )
  frame.subjectFrom = target.subjectFrom >= 0 ? target.subjectFrom : target.id
  setVerb(state, frame, unit)
  if (group && state.words.tokens[frame.coordinator]?.lemma === 'nor') group.negated = true
  if (group && shared && group.form !== 'finite' && group.form !== 'infinitive') {
    shareAuxiliaries(shared, group)
  }
}

/** “and, once talks begin, suspend”: another clause stands between the coordinator and the verb. */
function hasVerbBetween(state: ParseState, coordinator: number, unit: number): boolean {
  for (let at = coordinator + 1; at < unit; at++) {
    if (state.units[at]?.kind === 'verb-group') return true
  }
  return false
}

/** The innermost open clause whose verb has the same form; null where none has. */
export function coordinationTarget(
  state: ParseState,
  group: VerbGroup,
  comma: boolean,
  except?: Frame,
): Frame | null {
  const open = reachable(state).filter((frame) => frame !== except)
  const fitting = open.filter((frame) => sameForm(state, frame, group))
  if (group.form !== 'finite' && isControl(state, group)) {
    const parallel = fitting.findLast((frame) => OBJECT_CONTROL_VERBS.has(verbLemma(state, frame)))
    if (parallel) return parallel
  }
  if (group.form !== 'finite')
    return fitting.find((frame) => !isGoverned(frame)) ?? fitting[0] ?? null
  const outer = comma ? fitting.filter((frame) => frame.kind !== 'relative') : fitting
  const choice = outer.length > 0 ? outer : fitting
  const parallel =
    comma && group.modal !== null ? choice.findLast(isObliging(state, group)) : undefined
  if (parallel) return parallel
  return choice.find((frame) => sameTense(state, frame, group)) ?? choice[0] ?? null
}

/** “ought to make it clear that X will not do, and should …”: modals of one kind are coordinated. */
const isObliging =
  (state: ParseState, group: VerbGroup) =>
  (frame: Frame): boolean => {
    const modal = verbGroup(state, frame)?.modal ?? ''
    return modal === group.modal || (DUTIES.has(modal) && DUTIES.has(group.modal ?? ''))
  }

const DUTIES = new Set(['should', 'must', 'ought to', 'need to', 'have to'])

/** “urge members to share the costs and press Beirut to …”: verbs of one pattern are coordinated. */
const isControl = (state: ParseState, group: VerbGroup): boolean =>
  OBJECT_CONTROL_VERBS.has(state.words.tokens[group.head]?.lemma ?? '') &&
  state.words.classes[group.to] !== 'to'

/** “let them stay, help them rebuild”: a bare infinitive behind “let” seldom opens a list. */
const isGoverned = (frame: Frame): boolean =>
  frame.kind === 'infinitive' && frame.marker < 0 && frame.conjunctOf < 0

function sameForm(state: ParseState, frame: Frame, group: VerbGroup): boolean {
  const other = verbGroup(state, frame)
  if (other === null) return false
  if (group.form === 'finite') return other.form === 'finite'
  if (group.form === 'infinitive') return other.form === 'infinitive'
  const { classes } = state.words
  if (group.form === 'imperative') return classes[other.head] === 'base' || isModalPassive(other)
  return classes[other.head] === classes[group.head]
}

/** “should be paid and continue to serve”: a base form goes on under the modal of a passive. */
const isModalPassive = ({ modal, voice }: VerbGroup): boolean =>
  modal !== null && voice === 'passive'

function sameTense(state: ParseState, frame: Frame, group: VerbGroup): boolean {
  const other = verbGroup(state, frame)
  return other !== null && firstTag(state, other) === firstTag(state, group)
}

const firstTag = (state: ParseState, group: VerbGroup): string =>
  state.words.tokens[group.from]?.xpos ?? ''

/** A verb that fits nowhere opens a clause of its own beside the outermost one. */
function openUnrelated(state: ParseState, unit: number): void {
  const base = reachable(state).at(-1) ?? topFrame(state)
  closeDownTo(state, base, unit)
  state.stack.pop()
  const { kind, parent, barrier } = base
  setVerb(
    state,
    openFrame(state, { kind, parent, barrier, conjunctOf: base.id, start: unit }, unit),
    unit,
  )
}
