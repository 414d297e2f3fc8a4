import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Plugin, Processor } from 'unified'
import { visit } from 'unist-util-visit'
import { useMarkdown } from '../../document/read/use-markdown.ts'
import { codePointText } from '../code-points.ts'
import type { CodePointText } from '../code-points.ts'
import type { Source } from '../types.ts'
import type { Sentence } from '../../records.ts'
import type { Rule } from './types.ts'

/** No words of the text lie outside the ledger. */
export const coverageRule: Rule = {
  id: 'coverage',
  description:
    'Every letter and digit of the source’s running text lies in a sentence of the ledger.',
  *check({ tables, sources }) {
    for (const briefing of tables.briefings) {
      const source = sources.get(briefing.id)
      if (source === undefined) continue
      const sentences = tables.sentences.filter(({ briefingId }) => briefingId === briefing.id)
      const codePoints = codePointText(source.body)
      for (const { at, words } of uncovered(source, sentences, codePoints)) {
        const row = { ...briefing, briefingId: briefing.id, start: codePoints.count(at) }
        const expected = 'text that lies in a sentence of the ledger'
        yield {
          table: 'sentences',
          row,
          reason: `the words “${words}” are in no sentence of the ledger`,
          actual: words,
          expected,
        }
      }
    }
  },
}

/** What text copied from a page has for a hollow bullet: a letter that is no word. */
const glyph = 'o'

/** The runs of letters and digits that no sentence holds, by their offset in the body. */
function* uncovered(
  { text, body }: Source,
  sentences: readonly Sentence[],
  codePoints: CodePointText,
): Generator<{ at: number; words: string }> {
  // The parser drops a byte order mark before it counts.
  const plain = text.replace(/^\uFEFF/, '')
  const bodyStart = plain.length - body.length
  const covered = new Uint8Array(body.length)
  for (const { start, end } of sentences) {
    covered.fill(1, codePoints.offset(start), codePoints.offset(end))
  }
  for (const { start, end, isCode } of textRuns(plain)) {
    const source = plain.slice(start, end)
    const run = isCode ? source : withoutReferences(source)
    for (const { 0: words, index } of run.matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = start + index - bodyStart
      if (at < 0 || words === glyph) continue
      if (covered.subarray(at, at + words.length).includes(0)) yield { at, words }
    }
  }
}

/** The pipeline’s own reading of Markdown. */
const markdown: Plugin<[], Root> = function (this: Processor) {
  useMarkdown(this, {})
}

/** Where the text stands that a reader sees, as the pipeline’s own reader parses it; HTML and addresses aside. */
function textRuns(text: string): { start: number; end: number; isCode: boolean }[] {
  const runs: { start: number; end: number; isCode: boolean }[] = []
  visit(unified().use(remarkParse).use(markdown).parse(text), (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    const isText = node.type === 'text' || node.type === 'inlineCode'
    if (isText && start !== undefined && end !== undefined)
      runs.push({ start, end, isCode: node.type === 'inlineCode' })
  })
  return runs
}

/** The text with blanks for the character references that stand for no word: “&nbsp;” has letters, and nobody sees any. */
function withoutReferences(text: string): string {
  return text.replace(/\\?&(#\d{1,7}|#X[\da-f]{1,6}|[a-z\d]{1,31});/gi, (whole, name: string) => {
    if (whole.startsWith('\\')) return whole
    const shown = name.startsWith('#')
      ? numbered(name.slice(1))
      : decodeNamedCharacterReference(name)
    return shown === false || /[\p{L}\p{N}]/u.test(shown) ? whole : ' '.repeat(whole.length)
  })
}

function numbered(digits: string): string {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits)
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code)
}
