/** Turns UTF-16 offsets of `text` into offsets in Unicode code points. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return (offset) => offset
  const offsets = new Uint32Array(text.length + 1)
  for (let index = 0, count = 0; index <= text.length; index++) {
    offsets[index] = count
    const low = index > 0 && isSurrogatePair(text, index - 1)
    if (!isSurrogatePair(text, index) || low) count++
  }
  return (offset) => offsets[offset] ?? 0
}

function isSurrogatePair(text: string, index: number): boolean {
  const [high, low] = [text.charCodeAt(index), text.charCodeAt(index + 1)]
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}
