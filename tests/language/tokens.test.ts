import { describe, expect, test } from 'vitest'
import { tokenise } from '../../pipeline/language/tokens.ts'

const split = (text: string): string =>
  tokenise(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

/** A sentence and its words, parted by spaces. */
type Case = [text: string, words: string]

describe('tokenise', () => {
  test.each<Case>([
    ['They don’t, won’t and can’t.', 'They do n’t , wo n’t and ca n’t .'],
    ["It's ours; they've said we'd go.", "It 's ours ; they 've said we 'd go ."],
    ['The talks cannot fail.', 'The talks can not fail .'],
    ['She shouldn’t’ve gone.', 'She should n’t ’ve gone .'],
    ["Let's go.", "Let 's go ."],
    ['I’M SURE', 'I ’M SURE'],
  ])('splits contractions: %s', (text, words) => {
    expect(split(text)).toBe(words)
  })

  test.each<Case>([
    ['Ecuador’s police', 'Ecuador ’s police'],
    ["the world's growers' market", "the world 's growers ' market"],
    ['the states’ armies', 'the states ’ armies'],
    ['(“Farmajo”)’s speech', '( “ Farmajo ” ) ’s speech'],
    ['Türkiye’s elections', 'Türkiye ’s elections'],
    ['the U.S.’s rules', 'the U.S. ’s rules'],
  ])('splits possessives: %s', (text, words) => {
    expect(split(text)).toBe(words)
  })

  test.each<Case>([
    ["al-Qa'ida's men", "al - Qa'ida 's men"],
    ["O'Brien met Sana'a's envoys", "O'Brien met Sana'a 's envoys"],
    ['Côte d’Ivoire', 'Côte d’Ivoire'],
    ["five o'clock", "five o'clock"],
  ])('keeps apostrophes within names: %s', (text, words) => {
    expect(split(text)).toBe(words)
  })

  test.each<Case>([
    ['a 15-year term', 'a 15 - year term'],
    ['long-term, US-based', 'long - term , US - based'],
    ['Russia-Myanmar relations', 'Russia - Myanmar relations'],
    ['a U.S.-backed force', 'a U.S. - backed force'],
    ['non-state actors', 'non-state actors'],
    ['mid-2019, post-war, anti-ship', 'mid-2019 , post-war , anti-ship'],
    ['co-operation and re-election', 'co-operation and re-election'],
    ['anti-money-laundering rules', 'anti-money - laundering rules'],
    ['well- and ill-meant', 'well - and ill - meant'],
    ['F-16 jets', 'F - 16 jets'],
    ['COVID-19', 'COVID - 19'],
  ])('splits at hyphens, but not behind prefixes: %s', (text, words) => {
    expect(split(text)).toBe(words)
  })

  test.each<Case>([
    ['The U.S. and the U.N. met.', 'The U.S. and the U.N. met .'],
    ['e.g., Vietnam, i.e. Hanoi', 'e.g. , Vietnam , i.e. Hanoi'],
    ['at 5 p.m. on Monday', 'at 5 p.m. on Monday'],
    ['the Department (D.O.D.)', 'the Department ( D.O.D. )'],
    ['Gen. X and Lt. Col. J. P. Doe', 'Gen. X and Lt. Col. J. P. Doe'],
    ['Art. 5, No. 3 and pp. 2–4', 'Art. 5 , No. 3 and pp. 2 – 4'],
    ['No.', 'No .'],
    ['Corp. (SMIC) and Acme Inc.', 'Corp. ( SMIC ) and Acme Inc .'],
    ['Smith et al. wrote', 'Smith et al. wrote'],
    ['He came in. The end', 'He came in . The end'],
  ])('keeps the stops of abbreviations: %s', (text, words) => {
    expect(split(text)).toBe(words)
  })

  test.each<Case>([
    ['1,234,567.89 people', '1,234,567.89 people'],
    ['$5.3m, €20bn and £4', '$ 5.3 m , € 20 bn and £ 4'],
    ['US$400 or A$3', 'US$ 400 or A$ 3'],
    ['4.5% and 19 per cent', '4.5 % and 19 per cent'],
    ['40km, 5pm, 10am', '40 km , 5 pm , 10 am'],
    ['the 1990s, the 90s and the ’90s', 'the 1990s , the 90s and the ’90s'],
    ['21st, 2nd and 30th', '21st , 2nd and 30th'],
    ['3/8/2000, 1/2, 9/11', '3/8/2000 , 1/2 , 9/11'],
    ['2021-03-04', '2021-03-04'],
    ['2019-2021 and 3-4', '2019 - 2021 and 3 - 4'],
    ['1917–18', '1917 – 18'],
    ['at 14:30 and 9:05:10', 'at 14:30 and 9:05:10'],
    ['N°173', 'N ° 173'],
    ['G7, M23 and Q1', 'G7 , M23 and Q1'],
    ['2,400 in 2011,3 of them', '2,400 in 2011 , 3 of them'],
  ])('reads figures, units and currencies: %s', (text, words) => {
    expect(split(text)).toBe(words)
  })

  test.each<Case>([
    ['on the front line.1', 'on the front line . 1'],
    ['in recent weeks,3 reportedly', 'in recent weeks , 3 reportedly'],
    ['not a settlement.[2]', 'not a settlement . [ 2 ]'],
    ['signed in 1994.6', 'signed in 1994 . 6'],
    ['as the report12 says', 'as the report 12 says'],
    ['“changed.”5', '“ changed . ” 5'],
  ])('parts the marks of footnotes: %s', (text, words) => {
    expect(split(text)).toBe(words)
  })

  test.each<Case>([
    ['“Go,” he said—twice.', '“ Go , ” he said — twice .'],
    ['\'No\' -- "yes"', '\' No \' -- " yes "'],
    ['Why?! Wait… no...', 'Why ?! Wait … no ...'],
    ['and/or [sic]', 'and / or [ sic ]'],
    ['R&D at AT&T', 'R&D at AT&T'],
    ['see www.example.org/a-b.', 'see www.example.org/a-b .'],
    ['to press@example.org, please', 'to press@example.org , please'],
    ['a * b ** c', 'a * b ** c'],
    ['• first', '• first'],
    ['😀 ok', '😀 ok'],
  ])('parts signs: %s', (text, words) => {
    expect(split(text)).toBe(words)
  })

  test.each<Case>([
    ['one\u00a0two\u2002three\nfour\tfive', 'one two three four five'],
    ['naïve Erdoğan Łódź', 'naïve Erdoğan Łódź'],
    ['e\u0301tat', 'e\u0301tat'],
    ['auto\u00admatic', 'auto\u00admatic'],
    ['', ''],
    [' \n ', ''],
  ])('takes any white space and any script: %j', (text, words) => {
    expect(split(text)).toBe(words)
  })
})
