import { COMMON_BODIES, COMMON_COMPLEMENT_BODIES, FIRST_HEADS } from '../../lexicon/name-grammar.ts'
import { NAME_HEADS, OPEN_HEADS } from '../../lexicon/name-words.ts'
import { kindOfBody } from './body-kinds.ts'
import type { Hit } from './hits.ts'
import {
  firstWord,
  knownName,
  lastWord,
  lengthOf,
  nameOf,
  nestedIn,
  part,
  textAt,
} from './name-run.ts'
import type { NameRun, Reading } from './name-run.ts'
import { isGivenName } from './person-names.ts'
import { endsInHead } from './place-names.ts'
import type { NamedEntity } from './types.ts'

/** “Treysand Party of Kenya Frank Oliver”: a body’s name and its member’s. */
export function readMember(run: NameRun): Reading | null {
  const head = headOf(run)
  if (head === null || NAME_HEADS.has(lastWord(run)) || endsInHead(run)) return null
  const end = endOfBody(run, head)
  const isName = end > head && end < run.to - 1 && !run.hits.has(end) && isGivenName(run, end)
  return isName ? [part(run, run.from, end), part(run, end, run.to)] : null
}

/** “Chinese Navy”: a state and a common noun with a capital. */
export function readStateBody(run: NameRun): Reading | null {
  const head = headOf(run)
  const state = run.hits.get(run.from)
  if (head === null || state?.to !== run.to - 1 || !isState(state)) return null
  if (!COMMON_BODIES.has(textAt(run, head))) return null
  const body = { ...bodyOf(run, head), rule: 'state-body', stateBody: true }
  return [{ ...knownName(run, state), nested: true }, body]
}

/** “Government of Sudan”: a common noun with a capital and its state. */
export function readBodyOfState(run: NameRun): Reading | null {
  const head = headOf(run)
  if (head !== run.from || !COMMON_COMPLEMENT_BODIES.has(firstWord(run))) return null
  const inside = nestedIn(part(run, run.from + 1, run.to))
  if (!inside.some(({ kind }) => kind === 'state')) return null
  return [...inside, { ...bodyOf(run, head), rule: 'body-of-state', stateBody: true }]
}

/** “Ministry of Finance”, “Treysand Council”: a head word says that the run names a body. */
export function readBody(run: NameRun): Reading | null {
  const head = headOf(run)
  return head === null ? null : [bodyOf(run, head)]
}

/** The index of the head word that says that a run names a body: its last, or one before “of …”; null without. */
function headOf(run: NameRun): number | null {
  if (lengthOf(run) === 1) return null
  if (FIRST_HEADS.has(firstWord(run))) return run.from
  for (let at = run.from; at < run.to - 1; at++) {
    if (!/^(?:of|for|on|in)$/.test(textAt(run, at + 1))) continue
    return NAME_HEADS.has(textAt(run, at)) ? at : null
  }
  const last = lastWord(run)
  const heads = NAME_HEADS.has(last) && (!isGivenName(run, run.from) || OPEN_HEADS.has(last))
  return heads ? run.to - 1 : null
}

/** The run as the name of a body, whose head word stands at an index. */
function bodyOf(run: NameRun, head: number): NamedEntity {
  const words = run.words.tokens.slice(run.from, run.to).map(({ text }) => text)
  const known = run.hits.get(run.from)?.reading.kind
  const kind = known === 'intergovernmental' ? known : kindOfBody(textAt(run, head), words)
  return nameOf(run, kind, 'name-head')
}

/** Past a body’s name that the gazetteer has, or past the state that its “of” takes; the start of the run without. */
function endOfBody({ hits, from, to }: NameRun, head: number): number {
  const known = hits.get(from)
  if (known !== undefined && known.reading.kind !== 'state') return known.to
  for (let at = head + 2; at < to; at++) {
    const hit = hits.get(at)
    if (hit?.reading.kind === 'state' && hit.reading.aspect === 'name') return hit.to
  }
  return from
}

const isState = ({ reading: { kind, aspect } }: Hit): boolean =>
  kind === 'state' && (aspect === 'demonym' || aspect === 'name' || aspect === 'acronym')
