import { evaluativeAdverbs } from '../../../lexicon/evaluative-words.ts'
import type { Clausal } from '../clausal.ts'

/** “is poorly managed”. */
export const isDoneWell = ({ syntax, verb }: Clausal): boolean =>
  syntax.tokens
    .slice(verb.from, verb.head)
    .some(({ text }) => evaluativeAdverbs.has(text.toLowerCase()))

/** “works well”. */
export const judgesManner = ({ syntax, verb }: Clausal): boolean =>
  syntax.tokens
    .slice(verb.head + 1, verb.head + 3)
    .some(
      ({ text }, at, next) =>
        evaluativeAdverbs.has(text.toLowerCase()) && (next[at + 1]?.upos ?? 'PUNCT') !== 'VERB',
    ) && !/^(?:do|know|hit|suit|turn)$/.test(syntax.tokens[verb.head]?.lemma ?? '')
