import { ATTRIBUTION_VERBS, CLAUSE_NOUNS } from '../../lexicon/attribution.ts'
import type { ClauseKind } from '../types.ts'
import { openFrame, own, topFrame, unitForm, verbLemma } from './frames.ts'
import type { ParseState } from './frames.ts'
import { isTimePhrase } from './segments.ts'
import { coordinatorBefore, nextIsVerb, openParallel } from './parallel-clauses.ts'

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
export function spellsOut(state: ParseState, index: number, antecedent: number): boolean {
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
