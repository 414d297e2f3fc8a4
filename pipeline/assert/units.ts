import { verbOf } from '../grammar/clauses.ts'
import { markerOf } from '../grammar/complements.ts'
import type { Sentence } from '../language/types.ts'

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
    if (!isIndependent(syntax, index)) continue
    const last = units.at(-1)
    const continues = clause.subjects.length === 0 && clause.subjectFrom !== null && last !== undefined
    if (continues && last.clauses.includes(clause.subjectFrom ?? -1)) {
      last.clauses.push(index)
      last.to = Math.max(last.to, clause.to)
    } else units.push({ clauses: [index], from: clause.from, to: clause.to })
  }
  return units
}

const contrasting = /^(?:while|whilst|whereas)$/

/** A main clause, or one that is set against it (“While X did A, Y did B”). */
function isIndependent(syntax: Sentence, index: number): boolean {
  const clause = syntax.clauses[index]
  if (!clause) return false
  if (clause.parent === null) return true
  const verb = verbOf(syntax, clause)
  if (clause.kind !== 'adverbial' || clause.subjects.length === 0) return false
  if (verb?.form !== 'finite' || !contrasting.test(markerOf(syntax, clause))) return false
  return syntax.clauses[clause.parent]?.parent === null && contrasts(verb)
}

/** “While X reviews …” tells the time; “while X has backed …”, “while X is weak” sets two things against each other. */
const contrasts = (verb: { perfect: boolean; modal: string | null; progressive: boolean; tense: string | null }): boolean =>
  verb.perfect || verb.modal !== null

/** The coordinated main clauses of the independent clause that fills a span. */
export function unitAt(syntax: Sentence, { start, end }: { start: number; end: number }): number[] {
  const holds = (index: number) => {
    const verb = syntax.clauses[index]?.verb
    const head = syntax.tokens[syntax.verbGroups[verb ?? -1]?.head ?? -1]
    return head !== undefined && head.start >= start && head.end <= end
  }
  return unitsOf(syntax).find(({ clauses }) => clauses.some(holds))?.clauses.filter(holds) ?? []
}
