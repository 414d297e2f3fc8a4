import { subjectsOf } from '../../../language/query/clauses.ts'
import { firstComplement } from '../../../language/query/complements.ts'
import { headLemma } from '../../../language/query/nouns.ts'
import { dutyNouns } from '../../../lexicon/recommendation-cues.ts'
import { isAuthors } from '../authorship.ts'
import type { Cue } from '../directive.ts'

/** “We believe that X has a responsibility to V”. As a fact (“X has a duty to V”) it states a rule. */
export const dutyCue: Cue = (candidate) => {
  const { clause, index, syntax, verb } = candidate
  if (clause.kind !== 'complement' || verb.form !== 'finite') return null
  if (verb.tense === 'past' || verb.perfect || verb.modal !== null || verb.negated) return null
  if (syntax.tokens[verb.head]?.lemma !== 'have' || !isAuthors(candidate)) return null
  if (!clause.objects.some((phrase) => dutyNouns.has(headLemma(syntax, phrase)))) return null
  const action = firstComplement(syntax, index, 'infinitive')
  if (action === null) return null
  return {
    clause: action,
    addressees: subjectsOf(syntax, index),
    strength: 'should',
    stance: 'do',
    evident: false,
    plain: true,
    rule: 'duty',
  }
}
