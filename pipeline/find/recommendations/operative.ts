import { operativeVerbs } from '../../lexicon/recommendation-cues.ts'
import type { Candidate } from './directive.ts'
import { subjectKind } from './subject.ts'

/** “Urges all parties to …”: an operative clause of a resolution, whose subject is left out. */
export function isOperative(candidate: Candidate, index: number = candidate.index): boolean {
  const { syntax } = candidate
  const verb = syntax.verbGroups[syntax.clauses[index]?.verb ?? -1]
  if (verb?.tense !== 'present' || verb.modal !== null) return false
  if (subjectKind(candidate, index) !== 'none') return false
  const first = syntax.verbGroups[0]?.head ?? -1
  const token = syntax.tokens[first]
  // “Calls to act are many”: a noun.
  const next = syntax.tokens[first + 1]?.text ?? ''
  if (/^(?:to|of)$/i.test(next) && /^(?:calls|requests|demands)$/i.test(token?.text ?? ''))
    return false
  return first <= 1 && token?.xpos === 'VBZ' && operativeVerbs.has(token.text.toLowerCase())
}
