import { attachParenthetical, attachQuotation, closesAside, isQuotationVerb } from './asides.ts'
import { complementSubject, isNominative, openInner, takesBareClause } from './bare-clauses.ts'
import {
  adverbsBefore,
  attachBehindPreposition,
  closesZeroRelative,
  leaveUnfit,
} from './corrections.ts'
import { closeDownTo, openFrame, own, pendingFrame, setVerb, topFrame } from './frames.ts'
import type { Frame, ParseState } from './frames.ts'
import { isSubjectLike, isTimePhrase, segments } from './segments.ts'
import type { Segment } from './segments.ts'
import {
  frontedClause,
  modifiedSubject,
  openBehindFronted,
  openBehindModified,
  openConjunct,
} from './conjunct-clauses.ts'
import { attachConjoinedVerb } from './verb-coordination.ts'

/** Finds the clause of a finite verb: the one that waits for it, or a new one. */
export function attachFinite(state: ParseState, unit: number): void {
  if (attachBehindPreposition(state, unit)) return
  leaveUnfit(state, unit)
  const top = topFrame(state)
  if (top.verb < 0) {
    setVerb(state, top, unit)
    return
  }
  const parts = segments(state, Math.max(top.verbUnit + 1, top.resume), unit)
  if (closesZeroRelative(state, top, unit, parts) || closesAside(state, top, unit, parts)) return
  const pending = pendingFrame(state)
  const subject =
    subjectOf(state, unit, parts) ?? (pending ? null : complementSubject(state, parts))
  if (subject === null) attachWithoutSubject(state, unit, parts)
  else attachWithSubject(state, unit, subject, parts)
}

/** Which segment holds the subject of the verb behind the segments; null where none can. */
function subjectSegment(parts: Segment[]): Segment | null {
  const last = parts.at(-1)
  if (last === undefined) return null
  if (last.subject >= 0) return last
  if (last.coordinator >= 0 || !last.comma) return null
  return behindApposition(parts)
}

/**
 * “…, and the treaty and the laws are”, “…, Chad and Mali said”: coordinated subjects begin where a comma and a
 * coordinator open the clause, or a comma before a verb of saying.
 */
function subjectOf(state: ParseState, unit: number, parts: Segment[]): Segment | null {
  const last = subjectSegment(parts)
  if (last === null || last.coordinator < 0 || last.comma || last !== parts.at(-1)) return last
  const first = parts.findLast((part) => part.comma || part.coordinator < 0)
  if (!first?.comma || !isSubjectLike(state, first.start)) return last
  return first.coordinator >= 0 || isQuotationVerb(state, unit) ? first : last
}

/** “…, and Muse Bihi, the president, faces”: the subject stands before its apposition. */
function behindApposition(parts: Segment[]): Segment | null {
  for (let place = parts.length - 2; place > 0; place--) {
    const part = parts[place]
    if (part && part.coordinator >= 0) return part.subject >= 0 ? part : null
  }
  return null
}

function attachWithoutSubject(state: ParseState, unit: number, parts: Segment[]): void {
  const last = parts.at(-1)
  const pending = pendingFrame(state)
  const coordinator = verbCoordinator(parts)
  if (coordinator >= 0) {
    attachConjoinedVerb(state, unit, coordinator, last?.comma ?? false)
  } else if (pending !== null) {
    closeDownTo(state, pending, last?.start ?? unit)
    own(state, pending, last?.start ?? unit, unit)
    setVerb(state, pending, unit)
  } else if (!attachModified(state, unit) && !attachParenthetical(state, unit)) {
    attachConjoinedVerb(state, unit, -1, last?.comma ?? false)
  }
}

/** The coordinator before the verb: directly, or before a phrase set off by commas (“and, in the end, ruled”). */
function verbCoordinator(parts: Segment[]): number {
  const last = parts.at(-1)
  if (last === undefined || last.coordinator >= 0) return last?.coordinator ?? -1
  const before = parts.at(-2)
  return last.comma && before?.comma === true && before.subject < 0 ? before.coordinator : -1
}

function attachWithSubject(
  state: ParseState,
  unit: number,
  subject: Segment,
  parts: Segment[],
): void {
  const top = topFrame(state)
  const pending = pendingFrame(state)
  const complement = takesBareClause(state, top, subject) && agrees(state, unit, subject)
  const nominative = isNominative(state, subject.subject)
  const listed = pending?.awaitsVerb === false ? listedSubject(subject, parts) : null
  if (pending !== null && listed !== null) {
    openPending(state, pending, unit, listed, parts)
  } else if (pending?.awaitsVerb === true && !(complement && nominative)) {
    resumePending(state, pending, unit, subject)
  } else if (pending !== null && leaves(top, subject, complement && nominative, complement)) {
    openPending(state, pending, unit, subject, parts)
  } else if (pending !== null && subject.coordinator >= 0 && isLastFinite(state, unit)) {
    closeDownTo(state, pending, unit)
    setVerb(state, pending, unit)
  } else if (openCoordinatedRelative(state, unit, subject)) {
    return
  } else if (subject.coordinator >= 0) {
    openConjunct(state, unit, subject)
  } else attachUncoordinated(state, unit, subject, complement)
}

