import { describe, expect, it } from 'vitest'
import { analyse, singularOf } from '../../pipeline/language/index.ts'
import { areCoordinated, headLemma, nounLemma } from '../../pipeline/language/query/nouns.ts'

describe('the singular of a noun', () => {
  it.each([
    ['leaders', 'leader'],
    ['allies', 'ally'],
    ['heroes', 'hero'],
    ['thieves', 'thief'],
    ['bureaus', 'bureau'],
    ['women', 'woman'],
    ['police-officers', 'police-officer'],
    ['crises', 'crisis'],
    ['people', 'people'],
    ['headquarters', 'headquarters'],
  ])('of %s is %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular)
  })

  it.each(['press', 'campus', 'crisis', 'virus', 'gas', 'activist', 'man', 'army'])(
    '%s is in the singular',
    (word) => {
      expect(singularOf(word)).toBe(word)
    },
  )

  it.each([
    ['Rebels attacked.', 'rebel'],
    ['Activist groups attacked.', 'activist'],
  ])('of the first word of “%s” is %s', (text, lemma) => {
    const [token] = analyse(text).sentences[0]?.tokens ?? []
    expect(token && nounLemma(token)).toBe(lemma)
  })
})

describe('the head of a noun phrase', () => {
  it.each([
    ['The old leaders of Chad left.', 0, 'leader'],
    ['The old leaders of Chad left.', 1, 'chad'],
    ['The old leaders of Chad left.', 2, ''],
    ['The old leaders of Chad left.', undefined, ''],
  ])('%s, %s: %s', (text, phrase, lemma) => {
    const [syntax] = analyse(text).sentences
    expect(syntax && headLemma(syntax, phrase)).toBe(lemma)
  })
})

describe('two noun phrases of a sentence', () => {
  it.each([
    ['Kenya and Uganda left.', 0, 1, true],
    ['Kenya, Chad and Uganda left.', 1, 2, true],
    ['Kenya left and Uganda stayed.', 0, 1, false],
    ['Kenya left Uganda.', 0, 1, false],
    ['Kenya and Uganda left.', 1, 1, false],
  ])('%s: coordinated %i and %i → %s', (text, one, other, coordinated) => {
    const [sentence] = analyse(text).sentences
    expect(sentence && areCoordinated(sentence, one, other)).toBe(coordinated)
  })
})
