import { subjectsOf } from '../../../language/query/clauses.ts'
import { firstComplement } from '../../../language/query/complements.ts'
import { warningAdjectives, wellAdvised } from '../../../lexicon/recommendation-cues.ts'
import type { Cue } from '../directive.ts'
import { subjectKind } from '../subject.ts'

/** “X would do well to V”, “X would be wise to V”, “X is unwise to V”, “X would be better off V-ing”. */
export const wellAdvisedCue: Cue = (candidate) => {
  const { clause, index, syntax, verb } = candidate
  if (clause.parent !== null || verb.tense === 'past' || verb.perfect) return null
  if (subjectKind(candidate) !== 'actor' || verb.modal?.endsWith('well to') === true) return null
  const lemma = syntax.tokens[verb.head]?.lemma ?? ''
  if (!/^(?:be|do|advise)$/.test(lemma)) return null
  const words = syntax.tokens.slice(verb.from, verb.head + 4).map(({ text }) => text.toLowerCase())
  const predicate = words.find(
    (word, at) =>
      wellAdvised.has(word) ||
      (word === 'well' && (words[at - 1] === 'do' || words[at + 1] === 'advised')),
  )
  const action = firstComplement(syntax, index, 'infinitive', 'gerund')
  if (predicate === undefined || action === null) return null
  const warns = warningAdjectives.has(predicate) || predicate === 'mistaken'
  return {
    clause: action,
    addressees: subjectsOf(syntax, index),
    strength: 'should',
    stance: warns !== verb.negated ? 'avoid' : 'do',
    evident: true,
    plain: true,
    rule: 'well-advised',
  }
}
