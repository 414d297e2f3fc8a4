import { expect, test } from 'vitest'
import { claimsIn } from './read.ts'

test.each([
  ['Egypt fears that the dam will cut the flow of the river.', 'egypt', 'fears that'],
  ['According to Ethiopia, the dam is safe.', 'ethiopia', 'According to'],
  ['In Ethiopia’s view, the dam is safe.', 'ethiopia', 'In Ethiopia’s view'],
  ['Ethiopia is confident that the dam is safe.', 'ethiopia', 'confident that'],
  ['Egypt believes Ethiopia will fill the dam in May.', 'egypt', 'believes'],
  ['A UN report found that the army had shelled two hospitals.', 'united-nations', 'found that'],
])('%s', async (sentence, holder, attribution) => {
  expect(await claimsIn(sentence)).toMatchObject([{ holder, attribution }])
})

test.each([
  'Ethiopia is filling the dam.',
  'Egypt demanded that Ethiopia leave.',
  'Egypt fears retaliation.',
  'Ethiopia promised to release water.',
  'The figures show that Ethiopia is filling the dam.',
])('the author’s own: %s', async (sentence) => {
  expect(await claimsIn(sentence)).toMatchObject([{ holder: 'author', attribution: null }])
})

test('the nearest of nested holders', async () => {
  const [claim] = await claimsIn('The UN says that Egypt fears that Ethiopia will fill the dam.')
  expect(claim).toMatchObject({ holder: 'egypt', attribution: 'fears that', kind: 'forecast' })
})
