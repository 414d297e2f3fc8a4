import type { Sentence } from '../types.ts'

/** More tokens than any sentence that a person wrote; what is longer is a list or worse, and costs too much. */
const endless = 400

/** Whether a sentence is short enough to be read clause by clause. */
export const isReadable = ({ tokens }: Sentence): boolean => tokens.length <= endless

/** Sentences with more tokens than this are read less surely. */
const long = 45

/** Whether a sentence was read whole: not too long, and every finite verb and modal in a verb group with a lexical verb. */
export function isReadWhole(syntax: Sentence): boolean {
  if (syntax.tokens.length > long) return false
  const grouped = new Set<number>()
  for (const { from, to, head } of syntax.verbGroups) {
    if (syntax.tokens[head]?.xpos === 'MD') return false
    for (let index = from; index < to; index++) grouped.add(index)
  }
  return syntax.tokens.every(({ xpos }, index) => !finiteTags.has(xpos) || grouped.has(index))
}

const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
