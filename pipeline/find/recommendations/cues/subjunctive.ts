import { subjectsOf } from '../../../language/query/clauses.ts'
import type { Cue } from '../directive.ts'
import { isSubjunctive } from '../subjunctive.ts'

/** A wish where the briefing recommends: “That a framework be established”, “Consideration be given to …”. */
export const subjunctiveCue: Cue = ({ advisory, clause, index, syntax, verb }) => {
  if (!advisory || verb.form !== 'finite' || clause.parent !== null) return null
  const addressees = subjectsOf(syntax, index)
  if (addressees.length === 0 || !isSubjunctive(syntax, clause, verb)) return null
  const stance = verb.negated ? 'avoid' : 'do'
  return {
    clause: index,
    addressees,
    strength: 'should',
    stance,
    evident: false,
    plain: true,
    rule: 'subjunctive',
  }
}
