import { subjectsOf } from '../../../language/query/clauses.ts'
import type { Cue } from '../directive.ts'
import { isSubjunctive } from '../subjunctive.ts'

/** A wish where the briefing recommends: “That a framework be established”, “Consideration be given to …”. */
export const subjunctiveCue: Cue = ({ advisory, clause, index, syntax, verb }) => {
  if (!advisory || verb.form !== 'finite' || clause.parent !== null) return null
  if (clause.kind === 'relative' || !isWord(syntax.tokens[verb.head]?.text)) return null
  const addressees = subjectsOf(syntax, index)
  if (addressees.length === 0 || !isSubjunctive(syntax, clause, verb)) return null
  // Without “that”, any other verb than “be” is as likely one that tells.
  const first = syntax.tokens[clause.from]?.text ?? ''
  const second = syntax.tokens[verb.from]?.text ?? ''
  if (!/^that$/i.test(first) && !/^be$/i.test(second)) return null
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

/** Not “§”, nor the “see” of a reference: “[Figure 1: Sources — see original]”. */
const isWord = (text = ''): boolean => /^\p{L}/u.test(text) && !/^(?:see|cf)$/i.test(text)
