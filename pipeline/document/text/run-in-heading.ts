import { backMatterHeadings, headingWords, otherHeadingWords } from '../../lexicon/headings.ts'
import type { Section } from '../../records.ts'
import type { Passage } from '../../types.ts'
import { actionVerbs } from '../../lexicon/action-verbs.ts'
import { recommendationLabel } from './recommendation-label.ts'
import { trimEndOf } from './trim.ts'

const roles = new Map(headingWords.flatMap(([role, words]) => words.map((word) => [word, role])))
const known = new Set([...roles.keys(), ...otherHeadingWords, ...backMatterHeadings.keys()])
const longest = Math.max(...[...known].map((word) => word.length))
const numbering = /^(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+/
const addresseeHeading = /^(?:recommendations? )?(?:to|for) (?:the )?(\S+).{0,150}$/i
/** Words of a clause: no addressee’s name holds them (“To this end, we recommend that:”). */
const clauseWords =
  /\b(?:we|i|you|they|it|this|these|that|which|should|must|is|are|was|were|be|will|would|can|could|may|has|have|recommends?|following|example|instance)\b/i
const recommending =
  /^(?:(?:key|main|policy|safety|urgent|final|general|specific|overall|strategic|summary|interim|national|our|detailed|other) ){0,2}recommendations? (?:for|to|on|from) .{2,100}$/

/** “Taskforce recommendations”, not “Prior recommendations”. */
const ofRecommendations =
  /^(?!(?:prior|previous|past|earlier|open|outstanding|implement\w*|status|these|those|its|their)\b)(?:[\w’'-]{2,20} ){1,3}recommendations$/

/** The heading’s words without numbering, quotes’ shapes and closing punctuation; lower case. */
export function headingKey(text: string): string {
  const plain = text.replace(/[’‘]/g, "'").replace(numbering, '')
  return trimEndOf(plain, '.:?!–—-').toLowerCase()
}

/** The role that a heading’s words give its section; “To donors” has one where the section before recommends. */
export function headingRole(text: string, before: Section['role'] | null): Section['role'] {
  const role = roles.get(headingKey(text))
  if (role !== undefined) return role
  const key = headingKey(text)
  const recommends =
    recommendationLabel(text) > 0 || recommending.test(key) || ofRecommendations.test(key)
  if (recommends) return 'recommendations'
  return isAddresseeHeading(text, before === 'recommendations') ? 'recommendations' : 'body'
}

/** Whether the words are a heading in many house styles. */
export function isKnownHeading(text: string): boolean {
  return known.has(headingKey(text))
}

/** “To the Government of X:”; in a section of recommendations also without the colon. */
export function isAddresseeHeading(text: string, amongRecommendations: boolean): boolean {
  const [, first] = addresseeHeading.exec(text) ?? []
  if (first === undefined || /[.?!]$/.test(text) || clauseWords.test(text)) return false
  // “To improve access:” says what for.
  if (actionVerbs.has(trimEndOf(first, ',:'))) return false
  return text.endsWith(':') ? /^(?:recommendations? )?to /i.test(text) : amongRecommendations
}

/**
 * Where a heading that runs into its paragraph ends (“What’s new? Killings …”, “Overview⏎For decades …”):
 * an index of the passage’s text, or 0 where none does.
 */
export function runInEnd(passage: Passage, source: string): number {
  return (
    emphasised(passage) || numbered(passage) || plainPhrase(passage, source) || addressed(passage)
  )
}

function emphasised({ text, emphasisEnd }: Passage): number {
  if (emphasisEnd === 0 || emphasisEnd >= text.length) return 0
  const colon = /^\s?:/.exec(text.slice(emphasisEnd))?.[0].length ?? 0
  return known.has(headingKey(text.slice(0, emphasisEnd).trimEnd())) ? emphasisEnd + colon : 0
}

/** “Recommendation 3: Establish …” */
function numbered({ text }: Passage): number {
  const end = recommendationLabel(text)
  return end > 0 && /^\s?[\p{Lu}“"]/u.test(text.slice(end)) ? end : 0
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
