import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOf, ungrounded } from './passages.ts'

/** A piece of Markdown and the words that a reader sees of it. */
interface Piece {
  markdown: string
  words: string
}

const word = fc.stringMatching(/^[a-z]{2,8}$/)
const plain = word.map((words): Piece => ({ markdown: words, words }))
const wrap = (before: string, after: string) =>
  word.map((words): Piece => ({ markdown: before + words + after, words }))
const inline = fc.oneof(
  { weight: 5, arbitrary: plain },
  wrap('*', '*'),
  wrap('**', '**'),
  wrap('`', '`'),
  wrap('~~', '~~'),
  wrap('[', '](https://example.org/a_b)'),
  wrap('', '\\*').map(({ markdown, words }) => ({ markdown, words: `${words}*` })),
  wrap('&euro;', '').map(({ markdown, words }) => ({ markdown, words: `€${words}` })),
  wrap('', '&#233;').map(({ markdown, words }) => ({ markdown, words: `${words}é` })),
  wrap('', '[^1]'),
  word.map((words): Piece => ({ markdown: `${words}😀`, words: `${words}😀` })),
)
const lineEnd = fc.constantFrom('\n', '\r\n')
const separator = fc.constantFrom(' ', '  ', '\u00a0', 'LINE')

/** The prefixes of a container’s first line and of the lines after it. */
const containers = [
  { first: '', rest: '' },
  { first: '> ', rest: '> ' },
  { first: '- ', rest: '  ' },
  { first: '1. ', rest: '   ' },
  { first: '> > ', rest: '> > ' },
  { first: '- > ', rest: '  > ' },
]

/** A paragraph in a container whose lines carry a prefix. */
const block = fc
  .record({
    pieces: fc.array(fc.tuple(inline, separator), { minLength: 1, maxLength: 12 }),
    container: fc.constantFrom(...containers),
    end: lineEnd,
  })
  .map(({ pieces, container: { first, rest }, end }) => {
    const markdown = pieces.map(
      ([piece, space]) => piece.markdown + (space === 'LINE' ? end + rest : space),
    )
    return {
      markdown: first + markdown.join('').trimEnd() + end + end,
      words: pieces.map(([piece]) => piece.words).join(' '),
    }
  })

const document = fc.record({
  mark: fc.constantFrom('', '\uFEFF'),
  blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
})

describe('generated Markdown', () => {
  it('is read word for word, each character with its place', async () => {
    await fc.assert(
      fc.asyncProperty(document, async ({ mark, blocks }) => {
        const text = `${mark}${blocks.map(({ markdown }) => markdown).join('---\n\n')}\n[^1]: note\n`
        const { passages, source } = await passagesOf(text)
        const read = passages.filter(({ kind }) => kind !== 'footnote')
        expect(read.map((passage) => passage.text)).toEqual(blocks.map(({ words }) => words))
        expect(passages.flatMap((passage) => ungrounded(passage, source))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, and spans never run backwards, on any text', async () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r',
        '\t',
        '>',
        '-',
        '*',
        '_',
        '`',
        '&',
        ';',
        '#',
        '\\',
        '[',
        ']',
        '(',
        ')',
        '|',
        '~',
        '\0',
        '\u00ad',
        '😀',
        '<',
        '1',
        '.',
      ),
    })
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { passages, source } = await passagesOf(text)
        for (const { starts, ends, text: read } of passages) {
          expect(starts).toHaveLength(read.length)
          starts.forEach((start, index) => {
            expect(ends[index]).toBeGreaterThanOrEqual(start)
            expect(ends[index]).toBeLessThanOrEqual(source.length)
            if (index > 0) expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0)
          })
        }
      }),
      { numRuns: 2000 },
    )
  })
})
