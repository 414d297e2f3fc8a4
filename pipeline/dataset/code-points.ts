/** A text whose positions are counted in Unicode code points. */
export interface CodePointText {
  /** In code points. */
  length: number
  /** The UTF-16 offset of a code point. */
  offset: (codePoint: number) => number
  /** The text between two code points. */
  slice: (start: number, end: number) => string
  /** How many code points stand before a UTF-16 offset. */
  count: (offset: number) => number
}

/** Makes a text addressable by code points, in one pass. */
export function codePointText(text: string): CodePointText {
  const offsets = offsetsOf(text)
  const offset = (codePoint: number) =>
    offsets ? (offsets[Math.min(codePoint, offsets.length - 1)] ?? 0) : codePoint
  return {
    length: offsets ? offsets.length - 1 : text.length,
    offset,
    slice: (start, end) => text.slice(offset(start), offset(end)),
    count: (units) => (offsets ? Array.from(text.slice(0, units)).length : units),
  }
}

/** The UTF-16 offset of each code point and of the end; null where both counts are the same. */
function offsetsOf(text: string): Uint32Array | null {
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0
  if (pairs === 0) return null
  const offsets = new Uint32Array(text.length - pairs + 1)
  let [codePoint, offset] = [0, 0]
  for (const character of text) {
    offsets[codePoint++] = offset
    offset += character.length
  }
  offsets[codePoint] = text.length
  return offsets
}
