import { subjectsOf, verbOf } from '../grammar/clauses.ts'
import type { Sentence } from '../language/types.ts'
import { negatingAdverbs, negatingDeterminers } from '../lexicon/negation.ts'
import type { Claim } from '../records.ts'
import { ownTokens } from './own-tokens.ts'

/** Whether a clause affirms or denies. */
export function polarityOf(syntax: Sentence, index: number): Claim['polarity'] {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!verb) return 'affirmed'
  if (verb.negated && !deniesOnly(syntax, verb.from, verb.to)) return 'negated'
  if (hasNegatingAdverb(syntax, index, verb.head)) return 'negated'
  const predicates = syntax.nounPhrases.flatMap(({ from, preposition }, phrase) =>
    preposition === null && from > verb.head && from <= verb.head + 3 && from < clause.to ? [phrase] : [],
  )
  const phrases = [...subjectsOf(syntax, index), ...clause.objects, ...predicates]
  return phrases.some((phrase) => isNegative(syntax, phrase)) ? 'negated' : 'affirmed'
}

/** “not only” affirms. */
const deniesOnly = (syntax: Sentence, from: number, to: number): boolean =>
  syntax.tokens
    .slice(from, to + 1)
    .some(({ text }, at, all) => /^only$/i.test(text) && /^not$/i.test(all[at - 1]?.text ?? ''))

/** “hardly”, “never” and their like before the verb, and next to it. */
const hasNegatingAdverb = (syntax: Sentence, index: number, head: number): boolean =>
  ownTokens(syntax, index).some(
    (token) =>
      negatingAdverbs.has(token.text.toLowerCase()) &&
      token.upos !== 'ADJ' &&
      token.upos !== 'DET' &&
      token.start < (syntax.tokens[head]?.start ?? 0) &&
      !/^(?:not|n['’]t|little)$/i.test(token.text),
  )

/** “no ties”, “few of these measures”, “little”, but not “a few”. */
function isNegative(syntax: Sentence, phrase: number): boolean {
  const { from, to } = syntax.nounPhrases[phrase] ?? { from: 0, to: 0 }
  const first = syntax.tokens[from]?.text.toLowerCase() ?? ''
  return to > from && negatingDeterminers.has(first)
}
