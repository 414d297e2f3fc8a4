import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { briefdata } from '../../pipeline/briefdata.ts'
import { analyse } from '../../pipeline/language/index.ts'

const bare = (text: string): string => text.replace(/\s/gu, '')

/** Texts of any characters, and of those that language turns upon. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '.',
          '...',
          '…',
          '!',
          '?',
          ',',
          ';',
          '“',
          '”',
          "'",
          '’',
          '(',
          ')',
          '-',
          '—',
        ),
        fc.constantFrom(
          'U.S.',
          'e.g.',
          'p.m.',
          'Gen.',
          'Art.',
          'No.',
          'Inc.',
          'don’t',
          'cannot',
          'x',
        ),
        fc.constantFrom(' ', '\n', '\n\n', '\t', '\u00a0', '\u2002', ''),
        fc.constantFrom('The', 'ban', 'has', 'China', '1990.2', '3.5', 'line.1', '$5bn', 'a@b.org'),
      ),
    )
    .map((parts) => parts.join('')),
)

describe('analyse', () => {
  test('gives tokens in order that do not overlap, each the slice that it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const sentence of analyse(text).sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          expect(sentence.tokens[0]?.start).toBe(sentence.start)
          expect(sentence.tokens.at(-1)?.end).toBe(sentence.end)
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end)
            expect(token.end).toBeGreaterThan(token.start)
            expect(text.slice(token.start, token.end)).toBe(token.text)
            end = token.end
          }
        }
      }),
    )
  })

  test('loses no character but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = analyse(text).sentences.flatMap((sentence) => sentence.tokens)
        expect(tokens.map((token) => token.text).join('')).toBe(bare(text))
      }),
    )
  })

  test('gives every token a lemma and tags', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { tokens } of analyse(text).sentences) {
          for (const token of tokens) {
            expect(token.lemma).not.toBe('')
            expect(token.upos).toMatch(/^[A-Z]+$/)
            expect(token.xpos).not.toBe('')
          }
        }
      }),
    )
  })

  test('does not care which white space parts words', () => {
    const tags = (text: string) =>
      analyse(text).sentences.map(({ tokens }) => tokens.map(({ text, xpos }) => [text, xpos]))
    const text = 'Gen. X left. The U.S. army stayed at 5 p.m. on Monday.'
    for (const space of ['\n', '\t', '\u00a0', '\u2002', '  ']) {
      expect(tags(text.replaceAll(' ', space))).toEqual(tags(text))
    }
  })

  // Quadratic work on any of these would take minutes.
  test.each([
    ['digits', '1'.repeat(50_000), 1],
    ['letters', 'a'.repeat(100_000), 1],
    ['full stops', '.'.repeat(100_000), 1],
    ['stops and spaces', '. '.repeat(20_000), 20_000],
    ['brackets', '('.repeat(20_000), 20_000],
    ['quotation marks behind stops', '."'.repeat(10_000), 20_000],
    ['hyphens', 'a-'.repeat(10_000), 20_000],
    ['prefixes', 'non-'.repeat(20_000), 2],
    ['initials', 'A. '.repeat(10_000), 10_001],
    ['apostrophes', "a'".repeat(20_000), undefined],
    ['dots in words', 'a.'.repeat(20_000), undefined],
    ['at signs', 'a@'.repeat(20_000), undefined],
    ['digits and commas', '1,'.repeat(20_000), undefined],
    ['blank lines', '\n'.repeat(100_000), 0],
    ['spaces', ' '.repeat(100_000), 0],
    ['spaces behind a stop', `.${' '.repeat(100_000)}x`, 2],
  ])('takes a long run of %s', (_, text, count) => {
    const tokens = analyse(text).sentences.flatMap((sentence) => sentence.tokens)
    expect(tokens.map((token) => token.text).join('')).toBe(bare(text))
    if (count !== undefined) expect(tokens).toHaveLength(count)
  })
})

interface Gold {
  claims: { start: number; end: number; quote?: string }[]
  recommendations: { start: number; end: number; quote?: string }[]
}

const devset = new URL('../fixtures/devset/', import.meta.url)

describe('sentences of the development set', () => {
  test.each(['dev01', 'dev02', 'dev04', 'dev06'])(
    'hold every claim and recommendation of %s whole',
    async (name) => {
      const file = new VFile(readFileSync(new URL(`${name}.md`, devset), 'utf8'))
      const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, devset), 'utf8')) as Gold
      const processor = unified().use(remarkParse).use(briefdata, {})
      await processor.run(processor.parse(file), file)
      const sentences = (file.data.sentences ?? []).map(({ block, syntax }) => ({
        start: block.starts[syntax.start] ?? 0,
        end: block.ends[syntax.end - 1] ?? 0,
      }))
      const crossing = [...gold.claims, ...gold.recommendations].filter(
        (span) => !sentences.some(({ start, end }) => start <= span.start && span.end <= end),
      )
      expect(crossing).toEqual([])
    },
  )
})
