import { headingWords, otherHeadingWords } from '../../lexicon/headings.ts'
import type { Section } from '../../records.ts'
import type { Passage } from '../../types.ts'
import { trimEndOf } from './trim.ts'

const roles = new Map(headingWords.flatMap(([role, words]) => words.map((word) => [word, role])))
const known = new Set([...roles.keys(), ...otherHeadingWords])
const longest = Math.max(...[...known].map((word) => word.length))
const numbering = /^(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+/
const addresseeHeading = /^(?:recommendations? )?(?:to|for) (?:the )?\S.{1,158}$/i

/** The heading’s words without numbering, quotes’ shapes and closing punctuation; lower case. */
function headingKey(text: string): string {
  const plain = text.replace(/[’‘]/g, "'").replace(numbering, '')
  return trimEndOf(plain, '.:?!–—-').toLowerCase()
}

/** The role that a heading’s words give its section; “To donors” has one where the section before recommends. */
export function headingRole(text: string, before: Section['role'] | null): Section['role'] {
  const role = roles.get(headingKey(text))
  if (role !== undefined) return role
  return isAddresseeHeading(text, before === 'recommendations') ? 'recommendations' : 'body'
}

/** Whether the words are a heading in many house styles. */
export function isKnownHeading(text: string): boolean {
  return known.has(headingKey(text))
}

/** “To the Government of X:”; in a section of recommendations also without the colon. */
export function isAddresseeHeading(text: string, amongRecommendations: boolean): boolean {
  if (!addresseeHeading.test(text) || /[.?!]$/.test(text)) return false
  return text.endsWith(':') ? /^(?:recommendations? )?to /i.test(text) : amongRecommendations
}

/**
 * Where a heading that runs into its paragraph ends (“What’s new? Killings …”, “Overview⏎For decades …”):
 * an index of the passage’s text, or 0 where none does.
 */
export function runInEnd(passage: Passage, source: string): number {
  return emphasised(passage) || plainPhrase(passage, source) || addressed(passage)
}

function emphasised({ text, emphasisEnd, kind }: Passage): number {
  if (emphasisEnd === 0 || emphasisEnd >= text.length) return 0
  const phrase = text.slice(0, emphasisEnd).trimEnd()
  const colon = /^\s?:/.exec(text.slice(emphasisEnd))?.[0].length ?? 0
  const words = phrase.split(' ').length
  const labelled = (phrase.endsWith(':') || colon > 0) && words <= 8 && kind !== 'list-item'
  return known.has(headingKey(phrase)) || labelled ? emphasisEnd + colon : 0
}

/** A known heading at the start, with a question mark or colon, or set off by more than a plain space. */
function plainPhrase({ text, starts, ends }: Passage, source: string): number {
  const start = numbering.exec(text)?.[0].length ?? 0
  const head = text
    .slice(start, start + longest + 2)
    .replace(/[’‘]/g, "'")
    .toLowerCase()
  for (let length = Math.min(longest, head.length); length > 4; length--) {
    if (!known.has(head.slice(0, length))) continue
    const end = start + length
    const mark = /^[?:.]?/.exec(text.slice(end))?.[0] ?? ''
    const gap = end + mark.length
    if (text[gap] !== ' ') continue
    const space = source.slice(ends[gap - 1], starts[gap + 1])
    const setOff = space !== ' ' || mark === '?' || mark === ':'
    if (setOff || (mark === '' && opensParagraph(text, start, gap))) return gap
  }
  return 0
}

/** “Overview Myanmar’s relations …”: a one-word heading before a capital, with a paragraph behind it. */
function opensParagraph(text: string, start: number, gap: number): boolean {
  const role = roles.get(headingKey(text.slice(start, gap)))
  const opens = role === 'overview' || role === 'conclusion' || role === 'recommendations'
  const capital = /^[A-Z]/.test(text.slice(start)) && /^[\p{Lu}“"]/u.test(text.slice(gap + 1))
  return opens && capital && text.length - gap > 120
}

/** “To donors: Disburse …” */
function addressed({ text }: Passage): number {
  const found = /^(?:Recommendations? to|To) (?:the )?[^:.;?!]{2,120}: (?=\p{Lu})/u.exec(text)?.[0]
  return found === undefined ? 0 : found.length - 1
}
