import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/index.ts'
import { limitMessages } from '../../pipeline/document/read/limits.ts'

const rules = (text: string, maxBytes = 1_000_000) =>
  limitMessages(text, maxBytes).map(({ ruleId, line }) => [ruleId, line])

describe('limits before parsing', () => {
  it.each([
    ['a line of 10,000 blockquotes', `Text.\n\n${'>'.repeat(10_000)} x`, [['too-deep', 3]]],
    ['a line of 101 list markers', `${'- '.repeat(101)}x`, [['too-deep', 1]]],
    ['lists nested by indentation', `${' '.repeat(210)}- x`, [['too-deep', 1]]],
    ['100 blockquotes', `${'>'.repeat(100)} x`, []],
    ['a deeply indented line of text', `${' '.repeat(500)}x`, []],
    ['a rule of dashes', '-'.repeat(500), []],
    ['a paragraph of mixed emphasis', '**a_'.repeat(1_001), [['too-many-markers', 1]]],
    ['a long paragraph of emphasis', '*a* '.repeat(5_000), []],
    ['mixed emphasis in many paragraphs', '**a_\n\n'.repeat(1_001), []],
    [
      'a paragraph of brackets',
      `${'['.repeat(9_000)}a${']'.repeat(8_001)}`,
      [['too-many-markers', 1]],
    ],
    [
      'a line of brackets beside each other',
      '[a][b]\n'.repeat(4_001),
      [['too-many-markers', 4_001]],
    ],
    ['a long paragraph of footnote marks', 'He left.[12] '.repeat(8_000), []],
    ['brackets in many paragraphs', '[[a]](b)\n\n'.repeat(5_000), []],
    // The text has 2 × 4,000 lines, so that 2,500 ends are too many.
    ['quotes behind blank lines', '> x\n\n'.repeat(4_000), [['too-many-parts', 5_000]]],
    ['quotes that go on without a mark', '> x\ny\n'.repeat(4_000), [['too-many-parts', 5_000]]],
    ['lists between paragraphs', '- x\n\ny\n\n'.repeat(4_000), [['too-many-parts', 4_999]]],
    ['lists within lists', '- x\n  - y\n'.repeat(4_000), [['too-many-parts', 5_001]]],
    ['quotes within items', '- > x\n'.repeat(8_000), [['too-many-parts', 2_501]]],
    ['underlined headings', 'a\n===\n'.repeat(4_000), [['too-many-parts', 5_000]]],
    ['one list', '- x\n'.repeat(20_000), []],
    ['one list with gaps', '- x\n\n'.repeat(20_000), []],
    ['one quote', '> x\n>\n'.repeat(20_000), []],
    ['headings with marks', '# A\n\nText.\n\n'.repeat(20_000), []],
    ['rules', 'Text.\n\n---\n\n'.repeat(20_000), []],
    ['a report full of lists', `${'word '.repeat(80)}\n\n- x\n- y\n\n`.repeat(2_000), []],
  ])('%s', (_, text, expected) => {
    expect(rules(text)).toEqual(expected)
  })

  it('refuses text over the limit in bytes, not characters', () => {
    expect(rules('éé', 4)).toEqual([])
    expect(rules('éé', 3)).toEqual([['too-large', 1]])
  })
})

describe('texts made to be slow or to overflow a stack', () => {
  it.each([
    ['brackets', '['.repeat(20_000)],
    ['stars', '*a '.repeat(20_000)],
    ['underscores and stars', '**_'.repeat(10_000)],
    ['nested links', '[a]('.repeat(5_000)],
    ['images', '!['.repeat(5_000)],
    ['one line of 100,000 characters', 'word '.repeat(20_000)],
    ['50,000 digits', '1'.repeat(50_000)],
    ['references', '&amp;'.repeat(20_000)],
    ['backticks', '`a'.repeat(20_000)],
    ['tables', '|a'.repeat(2_000) + '\n' + '|-'.repeat(2_000)],
    ['spaces', `${' '.repeat(100_000)}.`],
    ['unclosed tags', '<a '.repeat(20_000)],
    ['footnotes', '[^1]'.repeat(5_000)],
  ])('%s', async (_, text) => {
    const { records, messages } = await extract(text)
    expect(records === null).toBe(messages.some(({ fatal }) => fatal === true))
  })
})
