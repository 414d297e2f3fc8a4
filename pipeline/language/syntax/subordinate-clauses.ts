import { CONTRASTIVE } from '../../lexicon/connectives.ts'
import { ATTRIBUTION_VERBS, CLAUSE_NOUNS } from '../../lexicon/attribution.ts'
import type { ClauseKind } from '../types.ts'
import {
  closeDownTo,
  openFrame,
  own,
  reachable,
  topFrame,
  unitForm,
  verbGroup,
  verbLemma,
} from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { isTimePhrase } from './segments.ts'

/** Opens the clause of a conjunction. */
export function openSubordinate(state: ParseState, index: number): void {
  const word = unitForm(state, state.units[index])
  const marker = state.units[index]?.from ?? -1
  const coordinator = coordinatorBefore(state, index, word === 'that')
  if (coordinator >= 0 && openParallel(state, index, coordinator, marker)) return
  if (word === 'that' && followsNoun(state, index) && describesNoun(state, index)) {
    openRelative(state, index)
    return
  }
  const comma = state.units[index - 1]?.kind === 'comma'
  const contrasted = comma && CONTRASTIVE.has(word) ? reachable(state).at(-1) : undefined
  if (contrasted && isFinite(state, contrasted)) {
    openContrast(state, contrasted, index, marker)
    return
  }
  const host = hostOf(state, comma)
  closeDownTo(state, host, index)
  openFrame(
    state,
    { kind: subordinateKind(state, host, word, index), parent: host.id, marker, start: index },
    index + 1,
  )
}

/**
 * Whether “that” behind a noun opens a relative clause although it is tagged as a conjunction: where a verb follows,
 * or where neither the verb nor the noun can have a clause as its content (“waters that Nicosia claims”).
 */
function describesNoun(state: ParseState, index: number): boolean {
  if (nextIsVerb(state, index)) return true
  if (spellsOut(state, index, state.units[index - 1]?.index ?? -1)) return false
  const top = topFrame(state)
  return (
    top.verb >= 0 &&
    !ATTRIBUTION_VERBS.has(verbLemma(state, top)) &&
    !isTimePhrase(state, index - 1) &&
    !CLAUSE_TAKERS.has(verbLemma(state, top))
  )
}

/** Verbs with “it”, an object or a copula before a “that” clause (“make it clear that”, “it is a pity that”). */
const CLAUSE_TAKERS = new Set([
  'be',
  'make',
  'take',
  'mean',
  'ensure',
  'seem',
  'appear',
  'come',
  'go',
])

/** “…, while Russia has …”: coordinated in sense with the main clause before it, beside which it stands. */
function openContrast(state: ParseState, host: Frame, index: number, marker: number): void {
  closeDownTo(state, host, index)
  state.stack.pop()
  const { parent, id, barrier } = host
  const start = { parent, barrier, conjunctOf: id, coordinator: marker, marker, start: index + 1 }
  openFrame(state, { ...start, kind: 'adverbial' }, index + 1)
  state.owners[index] = -1
}

const COMPLEMENTISERS = new Set(['that', 'whether'])

function subordinateKind(state: ParseState, host: Frame, word: string, index: number): ClauseKind {
  if (COMPLEMENTISERS.has(word)) return 'complement'
  if (word !== 'if') return 'adverbial'
  const asks = ASKING_VERBS.has(verbLemma(state, host))
  return asks && state.units[index - 1]?.kind === 'verb-group' ? 'complement' : 'adverbial'
}

const ASKING_VERBS = new Set(
  'ask wonder question know see doubt decide determine check tell say assess examine consider learn clarify unclear'.split(
    ' ',
  ),
)

