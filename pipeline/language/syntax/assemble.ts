import type { Clause } from '../types.ts'
import { controlsByObject, isObjectRelative, readArguments } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import type { Frame, ParseState } from './frames.ts'
import { verbGroup } from './frames.ts'
import type { Unit } from './chunks.ts'

interface Range {
  from: number
  to: number
}

/** Makes the clauses of the frames that have a verb, in the order in which they begin. */
export function assemble(state: ParseState): Clause[] {
  const keeper = keepers(state)
  const owned = unitsByFrame(state, keeper)
  const ranges = clauseRanges(state, keeper, owned)
  const found: (Arguments | null)[] = []
  for (const frame of state.frames) {
    const isKept = keeper[frame.id] === frame.id
    found.push(isKept ? readArguments(state, frame, owned[frame.id] ?? []) : null)
  }
  shareArguments(state, keeper, found)
  const kept = state.frames.filter((frame) => keeper[frame.id] === frame.id)
  kept.sort(
    (a, b) =>
      (ranges[a.id]?.from ?? 0) - (ranges[b.id]?.from ?? 0) ||
      (ranges[b.id]?.to ?? 0) - (ranges[a.id]?.to ?? 0),
  )
  const order: number[] = []
  for (const [place, { id }] of kept.entries()) order[id] = place
  const clauses: Clause[] = []
  for (const frame of kept) clauses.push(clauseOf(frame, keeper, order, ranges, found))
  return clauses
}

/**
 * For each frame the one that keeps its units: itself where it has a verb, else the one around or before it; -1 for
 * none. A frame without a verb comes after the one around it.
 */
function keepers(state: ParseState): number[] {
  const keeper: number[] = []
  for (const { id, verb, parent, conjunctOf } of state.frames) {
    keeper.push(verb >= 0 ? id : (keeper[parent >= 0 ? parent : conjunctOf] ?? -1))
  }
  return keeper
}

function unitsByFrame(state: ParseState, keeper: number[]): number[][] {
  const owned = emptyLists(state)
  for (const [unit, owner] of state.owners.entries()) {
    if (owner < 0) continue
    const frame = keeper[owner] ?? -1
    owned[frame >= 0 ? frame : owner]?.push(unit)
  }
  return owned
}

function emptyLists(state: ParseState): number[][] {
  const lists: number[][] = []
  while (lists.length < state.frames.length) lists.push([])
  return lists
}

const separates = (kind: Unit['kind']): boolean =>
  kind === 'comma' ||
  kind === 'coordinator' ||
  kind === 'semicolon' ||
  kind === 'colon' ||
  kind === 'dash' ||
  kind === 'open' ||
  kind === 'close'

function clauseRanges(state: ParseState, keeper: number[], owned: number[][]): Range[] {
  const ranges: Range[] = []
  for (const units of owned) ranges.push(rangeOf(state, units))
  const children = childrenOf(state, keeper)
  const widened: boolean[] = []
  for (const { id } of state.frames) widen(id, ranges, children, widened)
  return ranges
}

/** Makes the range of a frame hold those of its children, and theirs. */
function widen(frame: number, ranges: Range[], children: number[][], widened: boolean[]): void {
  if (widened[frame] === true) return
  widened[frame] = true
  const range = ranges[frame]
  for (const child of children[frame] ?? []) {
    widen(child, ranges, children, widened)
    const inner = ranges[child]
    if (range && inner) {
      range.from = Math.min(range.from, inner.from)
      range.to = Math.max(range.to, inner.to)
    }
  }
}

function childrenOf(state: ParseState, keeper: number[]): number[][] {
  const children = emptyLists(state)
  for (const frame of state.frames) {
    if (keeper[frame.id] !== frame.id || frame.parent < 0) continue
    const parent = keeper[frame.parent] ?? -1
    children[parent]?.push(frame.id)
  }
  return children
}

function rangeOf(state: ParseState, units: number[]): Range {
  const range = { from: Infinity, to: -1 }
  let opened = false
  for (const index of units) {
    const unit = state.units[index]
    if (unit?.kind === 'open' && range.to >= 0) opened = true
    if (unit?.kind === 'close' && opened) range.to = unit.to
    if (unit === undefined || separates(unit.kind) || isStop(state, unit.from)) continue
    range.from = Math.min(range.from, unit.from)
    range.to = Math.max(range.to, unit.to)
  }
  return range
}

const isStop = (state: ParseState, token: number): boolean => state.words.classes[token] === 'stop'

/** Subjects of relative clauses and of controlled infinitives, which stand elsewhere. */
function shareArguments(state: ParseState, keeper: number[], found: (Arguments | null)[]): void {
  for (const frame of state.frames) {
    const own = found[frame.id]
    if (!own) continue
    if (frame.kind === 'relative' && frame.antecedent >= 0) fillGap(state, frame, own)
    else if (own.subjects.length === 0) shareSubject(state, keeper, found, frame, own)
  }
}

function fillGap(state: ParseState, frame: Frame, own: Arguments): void {
  if (own.subjects.length === 0) {
    if (frame.conjunctOf < 0) own.subjects = [frame.antecedent]
  } else if (
    own.objects.length === 0 &&
    verbGroup(state, frame)?.voice === 'active' &&
    isObjectRelative(state, frame)
  ) {
    own.objects = [frame.antecedent]
  }
}

function shareSubject(
  state: ParseState,
  keeper: number[],
  found: (Arguments | null)[],
  frame: Frame,
  own: Arguments,
): void {
  const parent = state.frames[keeper[frame.parent] ?? -1]
  if (frame.subjectFrom >= 0 || parent === undefined) return
  if (frame.kind !== 'infinitive' && frame.kind !== 'gerund' && frame.kind !== 'participle') return
  const objects = found[parent.id]?.objects ?? []
  const behind = frame.verbUnit > parent.verbUnit
  if (
    frame.kind === 'infinitive' &&
    behind &&
    objects.length > 0 &&
    controlsByObject(state, parent)
  ) {
    own.subjects = objects
  } else frame.subjectFrom = parent.id
}

function clauseOf(
  frame: Frame,
  keeper: number[],
  order: readonly number[],
  ranges: Range[],
  found: (Arguments | null)[],
): Clause {
  const { from, to } = ranges[frame.id] ?? { from: 0, to: 0 }
  const conjunctOf = placeOf(frame.conjunctOf, keeper, order)
  const own = found[frame.id]
  return {
    from,
    to,
    kind: frame.kind,
    parent: placeOf(frame.parent, keeper, order),
    conjunctOf,
    coordinator: conjunctOf === null || frame.coordinator < 0 ? null : frame.coordinator,
    marker: frame.marker < 0 ? null : frame.marker,
    verb: frame.verb,
    subjects: own?.subjects ?? [],
    subjectFrom: placeOf(frame.subjectFrom, keeper, order),
    objects: own?.objects ?? [],
  }
}

/** The place of a frame’s clause among the clauses; null where it has none. */
const placeOf = (id: number, keeper: readonly number[], order: readonly number[]): number | null =>
  order[keeper[id] ?? -1] ?? null
