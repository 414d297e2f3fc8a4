import { subjectsOf } from '../../../language/query/clauses.ts'
import { firstComplement } from '../../../language/query/complements.ts'
import { headLemma } from '../../../language/query/nouns.ts'
import type { Candidate, Cue } from '../directive.ts'
import { subjectKind, withConjuncts } from '../subject.ts'

/** “It is for X to V”, “it falls to X to V”, “it is up to X to V”, “the onus is on X to V”. */
export const incumbentCue: Cue = (candidate) => {
  const { clause, index, syntax, verb } = candidate
  if (clause.parent !== null || verb.tense !== 'present' || verb.negated) return null
  if (verb.modal !== null || !isDuty(candidate)) return null
  const action = firstComplement(syntax, index, 'infinitive')
  const bearer = bearerOf(candidate)
  const { from, subjects } = syntax.clauses[action ?? -1] ?? { from: 0, subjects: [] }
  if (action === null || bearer === null || verb.head >= from) return null
  return {
    clause: action,
    addressees: withConjuncts(syntax, bearer === 'subject' ? subjects : [bearer]),
    strength: 'should',
    stance: 'do',
    evident: true,
    plain: true,
    rule: 'incumbent',
  }
}

/** Nouns of what lies on somebody: “the onus is on X to V”. */
const burdens: ReadonlySet<string> = new Set(['onus', 'burden', 'responsibility', 'obligation'])

function isDuty(candidate: Candidate): boolean {
  const { index, syntax, verb } = candidate
  const lemma = syntax.tokens[verb.head]?.lemma ?? ''
  if (!/^(?:be|fall|lie|rest)$/.test(lemma)) return false
  if (burdens.has(headLemma(syntax, subjectsOf(syntax, index)[0]))) return true
  // “The easier it is for X to V”
  const subject = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]?.from ?? 0
  if (/^(?:JJR|RBR)$/.test(syntax.tokens[subject - 1]?.xpos ?? '')) return false
  return /^(?:be|fall)$/.test(lemma) && subjectKind(candidate, index) === 'expletive'
}

/** The phrase behind the verb and “for”, “to”, “up to”, “on” or “with”, adverbs aside; “for X to V” is a subject. */
function bearerOf({ syntax, verb }: Candidate): number | 'subject' | null {
  const { tokens } = syntax
  let at = verb.head + 1
  while (tokens[at]?.upos === 'ADV' || /^(?:up|now)$/i.test(tokens[at]?.text ?? '')) at++
  const word = tokens[at]?.text ?? ''
  if (!/^(?:for|to|on|upon|with)$/i.test(word)) return null
  const found = syntax.nounPhrases.findIndex(({ preposition }) => preposition === at)
  if (found !== -1) return found
  return /^for$/i.test(word) ? 'subject' : null
}
