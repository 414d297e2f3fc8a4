import { subjectsOf } from '../../../language/query/clauses.ts'
import { firstComplement } from '../../../language/query/complements.ts'
import { headLemma } from '../../../language/query/nouns.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import type { Sentence } from '../../../language/types.ts'
import { reiteratingVerbs, requestNouns } from '../../../lexicon/recommendation-cues.ts'
import type { Candidate, Cue } from '../directive.ts'
import { isOperative } from '../operative.ts'
import { subjectKind, withConjuncts } from '../subject.ts'

/**
 * “I renew my call on X to V”, “the Committee reiterates its recommendation that X V”, “our recommendation is that X V”:
 * urged by a noun.
 */
export const requestCue: Cue = (candidate) => {
  const { clause, index, syntax, verb } = candidate
  if (clause.parent !== null || verb.tense !== 'present' || verb.modal !== null || verb.negated)
    return null
  const request = syntax.tokens[verb.head]?.lemma === 'be' ? equated(candidate) : renewed(candidate)
  const action = firstComplement(syntax, index, 'infinitive', 'complement')
  if (request === null || action === null) return null
  const own = syntax.clauses[action]?.subjects ?? []
  const { from = 0 } = syntax.clauses[action] ?? {}
  return {
    clause: action,
    addressees: own.length > 0 ? own : askedOf(candidate, request, from),
    strength: 'should',
    stance: 'do',
    evident: true,
    plain: true,
    rule: 'request',
  }
}

/** “My call”, “its recommendation”: what the author asks again. */
function renewed(candidate: Candidate): number | null {
  const { clause, syntax, verb } = candidate
  if (!verbIsIn(syntax, verb.head, reiteratingVerbs)) return null
  if (subjectKind(candidate) !== 'author' && !isOperative(candidate)) return null
  return clause.objects.find((phrase) => isRequest(syntax, phrase, /^(?:my|our|its|the)$/i)) ?? null
}

/** “Our recommendation is that …”, “it is my recommendation that …”. */
function equated({ index, syntax, verb }: Candidate): number | null {
  const phrases = [
    ...subjectsOf(syntax, index),
    ...syntax.nounPhrases.flatMap(({ from }, phrase) =>
      from > verb.head && from <= verb.head + 2 ? [phrase] : [],
    ),
  ]
  return phrases.find((phrase) => isRequest(syntax, phrase, /^(?:my|our)$/i)) ?? null
}

const isRequest = (syntax: Sentence, phrase: number, whose: RegExp): boolean =>
  requestNouns.has(headLemma(syntax, phrase)) &&
  whose.test(syntax.tokens[syntax.nounPhrases[phrase]?.from ?? -1]?.text ?? '')

/** The phrases behind “on”, “to”, “for” that follow the noun. */
function askedOf({ syntax }: Candidate, request: number, to: number): number[] {
  const { head } = syntax.nounPhrases[request] ?? { head: 0 }
  const found = syntax.nounPhrases.flatMap((phrase, place) => {
    const word = syntax.tokens[phrase.preposition ?? -1]?.text ?? ''
    const behind = phrase.preposition !== null && phrase.preposition > head && phrase.head < to
    return behind && /^(?:on|upon|to|for)$/i.test(word) ? [place] : []
  })
  return withConjuncts(syntax, found)
}
