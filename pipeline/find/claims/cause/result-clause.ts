import { childrenOf, verbOf } from '../../../language/query/clauses.ts'
import { markerOf } from '../../../language/query/complements.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import type { Sentence } from '../../../language/types.ts'
import { causalVerbs, causalVerbsOfEvents, resultingVerbs } from '../../../lexicon/causal-verbs.ts'
import { wordAt } from './events.ts'

/** Whether a clause has a part that gives its result. */
export function hasResult(syntax: Sentence, index: number): boolean {
  const clause = syntax.clauses[index]
  const head = (clause && verbOf(syntax, clause)?.head) ?? 0
  return withinReach(syntax, index).some((child) => givesResult(syntax, child, head))
}

/** The clauses of a clause, and of the infinitives and gerunds that complete it (“began to pay them, which …”, “was caught paying them, which …”). */
const withinReach = (syntax: Sentence, index: number): number[] =>
  childrenOf(syntax, index).flatMap((child) =>
    /^(?:infinitive|gerund)$/.test(syntax.clauses[child]?.kind ?? '')
      ? [child, ...childrenOf(syntax, child)]
      : [child],
  )

/** “…, which forced X to V”, “…, deepening the crisis”: a clause behind a comma. */
function givesResult(syntax: Sentence, child: number, head: number): boolean {
  const clause = syntax.clauses[child]
  const verb = clause && verbOf(syntax, clause)
  if (!clause || !verb || clause.from < head) return false
  const relative = clause.kind === 'relative' && markerOf(syntax, clause) === 'which'
  const participial =
    verb.form === 'gerund' &&
    /^(?:gerund|participle|adverbial)$/.test(clause.kind) &&
    !/^(?:without|by|instead|while|when|in|for|of|from|before|after|despite)$/.test(
      markerOf(syntax, clause),
    )
  return (relative || participial) && isSetOff(syntax, clause.from) && isCausal(syntax, child)
}

/** Whether a comma or dash stands before a clause, or before the adverbs at its head (“, thus further antagonising …”). */
function isSetOff({ tokens }: Sentence, from: number): boolean {
  let before = from - 1
  while (tokens[before]?.upos === 'ADV') before--
  return /^[,–—]$/.test(tokens[before]?.text ?? '')
}

/** Whether a clause’s verb says what an event does. */
export function isCausal(syntax: Sentence, index: number): boolean {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!clause || verb?.voice !== 'active' || verb.modal !== null) return false
  if (verbIsIn(syntax, verb.head, causalVerbs)) return true
  if (ranks(syntax, verb.head)) return false
  // “adding that troops would leave” says more, and gives no result.
  return (
    clause.objects.length > 0 &&
    (verbIsIn(syntax, verb.head, causalVerbsOfEvents) ||
      verbIsIn(syntax, verb.head, resultingVerbs))
  )
}

/** “making it the most populous state”, “making him one of four”: a place in an order, not a result. */
const ranks = (syntax: Sentence, head: number): boolean =>
  syntax.tokens[head]?.lemma === 'make' &&
  /^(?:the|one|only)$/.test(wordAt(syntax, head + 2)) &&
  /^(?:it|him|her|them)$/.test(wordAt(syntax, head + 1))
