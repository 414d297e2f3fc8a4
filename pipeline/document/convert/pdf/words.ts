import { joinAtHyphen } from '../../text/broken-words.ts'

/** Where it ends a line, the word goes on. */
const softHyphen = '\u00AD'

/** Joins the end of a line and the start of the next. */
export function joinLines(before: string, after: string): string {
  if (before.endsWith(softHyphen)) return before.slice(0, -1) + after
  if (!before.endsWith('-'))
    return /[\p{L}\p{N}][–—/]$/u.test(before) ? before + after : `${before} ${after}`
  const join = joinAtHyphen(before, after)
  if (join === 'space') return `${before} ${after}`
  return join === 'hyphen' ? before + after : before.slice(0, -1) + after
}
