import type { Token } from '../../language/types.ts'
import type { DocumentSentence, Span } from '../../types.ts'
import type { Unit } from './units.ts'

/** Words and marks before a clause that are no part of its claim. */
const leading = /^(?:and|but|yet|nor|or|so|while|whilst|whereas|for|[,;:–—-])$/i

const trailing = /^[.,;:!…–—-]+$/

/** A unit’s words without the conjunction before and the stop behind; a quotation keeps both its marks. */
export function spanOf(sentence: DocumentSentence, { from, to }: Unit): Span | null {
  const { tokens } = sentence.syntax
  let [first, last] = [from, to - 1]
  while (first < last && leading.test(tokens[first]?.text ?? '')) first++
  while (last > first && trailing.test(tokens[last]?.text ?? '')) last--
  if (opensQuote(tokens[first - 1]) && closesQuote(tokens.slice(first, last + 1))) first--
  const [start, end] = [tokens[first]?.start, tokens[last]?.end]
  return start === undefined || end === undefined ? null : { sentence, start, end }
}

const opensQuote = (token: Token | undefined): boolean => /^["“‘']$/.test(token?.text ?? '')

const closesQuote = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text, upos }) => upos === 'PUNCT' && /^["”’']$/.test(text))
