import { childrenOf, subjectsOf, verbOf } from '../../language/query/clauses.ts'
import type { Sentence } from '../../language/types.ts'
import { negatingAdverbs, negatingDeterminers } from '../../lexicon/negation.ts'
import type { Claim } from '../../records.ts'
import { ownTokens } from './own-tokens.ts'

/** Whether a clause affirms or denies. */
export function polarityOf(syntax: Sentence, index: number): Claim['polarity'] {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!verb) return 'affirmed'
  if (verb.negated && !deniesOnly(syntax, verb.from, verb.to)) return 'negated'
  if (hasNegatingAdverb(syntax, index, verb.head) || doesLittle(syntax, verb.head)) return 'negated'
  if (isNeither(syntax, verb.from, verb.head) || needNot(syntax, verb.head)) return 'negated'
  const end = Math.min(clause.to, verb.head + 4, nextPart(syntax, index, verb.head))
  const predicates = syntax.nounPhrases.flatMap(({ from, preposition }, phrase) =>
    preposition === null && from > verb.head && from < end ? [phrase] : [],
  )
  const phrases = [...subjectsOf(syntax, index), ...clause.objects, ...predicates]
  return phrases.some((phrase) => isNegative(syntax, phrase)) ? 'negated' : 'affirmed'
}

/** Where the next clause within a clause begins. */
function nextPart(syntax: Sentence, index: number, head: number): number {
  const next = childrenOf(syntax, index).find((child) => (syntax.clauses[child]?.from ?? 0) > head)
  return syntax.clauses[next ?? -1]?.from ?? Infinity
}

/** “not only” affirms. */
const deniesOnly = (syntax: Sentence, from: number, to: number): boolean =>
  syntax.tokens
    .slice(from, to + 1)
    .some(({ text }, at, all) => /^only$/i.test(text) && /^not$/i.test(all[at - 1]?.text ?? ''))

/** “is neither prompt nor impartial”, “no longer holds”. */
function isNeither({ tokens }: Sentence, from: number, head: number): boolean {
  const next = tokens[head + 1]
  if (/^neither$/i.test(next?.text ?? '')) return true
  return tokens
    .slice(Math.max(0, from - 2), head + 3)
    .some(({ text }, at, all) => /^longer$/i.test(text) && /^no$/i.test(all[at - 1]?.text ?? ''))
}

/** “need not be changed”, whose “need” may be read as the verb. */
const needNot = ({ tokens }: Sentence, head: number): boolean =>
  tokens[head]?.lemma === 'need' && tokens[head + 1]?.text === 'not'

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

/** “has done little to slow it”, “little” tagged as whatever. */
const doesLittle = (syntax: Sentence, head: number): boolean =>
  /^(?:little|nothing|none|nobody)$/i.test(syntax.tokens[head + 1]?.text ?? '') &&
  !/^(?:by|more|bit)$/i.test(syntax.tokens[head + 2]?.text ?? '') &&
  syntax.tokens[head + 2]?.upos !== 'NOUN'

/** “no ties”, “few of these measures”, “little”, but not “a few”. */
function isNegative(syntax: Sentence, phrase: number): boolean {
  const { from, to } = syntax.nounPhrases[phrase] ?? { from: 0, to: 0 }
  const first = syntax.tokens[from]?.text.toLowerCase() ?? ''
  return to > from && negatingDeterminers.has(first)
}