/** The same where no coordinator stands before the subject. */
function attachUncoordinated(
  state: ParseState,
  unit: number,
  subject: Segment,
  complement: boolean,
): void {
  const fronted = frontedClause(state)
  if (fronted !== null && (subject.comma || (!complement && fronted === topFrame(state)))) {
    const start = subject.comma ? subject.start : subject.subject
    openBehindFronted(state, { fronted, start, unit })
  } else if (subject.comma) {
    if (!attachQuotation(state, unit, subject)) openConjunct(state, unit, subject)
  } else if (complement || !attachModified(state, unit)) {
    openInner(state, unit, subject, complement)
  }
}

/** “…, and families who fled the war should return”: the verb of a subject that its own clauses part from it. */
function attachModified(state: ParseState, unit: number): boolean {
  const found = modifiedSubject(state, unit)
  if (found === null || !agrees(state, unit, found.subject)) return false
  openBehindModified(state, unit, found)
  return true
}

/** “the risks Kenya and Uganda must face”: a relative clause with no pronoun whose subject is two names. */
function openCoordinatedRelative(state: ParseState, unit: number, subject: Segment): boolean {
  const first = subject.coordinator - 1
  const [noun, name] = [state.units[first - 1], state.units[first]]
  if (subject.coordinator < 0 || subject.comma) return false
  if (noun?.kind !== 'noun-phrase' || name?.kind !== 'noun-phrase') return false
  if (headPos(state, noun.index) !== 'NOUN' || headPos(state, name.index) !== 'PROPN') return false
  if (isTimePhrase(state, first - 1) || !isSubjectLike(state, first)) return false
  const parent = topFrame(state).id
  const start = { kind: 'relative', parent, start: first, antecedent: noun.index } as const
  setVerb(state, openFrame(state, start, unit), unit)
  return true
}

const headPos = ({ nounPhrases, words }: ParseState, phrase: number): string =>
  words.tokens[nounPhrases[phrase]?.head ?? -1]?.upos ?? ''

/** “maintaining pressure on Israel are steps”: a verb that does not agree with a noun is not its verb. */
function agrees(state: ParseState, unit: number, { subject }: Segment): boolean {
  const { tokens } = state.words
  const group = state.verbGroups[state.units[unit]?.index ?? -1]
  const noun = tokens[state.nounPhrases[state.units[subject]?.index ?? -1]?.head ?? -1]?.xpos
  const verb = tokens[group?.from ?? -1]?.xpos
  return !(noun === 'NN' && verb === 'VBP') && !(noun === 'NNS' && verb === 'VBZ')
}

/** “How Kenya gets on with Chad and Mali will decide it”: no later verb is left for the clause around. */
const isLastFinite = (state: ParseState, unit: number): boolean =>
  !state.units
    .slice(unit + 1)
    .some(({ kind, index }) => kind === 'verb-group' && state.verbGroups[index]?.form === 'finite')

/** “To help them, Kenya and Ethiopia should …”: the first of coordinated subjects behind a comma; null where none are. */
function listedSubject(last: Segment, parts: Segment[]): Segment | null {
  if (last.coordinator < 0) return null
  const first = parts.find((part) => part.comma && part.coordinator < 0)
  return first !== undefined && first !== last && first.subject === first.start ? first : null
}

/**
 * Whether the verb belongs to the clause around a fronted one. A coordinator keeps it within (“If A did and B did,
 * …”), and so does a verb that takes a clause (“If they say they will, …”), unless the fronted clause is itself a
 * subject (“What worries Bishkek is …”).
 */
function leaves(top: Frame, subject: Segment, pronoun: boolean, complement: boolean): boolean {
  if (subject.coordinator >= 0) return false
  return subject.comma || !complement || (top.kind === 'complement' && !pronoun)
}

/** The verb of a clause that an inner one has interrupted. */
function resumePending(state: ParseState, pending: Frame, unit: number, subject: Segment): void {
  const joined = subject.coordinator >= 0 && subject.comma
  const start = joined ? subject.coordinator : adverbsBefore(state, unit)
  closeDownTo(state, pending, start)
  own(state, pending, start, unit)
  setVerb(state, pending, unit)
}

/** The main clause behind a fronted one (“Unless A does, B will”). */
function openPending(
  state: ParseState,
  pending: Frame,
  unit: number,
  subject: Segment,
  parts: Segment[],
): void {
  const boundary = parts.find((part) => part.comma && part.coordinator < 0)
  const adjacent = subject.subject === topFrame(state).verbUnit + 1
  if (boundary) relabelFronted(state, pending)
  const start =
    boundary?.start ?? (adjacent && !isNominative(state, subject.subject) ? unit : subject.subject)
  closeDownTo(state, pending, start)
  own(state, pending, start, unit)
  setVerb(state, pending, unit)
}

/** “Having lost its majority, the party”: before a comma and a subject a fronted “-ing” form is a participle. */
function relabelFronted(state: ParseState, pending: Frame): void {
  const fronted = state.stack[state.stack.indexOf(pending) + 1]
  if (fronted?.kind === 'gerund' && fronted.marker < 0 && fronted.conjunctOf < 0)
    fronted.kind = 'participle'
}
