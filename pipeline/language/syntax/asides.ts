import { ATTRIBUTION_VERBS } from '../../lexicon/attribution.ts'
import { closeDownTo, openFrame, own, reachable, setVerb, verbLemma } from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { isTimePhrase, segments } from './segments.ts'
import type { Segment } from './segments.ts'

/**
 * “The verdict, lawyers say, could deter witnesses”: the verb before was that of an aside, whose complement the
 * sentence is.
 */
export function closesAside(
  state: ParseState,
  top: Frame,
  unit: number,
  parts: Segment[],
): boolean {
  const last = parts.at(-1)
  if (last?.comma !== true || last.coordinator >= 0 || last.subject >= 0 || parts.length > 2)
    return false
  const lemma = verbLemma(state, top)
  if (!ATTRIBUTION_VERBS.has(lemma) && !SEEMING.has(lemma)) return false
  if (parts[0]?.subject !== -1) return false
  const before = segments(state, top.first, top.verbUnit)
  const said = before.at(-1)
  const subject = before.findLast((part) => part !== said && part.subject >= 0)
  if (said === undefined || said.subject < 0 || !said.comma || subject === undefined) return false
  const frame = openFrame(state, { kind: 'complement', parent: top.id, start: unit }, unit)
  own(state, frame, top.first, said.start)
  setVerb(state, frame, unit)
  return true
}

/** “The EU, it seems, has …”. */
const SEEMING = new Set(['seem', 'appear'])

/** “…, analysts said”: what stands before is the complement of the verb. */
export function attachQuotation(state: ParseState, unit: number, subject: Segment): boolean {
  return isQuotationVerb(state, unit) && encloseAsComplement(state, unit, subject.start)
}

/** Whether a verb attributes, and nothing behind it can be what was said. */
export function isQuotationVerb(state: ParseState, unit: number): boolean {
  const group = state.verbGroups[state.units[unit]?.index ?? -1]
  const lemma = state.words.tokens[group?.head ?? -1]?.lemma ?? ''
  const verb = ATTRIBUTION_VERBS.get(lemma)
  return verb !== undefined && !hasComplement(state, unit, verb.hearer)
}

/** “…, said the minister”: a verb of saying behind a comma, its subject behind it. */
export function attachParenthetical(state: ParseState, unit: number): boolean {
  const before = state.units[unit - 1]?.kind
  const group = state.verbGroups[state.units[unit]?.index ?? -1]
  const lemma = state.words.tokens[group?.head ?? -1]?.lemma ?? ''
  if (before !== 'comma' || ATTRIBUTION_VERBS.get(lemma)?.manner !== 'speech') return false
  return encloseAsComplement(state, unit, unit)
}

/** Whether something behind the verb can be what was said. */
function hasComplement(state: ParseState, unit: number, hearer: boolean): boolean {
  const next = state.units[unit + 1]?.kind
  if (next === 'noun-phrase') return !hearer && !isTimePhrase(state, unit + 1)
  return next === 'subordinator' || next === 'wh' || next === 'verb-group'
}

/** Makes the outermost open clause, and those coordinated with it, complements of a new one. */
function encloseAsComplement(state: ParseState, unit: number, start: number): boolean {
  const first = reachable(state).at(-1)
  if (first === undefined || first.verb < 0 || first.encloses) return false
  closeDownTo(state, first, start)
  state.stack.pop()
  const { kind, parent, barrier } = first
  const frame = openFrame(state, { kind, parent, barrier, start }, unit)
  frame.encloses = true
  for (
    let inner: Frame | undefined = first;
    inner?.encloses === false;
    inner = state.frames[inner.conjunctOf]
  ) {
    inner.kind = 'complement'
    inner.parent = frame.id
    if (punctuated(state, inner)) break
  }
  setVerb(state, frame, unit)
  return true
}

/** Whether a semicolon or colon parts the frame from the one before it: an attribution does not reach over it. */
const punctuated = (state: ParseState, frame: Frame): boolean => {
  const word = state.words.classes[frame.coordinator]
  return word === 'semicolon' || word === 'colon'
}
