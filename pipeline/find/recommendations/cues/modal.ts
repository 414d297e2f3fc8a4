import { subjectsOf, verbOf } from '../../../language/query/clauses.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import { attributionVerbs } from '../../../lexicon/attribution-verbs.ts'
import { deonticModals } from '../../../lexicon/recommendation-cues.ts'
import type { Recommendation } from '../../../records.ts'
import { sourceOf } from '../../coreference/attribution.ts'
import type { Candidate, Cue } from '../directive.ts'
import { isExpectation } from '../expectation.ts'
import { isRule } from '../rule.ts'
import { subjectKind } from '../subject.ts'

/** “X should V”, “X must V”, “X needs to V”, “X would do well to V”. */
export const modalCue: Cue = (candidate) => {
  const { verb, syntax, index } = candidate
  if (verb.form !== 'finite' || verb.perfect || !isAuthors(candidate)) return null
  const strength = strengthOf(candidate)
  if (strength === null || isInverted(candidate)) return null
  if (isRule(candidate, strength) || isExpectation(candidate, strength)) return null
  return {
    clause: index,
    addressees: subjectsOf(syntax, index),
    strength,
    stance: verb.negated ? 'avoid' : 'do',
    rule: `modal-${strength}`,
  }
}

/** How strongly the modal urges; null where it does not: “had to”, “would have to”, “need not”. */
function strengthOf({ verb }: Candidate): Recommendation['strength'] | null {
  const modal = verb.modal ?? ''
  if (verb.tense === 'past' && !modal.startsWith('ought')) return null
  if (modal.endsWith('do well to')) return 'should'
  const bare = modal.replace(/^(?:will|must|should) (?=need to|have to)/, '')
  if (verb.negated && /need|have/.test(bare)) return null
  return deonticModals.get(bare) ?? null
}

/** A main clause, or one that the author holds (“this report argues that X should V”); not what others say. */
function isAuthors(candidate: Candidate): boolean {
  const { clause, index, syntax } = candidate
  if (clause.parent === null) return sourceOf(syntax, index) === null
  const main = syntax.clauses[clause.parent]
  const verb = main && verbOf(syntax, main)
  if (clause.kind !== 'complement' || main?.parent !== null || !verb) return false
  return (
    verbIsIn(syntax, verb.head, attributionVerbs) &&
    verb.tense !== 'past' &&
    subjectKind(candidate, clause.parent) === 'author'
  )
}

/** “Should talks fail, …”: the modal stands before its subject. */
function isInverted({ syntax, verb, index }: Candidate): boolean {
  const subject = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]
  const modal = verb.auxiliaries[0]
  return subject !== undefined && modal !== undefined && modal < subject.from
}
