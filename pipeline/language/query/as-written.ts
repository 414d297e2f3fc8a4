import type { Sentence } from '../types.ts'

/** The sentences with the text’s own words: capitals too. */
export const asWritten = (sentences: Sentence[], text: string): Sentence[] =>
  sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) => ({
      ...token,
      text: text.slice(token.start, token.end),
    })),
  }))