/** “and that …”, “and because …”: coordinated with an open clause that has the same marker. */
function openParallel(
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
      (state.words.tokens[frame.marker]?.text.toLowerCase() === word ||
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
function coordinatorBefore(state: ParseState, index: number, comma: boolean): number {
  let at = index - 1
  while (state.units[at]?.kind === 'adverb') at--
  const kind = state.units[at]?.kind
  return kind === 'coordinator' || (comma && kind === 'comma') ? at : -1
}

/** A conjunction behind a comma leaves relative and non-finite clauses. */
function hostOf(state: ParseState, comma: boolean): Frame {
  const open = reachable(state)
  if (!comma) return open.find((frame) => !isReduced(state, frame)) ?? topFrame(state)
  const outer = open.find(
    (frame) => frame.verb < 0 || (frame.kind !== 'relative' && isFinite(state, frame)),
  )
  return outer ?? topFrame(state)
}

/** A participle behind its noun seldom has a clause of its own (“those affected by it before they …”). */
const isReduced = (state: ParseState, frame: Frame): boolean =>
  frame.kind === 'relative' && frame.marker < 0 && verbGroup(state, frame)?.form === 'participle'

const isFinite = (state: ParseState, frame: Frame): boolean => {
  const form = verbGroup(state, frame)?.form
  return form === 'finite' || form === 'imperative'
}

const followsNoun = (state: ParseState, index: number): boolean =>
  state.units[index - 1]?.kind === 'noun-phrase'

const nextIsVerb = (state: ParseState, index: number): boolean => {
  let next = index + 1
  while (state.units[next]?.kind === 'adverb') next++
  return state.units[next]?.kind === 'verb-group'
}

/** Opens the clause of a wh-word or relative “that”: a relative where a noun phrase stands before it. */
export function openRelative(state: ParseState, index: number): void {
  const marker = state.units[index]?.from ?? -1
  const coordinator = coordinatorBefore(state, index, false)
  if (coordinator >= 0 && openParallel(state, index, coordinator, marker)) return
  const start = relativeStart(state, index)
  const antecedent = antecedentOf(state, start)
  const kind = spellsOut(state, index, antecedent) ? 'complement' : whKind(state, index, antecedent)
  const top = topFrame(state)
  if (kind === 'main') return
  const parent = top.id
  const known = kind === 'relative' ? { antecedent } : {}
  openFrame(state, { kind, parent, marker, start, ...known }, index + 1)
  if (kind !== 'relative') own(state, top, start, index)
}

/** “evidence that sanctions have weakened it”: “that” behind a noun of content, with a subject of its own. */
function spellsOut(state: ParseState, index: number, antecedent: number): boolean {
  if (unitForm(state, state.units[index]) !== 'that' || nextIsVerb(state, index)) return false
  const head = state.nounPhrases[antecedent]?.head ?? -1
  return CLAUSE_NOUNS.has(state.words.tokens[head]?.lemma ?? '')
}

/** A preposition belongs to the relative clause (“in which”), and so do quantities (“some of whom”). */
function relativeStart(state: ParseState, index: number): number {
  if (state.units[index - 1]?.kind !== 'preposition') return index
  const quantity =
    state.units[index - 2]?.kind === 'noun-phrase' && state.units[index - 3]?.kind === 'comma'
  return quantity ? index - 2 : index - 1
}

function antecedentOf(state: ParseState, start: number): number {
  let at = start - 1
  if (state.units[at]?.kind === 'comma' || state.units[at]?.kind === 'dash') at--
  if (state.units[at]?.kind === 'close') at = beforeParenthesis(state, at)
  while (state.units[at]?.kind === 'adverb') at--
  if (at < start - 1 && isTimePhrase(state, at)) at = beforeTime(state, at)
  const unit = state.units[at]
  return unit?.kind === 'noun-phrase' ? unit.index : -1
}

/** “shut the field last month, which”: the noun phrase before the adverbial of time, if one is near. */
function beforeTime(state: ParseState, time: number): number {
  for (let at = time - 1; at > time - 5; at--) {
    if (state.units[at]?.kind === 'noun-phrase' && !isTimePhrase(state, at)) return at
  }
  return time
}

/** How far back the opening parenthesis is looked for. */
const PARENTHESIS_REACH = 12

function beforeParenthesis(state: ParseState, close: number): number {
  for (let at = close - 1; at > close - PARENTHESIS_REACH; at--) {
    if (state.units[at]?.kind === 'open') return at - 1
  }
  return close - 1
}

const ADVERBIAL_WH = new Set(['when', 'whenever', 'wherever', 'however', 'where'])
const PLACE_OR_TIME_WH = new Set(['when', 'where', 'why'])
const FREE_WH = new Set(['what', 'whatever', 'whoever', 'how', 'whichever'])

function whKind(state: ParseState, index: number, antecedent: number): ClauseKind {
  const word = unitForm(state, state.units[index])
  const top = topFrame(state)
  if (index === 0 && state.words.tokens.at(-1)?.text === '?') return 'main'
  if (antecedent >= 0 && !FREE_WH.has(word)) {
    return word === 'when' || (word === 'why' && top.verb >= 0) ? 'adverbial' : 'relative'
  }
  if (PLACE_OR_TIME_WH.has(word) && ATTRIBUTION_VERBS.has(verbLemma(state, top)))
    return 'complement'
  return ADVERBIAL_WH.has(word) ? 'adverbial' : 'complement'
}

/** “Should talks fail, …”, “had it known”: an auxiliary before its subject makes a condition. */
export function openInverted(state: ParseState, index: number): void {
  const word = unitForm(state, state.units[index])
  const before = state.units[index - 1]?.kind
  const opens =
    index === 0 || before === 'comma' || before === 'noun-phrase' || before === 'verb-group'
  if (!opens || !CONDITIONAL_AUXILIARIES.has(word) || state.words.tokens.at(-1)?.text === '?')
    return
  const marker = state.units[index]?.from ?? -1
  const host = hostOf(state, before === 'comma')
  closeDownTo(state, host, index)
  openFrame(state, { kind: 'adverbial', parent: host.id, marker, start: index }, index + 1)
}

const CONDITIONAL_AUXILIARIES = new Set(['should', 'had', 'were'])
