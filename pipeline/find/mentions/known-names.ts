import { FORMAL_ADJECTIVES, FORMAL_STATE_HEADS } from '../../lexicon/name-grammar.ts'
import type { Hit } from './hits.ts'
import { firstHit, knownName, longerName, part, textAt } from './name-run.ts'
import type { NameRun, Reading } from './name-run.ts'

/** “African Union”: the gazetteer has the whole run. */
export function readKnown(run: NameRun): Reading | null {
  const hit = run.hits.get(run.from)
  return hit?.to === run.to ? [knownName(run, hit)] : null
}

/** “Federal Republic of Sudan”: a state’s name with its form of state. */
export function readFormalState(run: NameRun): Reading | null {
  let head = run.from
  while (FORMAL_ADJECTIVES.has(textAt(run, head))) head++
  if (!FORMAL_STATE_HEADS.has(textAt(run, head)) || textAt(run, head + 1) !== 'of') return null
  const state = run.hits.get(textAt(run, head + 2) === 'the' ? head + 3 : head + 2)
  const fits = state?.to === run.to && namesState(state)
  return fits ? [longerName(run, state, 'state-formal-name')] : null
}

const namesState = ({ reading: { kind, aspect } }: Hit): boolean =>
  kind === 'state' && aspect === 'name'

/** “Transparency International Georgia”: an organisation’s name with a country’s behind. */
export function readBranch(run: NameRun): Reading | null {
  const known = run.hits.get(run.from)
  if (known?.reading.kind !== 'organisation' && known?.reading.kind !== 'party') return null
  const tail = run.hits.get(known.to)
  return tail?.to === run.to && namesState(tail) ? [longerName(run, known, 'branch')] : null
}

/** “Treysand-Kenya”: a known name, and what stands on both sides of it. */
export function readAroundKnown(run: NameRun): Reading | null {
  const hit = firstHit(run)
  if (hit === undefined) return null
  let before = hit.from
  while (before > run.from && /^(?:-|&|of|and|for|on|the)$/.test(textAt(run, before - 1))) before--
  const after = /^(?:-|&|of|and|for|on)$/.test(textAt(run, hit.to)) ? hit.to + 1 : hit.to
  return [part(run, run.from, before), knownName(run, hit), part(run, after, run.to)]
}
