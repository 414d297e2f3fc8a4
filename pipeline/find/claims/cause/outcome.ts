import { firstComplement } from '../../../language/query/complements.ts'
import { headLemma } from '../../../language/query/nouns.ts'
import { outcomeNouns } from '../../../lexicon/causal-verbs.ts'
import { subjectHeads } from '../clausal.ts'
import type { Clausal } from '../clausal.ts'
import { wordAt } from './events.ts'

/** “is the result of years of neglect”, “is in part because”, “remains the main driver of”. */
export function isResultOf({ syntax, verb }: Clausal): boolean {
  if (!/^(?:be|remain|become)$/.test(syntax.tokens[verb.head]?.lemma ?? '')) return false
  const next = syntax.tokens
    .slice(verb.head + 1, verb.head + 6)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  if (becauseOf.test(next)) return true
  return syntax.nounPhrases.some(
    ({ from, to }, phrase) =>
      from > verb.head &&
      from <= verb.head + 3 &&
      outcomeNouns.has(headLemma(syntax, phrase)) &&
      (headLemma(syntax, phrase) !== 'reason' || wordAt(syntax, from) === 'the') &&
      /^(?:of|for|behind|why)$/.test(wordAt(syntax, to)),
  )
}

/** “due to”, “partly because”, “in large part because of”, “largely attributable to”. */
const becauseOf =
  /^(?:(?:not|in|no|large|small|part|just|also|\w+ly) )*(?:due (?:to|,)|because|thanks to|owing to|attributable to|down to)(?: |$)/

/** “The result has been a larger bureaucracy”, “The result is that prices rose”, not “The result is clear”. */
export function tellsResult({ syntax, index, verb }: Clausal): boolean {
  if (syntax.tokens[verb.head]?.lemma !== 'be' || verb.progressive) return false
  const heads = subjectHeads(syntax, index)
  if (!heads.some((head) => /^(?:result|consequence|upshot|effect)$/.test(head))) return false
  if (firstComplement(syntax, index, 'complement') !== null) return true
  const next = syntax.nounPhrases.find(({ from }) => from > verb.head)
  return next?.from === verb.head + 1 && syntax.tokens[next.head]?.upos === 'NOUN'
}

/** “One reason is that agencies have changed methods”, not “One reason is political”. */
export const tellsReason = ({ syntax, index, verb }: Clausal): boolean =>
  syntax.tokens[verb.head]?.lemma === 'be' &&
  subjectHeads(syntax, index).some((head) => /^(?:reason|cause|explanation)$/.test(head)) &&
  firstComplement(syntax, index, 'complement') !== null
