import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frontCode, readVocabulary } from '../../pipeline/language/tag/vocabulary.ts'

const word = fc.stringMatching(/^[a-d]{1,7}$/)

test('every word of stored lists is found with the parts of speech of all its lists, and no other word', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word),
      fc.uniqueArray(word),
      fc.array(word),
      (nouns, verbs, asked) => {
        const [n, v] = [new Set(nouns), new Set(verbs)]
        const vocabulary = readVocabulary({
          n: frontCode([...n].sort()),
          vn: frontCode([...v].sort()),
        })
        for (const one of [...asked, ...nouns, ...verbs]) {
          const expected = v.has(one) ? 32 + 3 : n.has(one) ? 1 : undefined
          expect(vocabulary.get(one)).toBe(expected)
        }
      },
    ),
  )
})

test('words that begin with a shorter word, or share nothing, are told apart', () => {
  const vocabulary = readVocabulary({ n: frontCode(['a', 'ab', 'abacus', 'abbey', 'zoo']) })
  expect(
    ['a', 'ab', 'aba', 'abacus', 'abbey', 'abbeys', 'zoo', ''].map((one) => vocabulary.get(one)),
  ).toEqual([1, 1, undefined, 1, 1, undefined, 1, undefined])
})
