import type { Range } from './range.ts'
import { endsSentence } from './sentence-ends.ts'
import { isSpace, isTerminator, readStop, skipSpace } from './stops.ts'

/**
 * Splits a text into sentences without outer white space, in order; blank lines split too. Linear in the
 * text’s length. A text of white space has none.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = []
  let sentence = skipSpace(text, 0)
  let at = sentence
  const cut = (end: number): void => {
    if (end > sentence) sentences.push({ start: sentence, end })
    sentence = skipSpace(text, end)
    at = sentence
  }
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isTerminator(code)) {
      const stop = readStop(text, at, sentence)
      if (endsSentence(text, stop)) cut(stop.noted)
      else at = stop.end
    } else if (code === 10 && isBlankLine(text, at)) cut(trimEnd(text, sentence, at))
    else at++
  }
  if (sentence < text.length) cut(trimEnd(text, sentence, text.length))
  return sentences
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpace(text, end - 1)) end--
  return end
}

/** Whether nothing but white space stands between the line end at `at` and the next. */
function isBlankLine(text: string, at: number): boolean {
  let next = at + 1
  while (next < text.length && text.charCodeAt(next) !== 10 && isSpace(text, next)) next++
  return text.charCodeAt(next) === 10
}
