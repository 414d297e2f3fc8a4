import { verbIsIn } from '../../language/query/verbs.ts'
import {
  admission,
  laws,
  ruledNouns,
  ruleSources,
  ruleSourcePrepositions,
  ruleVerbs,
} from '../../lexicon/rule-cues.ts'
import { subjectsOf } from '../../language/query/clauses.ts'
import { headLemma } from '../../language/query/nouns.ts'
import type { Recommendation } from '../../records.ts'
import type { Candidate } from './directive.ts'

/** Whether “must” states a rule that holds (“members must pay dues”) and urges nothing. */
export function isRule(candidate: Candidate, strength: Recommendation['strength']): boolean {
  if (strength !== 'must' || candidate.advisory) return false
  if (isRequirement(candidate) || meetsCriteria(candidate)) return true
  if (namesRuleSource(candidate) || admits(candidate)) return true
  return isRuleLike(candidate) && bindsAnyone(candidate)
}

/** “Must hold a licence.”: an entry that names nobody says what is required. */
const isRequirement = ({ syntax, verb }: Candidate): boolean =>
  verb.from === 0 && verb.modal === 'must' && /^must$/i.test(syntax.tokens[0]?.text ?? '')

/** “To qualify, a firm must …”, “in order to enter the port, all vessels must …”: on what condition one is let in. */
const admits = ({ clause, sentence: { block }, syntax, verb }: Candidate): boolean =>
  admission.test(
    block.text.slice(syntax.tokens[clause.from]?.start ?? 0, syntax.tokens[verb.from]?.start ?? 0),
  )

/** “Under the constitution”, “by law”. */
function namesRuleSource({ syntax, clause, verb }: Candidate): boolean {
  return syntax.nounPhrases.some(({ from, head, preposition }) => {
    if (preposition === null || from < clause.from || head >= clause.to) return false
    const word = syntax.tokens[preposition]?.text.toLowerCase() ?? ''
    const noun = syntax.tokens[head]?.lemma.toLowerCase() ?? ''
    if (!ruleSourcePrepositions.has(word) || !ruleSources.has(noun)) return false
    // “Must end trends in policy”, “must enshrine the right in law”.
    return !/^(?:in|by)$/.test(word) || (laws.has(noun) && (head < verb.from || word === 'by'))
  })
}

/** “Must meet the exit criteria”. */
const meetsCriteria = ({ clause, syntax, verb }: Candidate): boolean =>
  /^(?:meet|satisfy|fulfil|fulfill)$/.test(syntax.tokens[verb.head]?.lemma ?? '') &&
  clause.objects.some((phrase) =>
    /^(?:criteri(?:on|a)|requirement|eligibility)$/.test(headLemma(syntax, phrase)),
  )

/** “Must hold a licence”, “must pay dues”: what rules ask for. */
const isRuleLike = ({ syntax, verb }: Candidate): boolean =>
  verb.voice === 'active' && verbIsIn(syntax, verb.head, ruleVerbs)

/** A plural or an “any”, “every”, “a” with nobody in particular: “exporters must”, “each member must”. */
function bindsAnyone({ syntax, index }: Candidate): boolean {
  const subject = subjectsOf(syntax, index)[0]
  const phrase = syntax.nounPhrases[subject ?? -1]
  if (!phrase || !ruledNouns.has(headLemma(syntax, subject))) return false
  const first = syntax.tokens[phrase.from]
  if (!first) return false
  const named = first.upos === 'DET' || first.upos === 'PRON' || first.upos === 'PROPN'
  return !named || /^(?:an?|any|every|each|all|no)$/i.test(first.text)
}
