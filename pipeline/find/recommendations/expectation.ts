import {
  expectedAdjectives,
  actorOutcomeVerbs,
  designVerbs,
  outcomeVerbs,
} from '../../lexicon/outcome-verbs.ts'
import { heedingVerbs } from '../../lexicon/recommendation-cues.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { Recommendation } from '../../records.ts'
import type { Candidate } from './directive.ts'
import { subjectKind } from './subject.ts'

/** Whether “should” or “must” says what is to be expected, not what is to be done. */
export function isExpectation(candidate: Candidate, strength: Recommendation['strength']): boolean {
  const { syntax, verb, advisory } = candidate
  const kind = subjectKind(candidate)
  if (isHeeding(candidate, kind)) return true
  if (verb.voice === 'passive') return false
  if (syntax.tokens[verb.head]?.lemma === 'be') return isExpectedState(candidate)
  if (kind === 'actor') return verbIsIn(syntax, verb.head, actorOutcomeVerbs)
  if (verbIsIn(syntax, verb.head, designVerbs)) return false
  if (strength === 'must') return false
  return verbIsIn(syntax, verb.head, outcomeVerbs) || !advisory
}

/** “It should be noted that …”, “one should remember that …”. */
const isHeeding = ({ syntax, verb }: Candidate, kind: string): boolean =>
  kind !== 'actor' && verb.voice === 'passive' && verbIsIn(syntax, verb.head, heedingVerbs)

/** “Should be clear”, “should be able to”: the adjective tells. */
function isExpectedState({ syntax, verb, advisory }: Candidate): boolean {
  const after = syntax.tokens.slice(verb.head + 1, verb.head + 4)
  if (after.some((token) => expectedAdjectives.has(token.text.toLowerCase()))) return true
  return !advisory && after[0]?.upos === 'DET' && /^(?:an?|no)$/i.test(after[0].text)
}
