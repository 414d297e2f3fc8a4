import { describe, expect, test } from 'vitest'
import { analyse } from '../../pipeline/language/index.ts'

const orders = (text: string): string[] =>
  analyse(text, { mood: 'imperative' }).sentences.flatMap(({ tokens, verbGroups }) =>
    verbGroups
      .filter(({ form }) => form === 'imperative')
      .map(({ head }) => tokens[head]?.text ?? ''),
  )

describe('A text whose mood is imperative', () => {
  test.each([
    ['Review visa rules.', ['Review']],
    ['Urgently review visa rules and fund courts.', ['review', 'fund']],
    ['Target aid at widows, pool funds and book flights early.', ['Target', 'pool', 'book']],
    ['Screen containers and regularly inform parliament.', ['Screen', 'inform']],
    ['“Staff night clinics.”', ['Staff']],
  ])('opens with an order: %s', (text, verbs) => {
    expect(orders(text)).toEqual(verbs)
  })

  test('says nothing of the sentences behind the first', () => {
    expect(orders('Book flights early. Book fairs are held in May.')).toEqual(['Book'])
  })

  test('opens behind a phrase where that is said', () => {
    const text = 'By the end of May, staff night clinics and fund courts.'
    const { sentences } = analyse(text, { mood: 'imperative', orderAt: text.indexOf('staff') })
    const [sentence] = sentences
    const found = sentence?.verbGroups.map(({ head, form }) => [sentence.tokens[head]?.text, form])
    expect(found).toEqual([
      ['staff', 'imperative'],
      ['fund', 'imperative'],
    ])
  })

  test('orders nothing at a place where no word begins', () => {
    const { sentences } = analyse('Book fairs are held.', { mood: 'imperative', orderAt: 2 })
    expect(sentences[0]?.tokens[0]?.xpos).toBe('NN')
  })

  test.each(['', ',', 'Quickly', '2022'])('orders nothing without a word for it: “%s”', (text) => {
    expect(orders(text)).toEqual([])
  })

  test('is not taken for granted', () => {
    const [sentence] = analyse('Book fairs are held in May.').sentences
    expect(sentence?.tokens[0]?.xpos).toBe('NN')
  })
})
