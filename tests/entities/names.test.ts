import { describe, expect, test } from 'vitest'
import { readEntities } from '../../pipeline/find/mentions/document.ts'
import { paragraph } from '../temporal/document.ts'

/** The kind of each name of a text. */
const kindsIn = (text: string): string[] =>
  readEntities(paragraph(text)).flatMap(({ entities }) =>
    entities.map(({ text: name, kind }) => `${name} ${kind}`),
  )

/** Names that no list has: what stands beside them says what they name. */
describe('the classifier of names', () => {
  test.each([
    ['Orlavik was born in 1950 and studied law.', ['Orlavik person']],
    ['He lives in Orlavik.', ['Orlavik place']],
    ['The ferry to Orlavik leaves from the port.', ['Orlavik place']],
    ['Orlavik (ORL) resigned.', ['Orlavik organisation', 'ORL organisation']],
    [
      'The guests were Omawu Tekule, Denrel Dasu and Tosin Babula.',
      ['Omawu Tekule person', 'Denrel Dasu person', 'Tosin Babula person'],
    ],
    [
      'The ferry stops at Omawu, Denrel and Tosinba.',
      ['Omawu place', 'Denrel place', 'Tosinba place'],
    ],
    ['Warren Austin signed the treaty.', ['Warren Austin person']],
    ['Windsor Star reported it.', ['Windsor Star organisation']],
    ['They chose option D.', ['D thing']],
  ])('%s', (text, expected) => {
    expect(kindsIn(text)).toEqual(expected)
  })
})
