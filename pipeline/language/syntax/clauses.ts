import { attachFinite } from './finite-clauses.ts'
import { BARE_INFINITIVE_VERBS } from '../../lexicon/verb-patterns.ts'
import { openFrame, own, topFrame, verbLemma } from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { attachNonfinite } from './nonfinite-clauses.ts'
import type { Chunks } from './chunks.ts'
import { isSubjectLike } from './segments.ts'
import { openRelative } from './relative-clauses.ts'
import { openInverted, openSubordinate } from './subordinate-clauses.ts'
import type { Words } from './verb-readings.ts'

/** Reads the units from left to right and gives each to a clause. */
export function readClauses(words: Words, chunks: Chunks): ParseState {
  const { units, nounPhrases, verbGroups } = chunks
  const state: ParseState = {
    units,
    nounPhrases,
    verbGroups,
    words,
    frames: [],
    stack: [],
    owners: [],
  }
  openFrame(state, { kind: 'main', parent: -1, start: 0 }, 0)
  for (let index = 0; index < state.units.length; index++) readUnit(state, index)
  return state
}

function readUnit(state: ParseState, index: number): void {
  const top = topFrame(state)
  own(state, top, index, index + 1)
  switch (state.units[index]?.kind) {
    case 'noun-phrase':
      if (top.verb < 0 && isSubjectLike(state, index) && !isGovernedWith(state, top, index))
        top.awaitsVerb = true
      break
    case 'verb-group':
      readVerb(state, index)
      break
    case 'subordinator':
      openSubordinate(state, index)
      break
    case 'wh':
      openRelative(state, index)
      break
    case 'inversion':
      openInverted(state, index)
      break
    case 'semicolon':
    case 'colon':
      startIndependent(state, index)
      break
    case 'open':
      openFrame(state, { kind: 'main', parent: top.id, start: index + 1, barrier: true }, index + 1)
      break
    case 'close':
      closeParenthesis(state, index)
      break
    case 'comma':
      leaveVerbless(state, top, index)
      break
  }
}

/** “In light of its debts and the cost of closing pits, banks …”: what a preposition governs together with the phrase before it. */
function isGovernedWith(state: ParseState, top: Frame, index: number): boolean {
  if (top.awaitsVerb || state.units[index - 1]?.kind !== 'coordinator') return false
  if (state.units[top.first]?.kind !== 'preposition') return false
  return state.units[index - 2]?.kind === 'noun-phrase' && !isSubjectLike(state, index - 2)
}

function readVerb(state: ParseState, index: number): void {
  const group = state.verbGroups[state.units[index]?.index ?? -1]
  if (group?.form === 'imperative' && hasSubject(state, index)) group.form = 'finite'
  if (group?.form === 'finite') attachFinite(state, index)
  else attachNonfinite(state, index)
}

/** “yet their fighters rarely venture”: a bare form with an adverb and a subject before it is a present tense. */
function hasSubject(state: ParseState, index: number): boolean {
  let before = index - 1
  while (state.units[before]?.kind === 'adverb') before--
  const top = topFrame(state)
  if (before === index - 1 || top.verb < 0 || !isSubjectLike(state, before)) return false
  return !BARE_INFINITIVE_VERBS.has(verbLemma(state, top))
}

/** A semicolon or colon closes all that is open; what follows is coordinated with it where it has a verb. */
function startIndependent(state: ParseState, index: number): void {
  let base = state.stack.length - 1
  while (base > 0 && state.stack[base]?.barrier !== true) base--
  const first = state.stack[base]
  if (first === undefined) return
  state.stack.length = base
  const token = state.units[index]?.from ?? -1
  const { parent, barrier } = first
  const start = {
    kind: 'main' as const,
    parent,
    barrier,
    start: index + 1,
    conjunctOf: first.id,
    coordinator: token,
  }
  openFrame(state, start, index + 1)
}

function closeParenthesis(state: ParseState, index: number): void {
  const place = state.stack.findLastIndex((frame) => frame.barrier)
  if (place <= 0) return
  state.stack.length = place
  const outer = topFrame(state)
  outer.resume = index + 1
  own(state, outer, index, index + 1)
}

/** “warned that, without a plan, prices would rise”: its clause goes on behind what stands between commas. */
function opensComplement(state: ParseState, { kind, marker, first }: Frame): boolean {
  if (kind !== 'complement') return false
  const word = state.words.forms[marker]
  // “Some justice – whether through trials, pardons or both – helps.”
  return word === 'that' || (word === 'whether' && state.units[first + 1]?.kind === 'comma')
}

/** “if necessary, …”, “as before, …”: a conjunction with no subject before the comma opens no clause. */
function leaveVerbless(state: ParseState, top: Frame, index: number): void {
  if (top.verb >= 0 || top.marker < 0 || top.awaitsVerb || state.stack.length < 2) return
  if (top.kind === 'relative' || opensComplement(state, top)) return
  state.stack.pop()
  topFrame(state).resume = index + 1
}
