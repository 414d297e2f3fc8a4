import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import type { Sentence, Token } from '../../language/types.ts'
import {
  hedgingAdjectives,
  hedgingAdverbs,
  hedgingModals,
  hedgingParticiples,
  hedgingVerbs,
} from '../../lexicon/hedges.ts'
import type { Claim } from '../../records.ts'
import { ownTokens } from './own-tokens.ts'

/** The words of a clause that leave its proposition open, in the order of the text. */
export function hedgesOf(syntax: Sentence, index: number, kind: Claim['kind']): string[] {
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (!verb) return []
  const modal = verb.modal ?? ''
  const words = new Set<string>()
  const own = ownTokens(syntax, index)
  for (const [at, token] of own.entries()) {
    const word = token.text.toLowerCase()
    const lemma = token.lemma.toLowerCase()
    const modalWord =
      token.xpos === 'MD' && (hedgingModals.has(word) || isExpectation(word, modal, kind))
    const adjective = hedgingAdjectives.has(word) && token.upos === 'ADJ'
    const adverb =
      (adjective && !isAttribute(syntax, index, token)) ||
      (hedgingAdverbs.has(word) && !isOfAdjunct(own[at - 1], own[at + 1]))
    const main = token === syntax.tokens[verb.head]
    const verbal = main && hedgingVerbs.has(lemma) && opensPredicate(syntax, verb.head)
    const said =
      main && verb.voice === 'passive' && verb.tense === 'present' && hedgingParticiples.has(lemma)
    if (modalWord || adverb || verbal || (said && hasInfinitive(syntax, verb.head))) words.add(word)
  }
  return [...words]
}

/** “complaints of possible bias” leaves open what the bias is, “a likely outcome is a truce” what comes about. */
function isAttribute(syntax: Sentence, index: number, token: Token): boolean {
  const at = syntax.tokens.indexOf(token)
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(syntax.tokens[at + 1]?.upos ?? 'X')) return false
  return !subjectsOf(syntax, index).some((phrase) => {
    const { from, to } = syntax.nounPhrases[phrase] ?? { from: 0, to: 0 }
    return at >= from && at < to
  })
}

/** “While perhaps understandable, …”, “possibly due to …”: what an aside or a reason leaves open. */
const isOfAdjunct = (before: Token | undefined, next: Token | undefined): boolean =>
  /^(?:while|though|although|albeit|if)$/i.test(before?.text ?? '') ||
  /^(?:due|because|owing|thanks)$/i.test(next?.text ?? '')

/** “should” hedges where it expects. */
const isExpectation = (word: string, modal: string, kind: Claim['kind']): boolean =>
  (word === 'should' || word === 'ought') && modal.startsWith(word) && kind === 'forecast'

/** “is said to have fled”. */
const hasInfinitive = (syntax: Sentence, head: number): boolean =>
  syntax.tokens[head + 1]?.text.toLowerCase() === 'to'

/** “appear ready”, “seems to hold”, not “appeared before the court”, “looked at”. */
function opensPredicate({ tokens }: Sentence, head: number): boolean {
  const next = tokens[head + 1]
  return (
    next !== undefined &&
    (/^(?:to|that|as|like)$/i.test(next.text) || /^(?:ADJ|ADV|VERB)$/.test(next.upos))
  )
}
