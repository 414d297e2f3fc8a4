import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../pipeline/language/sentences.ts'

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** Checks that a text splits where “¶” stands, and nowhere else. */
function expectSplits(marked: string): void {
  const sentences = marked.split(' ¶ ')
  expect(split(sentences.join(' '))).toEqual(sentences)
}

describe('splitSentences', () => {
  test.each([
    'The U.S. Congress met.',
    'U.S. officials denied it.',
    'Banned in the U.S. ¶ The industry protested.',
    'Talks with the E.U. and the U.K. on trade',
    'They live in Washington, D.C. ¶ He does not.',
    'Gen. X met Lt. Col. Y and Adm. Z.',
    'Under Art. 5 and No. 3 of vol. II, nothing changes.',
    'See Res. No. 1325 and para. (b).',
    'Is it so? ¶ No. ¶ It is not.',
    'Several, e.g. Vietnam, i.e. Hanoi, cf. Annex B, agreed.',
    'It began at 5 p.m. on Monday.',
    'It began at 5 p.m. ¶ Nobody came.',
    'It began at 5 p.m. Moscow time, or 2 p.m. GMT.',
    'J. F. Kennedy and George W. Bush knew.',
    'Semiconductor Corp. (SMIC) grew.',
    'He left Acme Inc. ¶ The board stayed.',
    'Acme Inc. Chairman John Doe left.',
    'Smith et al. say so.',
    'Oil, gas, etc. ¶ The list is long.',
    'On Sept. 11 and in Oct. 2001 it rained.',
  ])('knows abbreviations: %s', expectSplits)

  test.each([
    'Growth was 3.5 per cent.',
    'The accord of 1994. ¶ It failed.',
    'They waited... ¶ Then it rained.',
    'They waited ... and left.',
    'The vote… was postponed.',
    'Prices rose by 4.5%. ¶ Wages fell.',
    '1. Publish the budget. ¶ 2. Hold the vote.',
    'IV. The neighbours',
    'a. First things',
    'Table 3. Arms imports',
    'Box 1.2. How it works',
  ])('knows figures, ellipses and labels: %s', expectSplits)

  test.each([
    '“It is over.” ¶ He left.',
    '“Is it over?” he asked.',
    'She said “No!” and left.',
    'He called it “a trap.” ¶ Others agreed.',
    "'It is over.' ¶ So he said.",
    '(It never had one.) ¶ Its power is moral.',
    'The army (which has no tanks!) waits.',
  ])('knows quotations and brackets: %s', expectSplits)

  test.each([
    'It holds the line.1 ¶ The rest fled.',
    'It was no settlement.2 ¶ For years, nothing moved.',
    'In recent weeks,3 both sides dug in.',
    'They saw no arms.[4] ¶ Others did.',
    '“It changed.”5 ¶ He flew home.',
    'It dates from 1994.6 ¶ Few know.',
    'It holds.¹² ¶ The rest fled.',
    'It is No.3 The list goes on',
  ])('knows footnotes’ marks: %s', expectSplits)

  test('takes line ends for spaces, blank lines for ends', () => {
    expect(split('One sentence\non two lines.\nAnother.\n\nA heading\n \t\nMore')).toEqual([
      'One sentence\non two lines.',
      'Another.',
      'A heading',
      'More',
    ])
  })

  test('takes a stop with no space behind it for an end only between plain words', () => {
    expect(split('They left the border.The army stayed. See example.org or Node.JS')).toEqual([
      'They left the border.',
      'The army stayed.',
      'See example.org or Node.JS',
    ])
  })

  test.each(['', ' ', '\n\n\n', '\u00a0'])('finds none in %j', (text) => {
    expect(split(text)).toEqual([])
  })

  test.each(['.', '...', '?!', '(', '"', '1.', '...\n\n...'])('survives %j', (text) => {
    expect(split(text).join('')).toBe(text.replace(/\s/g, ''))
  })
})
