import type { Sentence } from '../../language/types.ts'
import type { DocumentSentence, Span } from '../../types.ts'
import type { Action } from './actions.ts'

/** An action’s place: without stops, conjunctions, references and afterthoughts at its end. */
export function spanOf(sentence: DocumentSentence, { from, to }: Action): Span {
  const { syntax } = sentence
  const end = withoutLoose(syntax, from, withoutAfterthought(syntax, from, extended(syntax, to)))
  const last = withoutReference(syntax, from, end)
  return {
    sentence,
    start: syntax.tokens[from]?.start ?? 0,
    end: syntax.tokens[withoutLoose(syntax, from, last) - 1]?.end ?? 0,
  }
}

/** To the sentence’s end where no other clause begins behind: “in a defence context – that is, to fight and win”. */
function extended({ clauses, tokens, verbGroups }: Sentence, to: number): number {
  const other = clauses.some(
    ({ from, subjects, coordinator }) =>
      from >= to - 1 && (subjects.length > 0 || coordinator !== null || from > to),
  )
  const verbs = verbGroups.some(({ from, form }) => from >= to && form === 'finite')
  if (other || verbs || to >= tokens.length) return to
  return dashes.has(tokens[to]?.text ?? '') ? tokens.length : to
}

const dashes: ReadonlySet<string> = new Set(['–', '—', '--', '-'])

const opening: ReadonlySet<string> = new Set(['(', '['])
const closing: ReadonlySet<string> = new Set([')', ']'])

/** Without what only joins or stops; a closing bracket stays where it closes one inside. */
function withoutLoose({ tokens }: Sentence, from: number, to: number): number {
  let end = to
  while (end - 1 > from) {
    const { text = '', upos } = tokens[end - 1] ?? {}
    if (upos !== 'PUNCT' && upos !== 'CCONJ') break
    if (closing.has(text) && isOpen(tokens, from, end - 1)) break
    end--
  }
  return end
}

function isOpen(tokens: Sentence['tokens'], from: number, to: number): boolean {
  let open = 0
  for (let at = from; at < to; at++) {
    if (opening.has(tokens[at]?.text ?? '')) open++
    if (closing.has(tokens[at]?.text ?? '')) open--
  }
  return open > 0
}

/** “… (paragraph 6.14)”, “… (see Chapter 3)”. */
function withoutReference({ tokens }: Sentence, from: number, to: number): number {
  const at = tokens.findLastIndex(
    ({ text }, index) => index < to && index > from && opening.has(text),
  )
  const [word, next] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? '']
  if (at < 0) return to
  // A footnote mark: “… the accounts.[12]”.
  if (/^\d{1,3}$/.test(word) && closing.has(next) && at + 3 >= to) return at
  if (!references.test(word)) return to
  return /^see$/i.test(word) || /\d|^[IVXLC]+$/.test(next) || next === '' ? at : to
}

const references =
  /^(?:see|paragraphs?|paras?|sections?|chapters?|figures?|fig|tables?|box|pages?|pp?|recommendations?|annex|appendix)$/i

/** “…, too”, “…, however”. */
function withoutAfterthought({ tokens }: Sentence, from: number, to: number): number {
  let end = to
  while (end - 1 > from && tokens[end - 1]?.upos === 'PUNCT') end--
  const [comma, word] = [tokens[end - 2], tokens[end - 1]]
  return comma?.text === ',' && word?.upos === 'ADV' && end - 2 > from ? end - 2 : to
}
