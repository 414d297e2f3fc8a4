import { ATTRIBUTION_VERBS } from '../../lexicon/attribution.ts'
import { CONTRASTIVE } from '../../lexicon/connectives.ts'
import type { ClauseKind } from '../types.ts'
import {
  closeDownTo,
  isFiniteClause,
  openFrame,
  reachable,
  topFrame,
  unitForm,
  verbGroup,
  verbLemma,
} from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { coordinatorBefore, nextIsVerb, openParallel } from './parallel-clauses.ts'
import { openRelative, spellsOut } from './relative-clauses.ts'
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
  if (contrasted && isFiniteClause(state, contrasted)) {
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

/** A conjunction behind a comma leaves relative and non-finite clauses. */
function hostOf(state: ParseState, comma: boolean): Frame {
  const open = reachable(state)
  if (!comma) return open.find((frame) => !isReduced(state, frame)) ?? topFrame(state)
  const outer = open.find(
    (frame) => frame.verb < 0 || (frame.kind !== 'relative' && isFiniteClause(state, frame)),
  )
  return outer ?? topFrame(state)
}

/** A participle behind its noun seldom has a clause of its own (“those affected by it before they …”). */
const isReduced = (state: ParseState, frame: Frame): boolean =>
  frame.kind === 'relative' && frame.marker < 0 && verbGroup(state, frame)?.form === 'participle'

const followsNoun = (state: ParseState, index: number): boolean =>
  state.units[index - 1]?.kind === 'noun-phrase'

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
