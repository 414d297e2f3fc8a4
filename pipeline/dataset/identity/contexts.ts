/** The text on both sides of a quote (W3C TextQuoteSelector). Null where the quote touches the body’s end. */
export interface Context {
  prefix: string | null
  suffix: string | null
}

const narrowest = 32
const multiplier = 0x01000193

/**
 * Finds, for any span of `body`, the context that makes its quote unique: 32 characters on each side, and four
 * times as many as often as needed. A window of the body that occurs once makes all that holds it unique, so the
 * work is one sorted list of window hashes for each width, not a search for each quote.
 */
export function contextFinder(body: string): (start: number, end: number) => Context {
  const windows = new Map<number, WindowIndex>()
  return (start, end) => {
    let width = narrowest
    while (width * 2 < body.length && !windowOf(width).isUnique(windowStart(start, width)))
      width *= 4
    const [from, to] = width * 2 < body.length ? around(start, end, width) : [0, body.length]
    return {
      prefix: body.slice(wholeCharacter(body, from), start) || null,
      suffix: body.slice(end, wholeCharacter(body, to)) || null,
    }
  }

  function windowStart(start: number, width: number): number {
    return Math.min(Math.max(0, start - width), body.length - width * 2)
  }

  /** The unique window lies within. */
  function around(start: number, end: number, width: number): [number, number] {
    const at = windowStart(start, width)
    return [at, Math.max(Math.min(body.length, end + width), at + width * 2)]
  }

  function windowOf(width: number): WindowIndex {
    const known = windows.get(width) ?? indexWindows(body, width * 2)
    windows.set(width, known)
    return known
  }
}

interface WindowIndex {
  isUnique: (at: number) => boolean
}

/** Rolling polynomial hashes (Rabin and Karp, 1987) of all windows of one length. */
function indexWindows(body: string, length: number): WindowIndex {
  const hashes = new Uint32Array(body.length - length + 1)
  let lead = 1
  for (let index = 1; index < length; index++) lead = Math.imul(lead, multiplier)
  let hash = 0
  for (let index = 0; index < body.length; index++) {
    if (index >= length) hash -= Math.imul(body.charCodeAt(index - length), lead)
    hash = Math.imul(hash, multiplier) + body.charCodeAt(index)
    if (index >= length - 1) hashes[index - length + 1] = hash >>> 0
  }
  const sorted = hashes.slice().sort()
  return {
    isUnique: (at) => {
      const value = hashes[at] ?? 0
      const first = lowerBound(sorted, value)
      return sorted[first + 1] !== value
    },
  }
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(body: string, at: number): number {
  const low = body.charCodeAt(at)
  return low >= 0xdc00 && low <= 0xdfff && at > 0 ? at - 1 : at
}
