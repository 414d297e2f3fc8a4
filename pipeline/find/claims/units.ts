import { verbOf } from '../../language/query/clauses.ts'
import { markerOf } from '../../language/query/complements.ts'
import { quotedBy } from '../../language/query/quotations.ts'
import type { Clause, Sentence, VerbGroup } from '../../language/types.ts'
import { stativeVerbs } from '../../lexicon/stative-verbs.ts'

/** An independent clause: the unit of a claim. */
export interface Unit {
  /** Indices of its coordinated main clauses, which share a subject; the first one leads. */
  clauses: number[]
  /** Token indices, half-open. */
  from: number
  to: number
}

/** Splits a sentence into its independent clauses, each with a subject of its own. */
export function unitsOf(syntax: Sentence): Unit[] {
  const units: Unit[] = []
  for (const [index, clause] of syntax.clauses.entries()) {
    if (clause.parent !== null && !isContrast(syntax, clause)) continue
    const unit = units.findLast(({ clauses }) => continues(syntax, clause, clauses))
    if (unit) {
      unit.clauses.push(index)
      unit.to = Math.max(unit.to, clause.to)
    } else units.push({ clauses: [index], from: startOf(syntax, clause), to: clause.to })
  }
  return withoutOverlaps(units.sort((a, b) => a.from - b.from || b.to - a.to))
}

/** A clause that goes on with the subject of a unit, gives its result (“…, so prices rose”), or is what it quotes. */
function continues(syntax: Sentence, clause: Clause, clauses: readonly number[]): boolean {
  if (clause.parent !== null) return false
  // “…, while also fuelling unrest” is set beside a main clause as a part of it.
  const joined = clause.subjectFrom ?? (clause.kind === 'main' ? null : clause.conjunctOf)
  const before = clause.subjects.length === 0 ? joined : resultOf(syntax, clause)
  if (before !== null && clauses.includes(before)) return true
  const last = clauses.at(-1) ?? -1
  return syntax.clauses[quotedBy(syntax, last) ?? -1] === clause
}

/** Whether a clause gives the result of the one before: “…, so prices rose”. */
export function givesResult(syntax: Sentence, index: number): boolean {
  const clause = syntax.clauses[index]
  return clause !== undefined && resultOf(syntax, clause) !== null
}

/** The clause of which another gives the result. */
const resultOf = (syntax: Sentence, clause: Clause): number | null =>
  /^so$/i.test(syntax.tokens[clause.from]?.text ?? '') ? clause.conjunctOf : null

const contrasting = /^(?:while|whilst|whereas)$/

/** A clause that is set against its main clause and stands before it: “While X has done A, Y did B”. */
function isContrast(syntax: Sentence, clause: Clause): boolean {
  const verb = verbOf(syntax, clause)
  const main = syntax.clauses[clause.parent ?? -1]
  if (clause.kind !== 'adverbial' || clause.subjects.length === 0) return false
  if (verb?.form !== 'finite' || !contrasting.test(markerOf(syntax, clause))) return false
  return main?.parent === null && isFronted(syntax, clause, main) && contrasts(syntax, verb)
}

/** At the head of its main clause, or behind a phrase that a comma closes (“However, while …”). */
function isFronted(
  { tokens, nounPhrases, verbGroups }: Sentence,
  clause: Clause,
  main: Clause,
): boolean {
  if (clause.from === main.from) return true
  const subject = nounPhrases[main.subjects[0] ?? -1]?.from ?? clause.to
  const verb = verbGroups[main.verb ?? -1]?.from ?? 0
  return tokens[clause.from - 1]?.text === ',' && subject >= clause.to && verb >= clause.to
}

/** “While X reviews …” tells the time; “while X has backed …”, “while X faces …”, “while X was weak” sets two things against each other. */
const contrasts = (
  syntax: Sentence,
  { head, modal, negated, perfect, progressive, voice }: VerbGroup,
): boolean =>
  perfect ||
  negated ||
  modal !== null ||
  (!progressive && voice === 'active' && stativeVerbs.has(syntax.tokens[head]?.lemma ?? ''))

/** Where a unit begins: what stands before a fronted contrast belongs to it (“However, while …”). */
const startOf = ({ clauses }: Sentence, clause: Clause): number =>
  clauses[clause.parent ?? -1]?.from ?? clause.from

/** A unit begins behind the contrast that stands at its head. */
function withoutOverlaps(units: Unit[]): Unit[] {
  return units
    .map((unit) => {
      const inner = units.find(
        (other) => other !== unit && other.from === unit.from && other.to < unit.to,
      )
      return inner ? { ...unit, from: inner.to } : unit
    })
    .sort((a, b) => a.from - b.from)
}
