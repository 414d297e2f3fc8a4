import { subjectsOf } from '../../../language/query/clauses.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import { hostileVerbs } from '../../../lexicon/recommendation-cues.ts'
import type { Cue } from '../directive.ts'
import { subjectKind } from '../subject.ts'

/** “X could V”, “X might consider V-ing”, where the passage recommends. */
export const couldCue: Cue = (candidate) => {
  const { advisory, clause, index, syntax, verb } = candidate
  if (clause.parent !== null || verb.negated || verb.perfect) return null
  if (verb.modal !== 'could' && verb.modal !== 'might' && verb.modal !== 'may') return null
  if (subjectKind(candidate) !== 'actor' || verbIsIn(syntax, verb.head, hostileVerbs)) return null
  const lemma = syntax.tokens[verb.head]?.lemma
  const suggests = lemma === 'consider' || lemma === 'wish' || lemma === 'want'
  if (!suggests && (!advisory || verb.modal !== 'could')) return null
  return {
    clause: index,
    addressees: subjectsOf(syntax, index),
    strength: 'could',
    stance: 'do',
    rule: 'modal-could',
  }
}
