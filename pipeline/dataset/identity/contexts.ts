/** The text on both sides of a quote (W3C TextQuoteSelector). Null where the quote touches the body’s end. */
export interface Context {
  prefix: string | null
  suffix: string | null
}

/** How much is given on each side: enough to find a quote again in a changed text, whatever the text’s length. */
const width = 32

/**
 * The context of any span of `body`. It helps a reader to find the words again; that a quote is the one that is meant
 * is said by its position, so that text that recurs costs no more than any other.
 */
export function contextFinder(body: string): (start: number, end: number) => Context {
  return (start, end) => ({
    prefix: body.slice(wholeCharacter(body, Math.max(0, start - width)), start) || null,
    suffix: body.slice(end, wholeCharacter(body, Math.min(body.length, end + width))) || null,
  })
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(body: string, at: number): number {
  const low = body.charCodeAt(at)
  return low >= 0xdc00 && low <= 0xdfff && at > 0 ? at - 1 : at
}
