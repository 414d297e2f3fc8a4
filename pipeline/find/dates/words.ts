import type { Word } from '../../match/words.ts'

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  code > 0x2fff

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f

/** Splits a stretch of text into words, in one pass. */
export function scan(text: string, from: number, to: number): Word[] {
  const words: Word[] = []
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    const same = isLetter(code) ? isLetter : isDigit(code) ? isDigit : null
    let end = at + 1
    if (same) while (end < to && same(text.charCodeAt(end))) end++
    const form = text.slice(at, end)
    words.push({
      kind: same === isLetter ? 'letters' : same ? 'digits' : 'mark',
      text: form,
      lower: same === isLetter ? form.toLowerCase() : form === '’' ? "'" : form,
      start: at,
      end,
      glued: words.at(-1)?.end === at,
      token: null,
    })
    at = end
  }
  return words
}
