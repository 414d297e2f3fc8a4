import { subjectsOf } from '../../../language/query/clauses.ts'
import { firstComplement } from '../../../language/query/complements.ts'
import { headLemma } from '../../../language/query/nouns.ts'
import type { Candidate, Cue } from '../directive.ts'
import { withConjuncts } from '../subject.ts'

/** “The time has come for X to V”, “now is the time to V”. */
export const timelyCue: Cue = (candidate) => {
  const { clause, index, syntax, verb } = candidate
  if (clause.parent !== null || verb.tense !== 'present' || verb.modal !== null || verb.negated)
    return null
  const action = firstComplement(syntax, index, 'infinitive')
  const place = placeOfTime(candidate)
  if (action === null || place === null) return null
  const own = syntax.clauses[action]?.subjects ?? []
  const { from = 0 } = syntax.clauses[action] ?? {}
  const named = syntax.nounPhrases.findIndex(
    ({ preposition, head }) =>
      preposition !== null &&
      preposition > place &&
      head < from &&
      /^for$/i.test(syntax.tokens[preposition]?.text ?? ''),
  )
  return {
    clause: action,
    addressees: own.length > 0 || named < 0 ? own : withConjuncts(syntax, [named]),
    strength: 'should',
    stance: 'do',
    evident: true,
    plain: true,
    rule: 'timely',
  }
}

/** The token behind which it is said for whom the time has come; null where no such thing is said. */
function placeOfTime({ clause, index, syntax, verb }: Candidate): number | null {
  const word = (at: number): string => syntax.tokens[at]?.text.toLowerCase() ?? ''
  const lemma = syntax.tokens[verb.head]?.lemma
  const isTime = headLemma(syntax, subjectsOf(syntax, index)[0]) === 'time'
  if (lemma === 'come') return verb.perfect && isTime ? verb.head : null
  const now = word(clause.from) === 'now' && word(verb.head + 2) === 'time'
  return lemma === 'be' && now ? verb.head + 2 : null
}
