import fc from 'fast-check'
import countries from 'i18n-iso-countries'
import { expect, test } from 'vitest'
import { theGazetteer } from '../../pipeline/find/mentions/gazetteer.ts'
import { slugOf } from '../../pipeline/slug.ts'
import { STATES } from '../../pipeline/lexicon/states.ts'
import { mentionsIn } from './read.ts'

test('a text of capitals only has no mentions', async () => {
  expect(await mentionsIn('KENYA ARMY PARIS '.repeat(300))).toEqual([])
})

test('fifty thousand digits have no mentions', async () => {
  expect(await mentionsIn('1234567890'.repeat(5000))).toEqual([])
})

test('spans never leave the text and nested mentions never cross', async () => {
  const words = [
    'Kenya',
    '’s',
    'army',
    'of',
    'the',
    'President',
    'John',
    '(UN)',
    'two',
    'countries',
    ',',
    'and',
    'al-Shabaab',
    'who',
    'said',
    '.',
    'Minister',
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 30 }), async (parts) => {
      for (const mention of await mentionsIn(parts.join(' '))) expect(mention).not.toMatch(/^ ?\|/)
    }),
    { numRuns: 40 },
  )
})

test('each ISO code stands for one state', () => {
  const codes = STATES.flatMap(({ iso2 }) => iso2 ?? [])
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([])
})

test('the codes are those of ISO 3166-1', () => {
  const wrong = STATES.filter(
    ({ iso2, iso3 }) => iso2 !== null && iso2 !== 'XK' && countries.alpha2ToAlpha3(iso2) !== iso3,
  )
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('the gazetteer prefers the longest form that ends with a word', () => {
  const at = (text: string) => theGazetteer().at(text, 0)?.text ?? null
  expect(at('Guinea-Bissau’s army')).toBe('Guinea-Bissau')
  expect(at('South Sudanese')).toBe('South Sudanese')
  expect(at('Nigerians')).toBe('Nigerians')
  expect(at('Malice')).toBeNull()
})

test('slugs are ASCII for Latin names', () => {
  expect(slugOf('Recep Tayyip Erdoğan')).toBe('recep-tayyip-erdogan')
  expect(slugOf('Côte d’Ivoire')).toBe('cote-divoire')
  expect(slugOf('U.S. Indo-Pacific Command')).toBe('us-indo-pacific-command')
})
