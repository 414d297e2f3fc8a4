/** The deepest nesting of elements that is read: parsers of trees are recursive. */
const deepest = 400

/** Elements that nothing closes, or that the next of their kind closes. */
const unnested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option|thead|tbody|tfoot|html|head|body|path|circle|rect|line|use|g)$/i

const tag = /<(\/?)([a-z][a-z\d-]{0,30})/gi

/** Whether the elements of a page are nested deeper than a reader stands, counted before it is parsed. */
export function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    if (unnested.test(name)) continue
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return true
  }
  return false
}
