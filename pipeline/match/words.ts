import type { Token } from '../language/types.ts'

/** A word that rules are held against: of a text that is only split, or a token with its tags. */
export interface Word {
  kind: 'letters' | 'digits' | 'mark'
  text: string
  /** In lower case, with a typewriter apostrophe. */
  lower: string
  /** UTF-16 offsets into the text, half-open. */
  start: number
  end: number
  /** Whether nothing stands between it and the word that was read before it. */
  glued: boolean
  /** The token that it is, with its tags; null where the text was not analysed. */
  token: Token | null
}

/** Whether a word starts with a capital letter. */
export const isCapitalised = (word: Word): boolean =>
  word.kind === 'letters' && !word.text.startsWith(word.lower.charAt(0))

/** The words on both sides of a stretch of tokens, the nearest first. */
export interface Context {
  before: readonly Word[]
  after: readonly Word[]
}

/** How many words are looked at on each side. */
const REACH = 16

/** The context of the tokens from `from` to before `to`. */
export function contextOf(tokens: readonly Token[], from: number, to: number): Context {
  return {
    before: tokens
      .slice(Math.max(0, from - REACH), from)
      .reverse()
      .map((token, at) => wordOf(token, tokens[from - at]?.start === token.end)),
    after: tokens
      .slice(to, to + REACH)
      .map((token, at) => wordOf(token, tokens[to + at - 1]?.end === token.start)),
  }
}

function wordOf(token: Token, glued: boolean): Word {
  const { text, start, end } = token
  const lower = text.toLowerCase().replaceAll('’', "'")
  const kind = /^\d+$/.test(text) ? 'digits' : /^\P{L}*$/u.test(text) ? 'mark' : 'letters'
  return { kind, text, lower, start, end, glued, token }
}
