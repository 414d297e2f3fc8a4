import { childrenOf, verbOf } from '../../../language/query/clauses.ts'
import { firstComplement, markerOf } from '../../../language/query/complements.ts'
import { deonticModals } from '../../../lexicon/recommendation-cues.ts'
import type { Recommendation } from '../../../records.ts'
import type { Candidate, Cue } from '../directive.ts'

/** “What X needs to do is V”, “what is needed is for X to V”. */
export const cleftCue: Cue = (candidate) => {
  const { clause, index, syntax, verb } = candidate
  if (clause.parent !== null || verb.tense !== 'present' || verb.modal !== null || verb.negated)
    return null
  if (syntax.tokens[verb.head]?.lemma !== 'be') return null
  const needed = neededBefore(candidate)
  const action = firstComplement(syntax, index, 'infinitive', 'gerund')
  if (needed === null || action === null) return null
  const own = syntax.clauses[action]?.subjects ?? []
  return {
    clause: action,
    addressees: own.length > 0 ? own : needed.addressees,
    strength: needed.strength,
    stance: 'do',
    evident: false,
    plain: true,
    rule: 'cleft',
  }
}

interface Needed {
  addressees: readonly number[]
  strength: Recommendation['strength']
}

/** The “what” clause before the copula: “what X must do”, “what is needed now”. */
function neededBefore({ index, syntax, verb }: Candidate): Needed | null {
  const child = childrenOf(syntax, index).find((at) => {
    const { from = 0 } = syntax.clauses[at] ?? {}
    return from < verb.from && syntax.tokens[from]?.text.toLowerCase() === 'what'
  })
  const clause = syntax.clauses[child ?? -1]
  const inner = clause && verbOf(syntax, clause)
  if (!clause || !inner || markerOf(syntax, clause) !== 'what' || inner.negated) return null
  const lemma = syntax.tokens[inner.head]?.lemma ?? ''
  const strength = deonticModals.get(inner.modal ?? '')
  if (strength !== undefined && lemma === 'do') return { addressees: clause.subjects, strength }
  const needs = /^(?:need|require)$/.test(lemma) && inner.voice === 'passive'
  return needs && inner.tense === 'present' ? { addressees: [], strength: 'must' } : null
}
