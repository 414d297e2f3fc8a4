import type { Token } from '../../language/types.ts'
import type { DocumentSentence, Span } from '../../types.ts'
import type { Unit } from './units.ts'

/** Words and marks before a clause that are no part of its claim. */
const leading = /^(?:and|but|yet|nor|or|while|whilst|whereas|[,;:–—-])$/i

/** Conjunctions that join a clause to one before it in its sentence; at its head they are part of it (“For example”). */
const joining = /^(?:for|so)$/i

const trailing = /^[.,;:!…–—-]+$/

/** A unit’s words without the conjunction before and the stop behind; a quotation keeps both its marks. */
export function spanOf(sentence: DocumentSentence, { clauses, from, to }: Unit): Span | null {
  const { tokens } = sentence.syntax
  // “While understandable, this …” opens its own claim, “while X may resist, …” is one beside another.
  const kept = sentence.syntax.clauses[clauses[0] ?? -1]?.kind === 'main' && from === 0
  // A clause that ends in a day before a dash is none of place and day.
  const behind = afterDateline(sentence, from)
  let [first, last] = [behind < to ? behind : from, to - 1]
  while (first < last && isLeading(tokens, first) && !(kept && isContrast(tokens, first))) first++
  while (last > first && trailing.test(tokens[last]?.text ?? '')) last--
  if (opensQuote(tokens[first - 1]) && closesQuote(tokens.slice(first, last + 1))) first--
  const [start, end] = [tokens[first]?.start, tokens[last]?.end]
  if (start === undefined || end === undefined) return null
  return withoutNotes({ sentence, start, end })
}

function isLeading(tokens: readonly Token[], index: number): boolean {
  const { text = '' } = tokens[index] ?? {}
  return leading.test(text) || (index > 0 && joining.test(text))
}

const isContrast = (tokens: readonly Token[], index: number): boolean =>
  index === 0 && /^(?:while|whilst|whereas)$/i.test(tokens[index]?.text ?? '')

const opensQuote = (token: Token | undefined): boolean => /^["“‘']$/.test(token?.text ?? '')

const closesQuote = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text, upos }) => upos === 'PUNCT' && /^["”’']$/.test(text))

/** “[14]”, “¹²” before and behind a clause, “12” glued to its stop. */
const noteBefore = /^(?:\[\d{1,3}\]|[¹²³\u2070-\u2079]{1,3})\s*/u
const noteBehind =
  /[.,;:]?\s?(?:(?:\[\d{1,3}\]|[¹²³\u2070-\u2079]{1,3}),?\s?){1,6}$|(?<=[a-z][”"’)]?)[.,]["”]?\d{1,3}$/u

/** A claim leaves footnote marks outside. */
function withoutNotes({ sentence, start, end }: Span): Span {
  const text = sentence.block.text.slice(start, end)
  const before = noteBefore.exec(text)?.[0].length ?? 0
  const behind = noteBehind.exec(text.slice(-40))?.[0].length ?? 0
  return before + behind < text.length
    ? { sentence, start: start + before, end: end - behind }
    : { sentence, start, end }
}

/** Place and day before a dash: “Addis Ababa, 26 January 2026 – ”, “GENEVA (Reuters) - ”, “(Nairobi) – ”. */
const dateline =
  /^(?:\([A-Z][\p{L}.,’' -]{1,40}\) ?[-–—]{1,2} |(?:[A-Z][\p{L}.’' -]{1,30}(?:, [A-Z][\p{L}.’' -]{1,30})?,? )?(?:\(?\d{1,2} [A-Z]\p{Ll}{2,9}\.?(?: \d{4})?\)?|[A-Z]\p{Ll}{2,9}\.? \d{1,2}(?:, \d{4})?|[A-Z]{4,20}) ?(?:\([A-Z][\p{L} ]{1,20}\) ?)?[-–—]{1,2} )/u

/** The token behind the dateline that opens a sentence. */
function afterDateline({ block, syntax }: DocumentSentence, from: number): number {
  const match = dateline.exec(block.text.slice(syntax.start, syntax.start + 120))
  if (!match) return from
  const end = syntax.start + match[0].length
  return Math.max(
    from,
    syntax.tokens.findIndex(({ start }) => start >= end),
  )
}
