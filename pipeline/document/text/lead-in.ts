import { isKnownNoun } from '../../language/known-words.ts'
import { readOrder } from '../../language/query/orders.ts'
import type { Passage } from '../../types.ts'
import { trimEndOf } from './trim.ts'

const plainLeadIn = /^[\p{Lu}\d][^.:;?!]{2,90}: (?=[\p{Lu}“"\d])/u
const mostWords = 12

/** The words before a colon with which a paragraph or item says what it is about; 0 where there are none. */
export function plainLeadInEnd({ text }: Passage): number {
  const found = plainLeadIn.exec(text.slice(0, 120))?.[0] ?? ''
  return found.split(' ').length - 1 <= mostWords ? found.length : 0
}

/**
 * Where the bold or italic words end that an item or paragraph begins with and a colon closes, or a full stop where they
 * order (“**Train nurses**. Clinics …”); 0 where none do.
 */
export function emphasisedLeadInEnd({ text, emphasisEnd }: Passage): number {
  if (emphasisEnd === 0 || emphasisEnd >= text.length) return 0
  const colon = /^\s?:/.exec(text.slice(emphasisEnd))?.[0].length ?? 0
  const words = text.slice(0, emphasisEnd).trimEnd()
  if (colon > 0 || words.endsWith(':')) return emphasisEnd + colon
  const stop = words.endsWith('.') ? 0 : Number(text.startsWith('.', emphasisEnd))
  return (stop > 0 || words.endsWith('.')) && isOrder(words) ? emphasisEnd + stop : 0
}

/** Whether bold words are the whole of a list’s item and order: what follows in the item says more of it. */
export const isBoldOrder = ({ kind, text, emphasisEnd }: Passage): boolean =>
  kind === 'list-item' && emphasisEnd >= text.length && isOrder(text)

/** Whether the lead-in is an order (“Invest in early warning: …”), which is more than a heading. */
export function isOrder(leadIn: string): boolean {
  const words = trimEndOf(leadIn, ':')
  return !isNamedTopic(words) && readOrder(words) !== null
}

/** “State Aid Issues”, “Tax Incentives”: capitals as in a title, and a first word that is a noun as well. */
function isNamedTopic(words: string): boolean {
  const [first = '', ...others] = words.split(' ')
  const long = others.filter((word) => word.length > 3)
  const titled = long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
  return titled && others.length < 4 && isKnownNoun(first.toLowerCase())
}
