import { expect, it } from 'vitest'
import { joinLines } from '../../pipeline/document/convert/pdf/words.ts'
import { extract } from '../../pipeline/index.ts'

/** A line’s end, the next line’s start, and what a reader sees. */
const cases: readonly (readonly [string, string, string])[] = [
  ['autono-', 'mous', 'autonomous'],
  ['self-determi-', 'nation', 'self-determination'],
  ['well-be-', 'ing', 'well-being'],
  ['GOVERN-', 'MENT', 'GOVERNMENT'],
  ['Chinese-', 'owned', 'Chinese-owned'],
  ['decision-', 'making', 'decision-making'],
  ['NATO-', 'led', 'NATO-led'],
  ['EPA-', 'recognised', 'EPA-recognised'],
  ['balance-of-', 'payments', 'balance-of-payments'],
  ['up-to-', 'date', 'up-to-date'],
  ['U.S.-', 'led', 'U.S.-led'],
  ['non-', 'EU', 'non-EU'],
  ['COVID-', '19', 'COVID-19'],
  ['mid-', '1990s', 'mid-1990s'],
  ['2010-', '2014', '2010-2014'],
  ['20-', 'year', '20-year'],
  ['short-', 'and long-term', 'short- and long-term'],
  ['10-', 'to 30-day', '10- to 30-day'],
]

it.each(cases)('%s⏎%s is %s in a PDF file', (before, after, seen) => {
  expect(joinLines(`the ${before}`, `${after} plan`)).toBe(`the ${seen} plan`)
})

it.each(cases)('%s⏎%s is %s in a text', async (before, after, seen) => {
  const { records } = await extract(`The ministry read the ${before}\n${after} plan on Tuesday.\n`)
  expect(records?.sentences[0]?.text).toBe(`The ministry read the ${seen} plan on Tuesday.`)
})

it('where no line ends, a hyphen before a number or a capital is left', async () => {
  const { records } = await extract('Exports fell by 3- 5 points and the A- B route was shut.\n')
  expect(records?.sentences[0]?.text).toContain('3- 5 points and the A- B route')
})
