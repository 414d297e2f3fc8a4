import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runsOf } from '../../pipeline/package/site/marked-text.ts'
import type { Span } from '../../pipeline/package/site/marked-text.ts'

const span = (source: string, quote: string, from = 0): Span => {
  const start = source.indexOf(quote, from)
  return { start, end: start + quote.length, quote, text: quote }
}

/** Runs as a line that can be read: `{` marks where marks lie. */
function drawn(whole: Span, marks: readonly Span[]): string {
  return runsOf(whole, marks)
    .map(({ text, marks: on }) => `${'{'.repeat(on.length)}${text ?? '…'}${'}'.repeat(on.length)}`)
    .join('')
}

const sentence = 'The West worries that Moscow could use these ties.'
const withheld = { ...span(sentence, sentence), quote: null, text: null }

describe('the runs of a sentence', () => {
  test.each([
    ['nothing marked', [], sentence],
    ['two apart', ['West', 'Moscow'], 'The {West} worries that {Moscow} could use these ties.'],
    [
      'one in another',
      ['The West worries', 'West'],
      '{The }{{West}}{ worries} that Moscow could use these ties.',
    ],
    [
      'two that cross',
      ['The West', 'West worries'],
      '{The }{{West}}{ worries} that Moscow could use these ties.',
    ],
    [
      'two on the same words',
      ['Moscow', 'Moscow'],
      'The West worries that {{Moscow}} could use these ties.',
    ],
  ])('are cut at the marks’ ends: %s', (_, quotes, expected) => {
    expect(
      drawn(
        span(sentence, sentence),
        quotes.map((quote) => span(sentence, quote)),
      ),
    ).toBe(expected)
  })

  test.each([
    ['nothing is quoted', [], '…'],
    ['a part is', ['Moscow could'], '…{Moscow could}…'],
    ['parts cross', ['The West worries', 'worries that'], '{The West }{{worries}}{ that}…'],
  ])('show what records quote where the text is withheld: %s', (_, quotes, expected) => {
    expect(
      drawn(
        withheld,
        quotes.map((quote) => span(sentence, quote)),
      ),
    ).toBe(expected)
  })

  test('show the text as a reader sees it, with marks on the same words', () => {
    const source = 'The **West** [worries](https://west.example/w) that\nMoscow could.'
    const whole = { ...span(source, source), text: 'The West worries that Moscow could.' }
    expect(drawn(whole, [span(source, 'West'), span(source, 'Moscow')])).toBe(
      'The {West} worries that {Moscow} could.',
    )
  })

  test('show the source where the text is no part of it', () => {
    const source = 'Donors paid &euro;5.'
    expect(drawn({ ...span(source, source), text: 'Donors paid €5.' }, [])).toBe(source)
  })

  test('cover the sentence once, whatever the marks', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 })
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        spans,
        (text, places) => {
          const points = Array.from(text)
          const whole = { start: 7, end: 7 + points.length, quote: text, text }
          const marks = places
            .map(([left, right]) => [Math.min(left, right), Math.max(left, right) + 1] as const)
            .filter(([, end]) => end <= points.length)
            .map(([start, end]) => {
              const quote = points.slice(start, end).join('')
              return { start: start + 7, end: end + 7, quote, text: quote }
            })
          const runs = runsOf(whole, marks)
          expect(runs.map((run) => run.text).join('')).toBe(text)
          for (const mark of marks) {
            const on = runs.filter((run) => run.marks.includes(mark))
            expect(on.map((run) => run.text).join('')).toBe(mark.quote)
          }
        },
      ),
    )
  })
})
