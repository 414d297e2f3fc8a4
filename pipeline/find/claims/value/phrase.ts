import { headLemma } from '../../../language/query/nouns.ts'
import type { Sentence, Token } from '../../../language/types.ts'
import {
  evaluativeAdjectives,
  evaluativeNouns,
  measuringAdjectives,
  rankedAdjectives,
} from '../../../lexicon/evaluative-words.ts'
import { quantityNouns } from '../../../lexicon/event-nouns.ts'

/** A phrase with a judging adjective, a superlative that judges, or a judging noun. */
export function judges(syntax: Sentence, phrase: number): boolean {
  const { from, to } = syntax.nounPhrases[phrase] ?? { from: 0, to: 0 }
  if (evaluativeNouns.has(headLemma(syntax, phrase))) return true
  return syntax.tokens.slice(from, to).some(({ lemma, text, upos, xpos }, at, all) => {
    if (upos === 'ADV') return /^most$/i.test(text) && ranksByWorth(all[at + 1])
    if (xpos === 'JJS') return !ranks(lemma) && !/^(?:most|least)$/i.test(text)
    // “Certain civil actions” are some of them.
    if (lemma === 'certain') return false
    return evaluativeAdjectives.has(text.toLowerCase()) && !measuringAdjectives.has(lemma)
  })
}

/** Of what is past, a phrase judges that ranks: “the most pragmatic”, “the easy part”. */
export function judgesByDegree(syntax: Sentence, phrase: number): boolean {
  const { from, to } = syntax.nounPhrases[phrase] ?? { from: 0, to: 0 }
  if (!/^the$/i.test(syntax.tokens[from]?.text ?? '')) return false
  return syntax.tokens
    .slice(from + 1, Math.max(to, from + 3))
    .some(
      ({ text, upos }, at, all) =>
        (upos === 'ADV' && /^most$/i.test(text) && ranksByWorth(all[at + 1])) ||
        (evaluativeAdjectives.has(text.toLowerCase()) &&
          !measuringAdjectives.has(text.toLowerCase())),
    )
}

/** “the most pragmatic”, not “the most populous”. */
const ranksByWorth = (next: Token | undefined): boolean =>
  (next?.upos === 'ADJ' || next?.xpos === 'VBN') && !ranks(next.text.toLowerCase())

/** An adjective whose superlative a record could confirm: “the largest camp”, “the poorest province”. */
const ranks = (lemma: string): boolean =>
  measuringAdjectives.has(lemma) || rankedAdjectives.has(lemma)

/** The phrase behind “one of”, “some of” and their like. */
export function meantBy(syntax: Sentence, phrase: number): number {
  if (!quantityNouns.has(headLemma(syntax, phrase))) return phrase
  const { head } = syntax.nounPhrases[phrase] ?? { head: 0 }
  const inner = syntax.nounPhrases.findLastIndex(
    ({ possessorOf, from }) => possessorOf === phrase && from > head,
  )
  return inner < 0 ? phrase : inner
}

/** The longest phrase that begins at a token or before it, as with “only”: “the country’s strongest institution”. */
export const phraseAt = (syntax: Sentence, from: number): number => {
  const own = syntax.nounPhrases.findLastIndex((phrase) => phrase.from === from)
  if (own >= 0 || !/^only$/i.test(syntax.tokens[from - 1]?.text ?? '')) return own
  return syntax.nounPhrases.findLastIndex((phrase) => phrase.from === from - 1)
}
