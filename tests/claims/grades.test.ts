import { expect, test } from 'vitest'
import { DOUBTS } from '../../pipeline/find/claims/grade.ts'
import { claimsIn } from './read.ts'

const gradeOf = async (text: string): Promise<string | undefined> =>
  (await claimsIn(text)).at(-1)?.grade

test.each(DOUBTS.map((doubt) => [doubt.id, doubt.example, doubt] as const))(
  'less than certain, %s: %s',
  async (_id, example, doubt) => {
    // A pronoun needs somebody to stand for.
    const text = `Somalia and Kenya met in May. ${example}`
    expect(await gradeOf(text)).toBe('likely')
    const list = DOUBTS as object[]
    const at = list.indexOf(doubt)
    list.splice(at, 1)
    try {
      expect(await gradeOf(text)).toBe('certain')
    } finally {
      list.splice(at, 0, doubt)
    }
  },
)

test.each([
  'Kenya left the pact.',
  'Kenya will leave the pact if talks fail and rivals agree.',
  'The drought has deepened a crisis that began when rains failed.',
  'The report ended the pact.',
  'The laboratory closed in May.',
  'Residents left the camp in May.',
  'France says that Kenya left the pact.',
])('certain: %s', async (sentence) => {
  expect(await gradeOf(sentence)).toBe('certain')
})

test('a clause with no subject of its own is uncertain', async () => {
  expect(await gradeOf('Worst is a lack of aid.')).toBe('uncertain')
})
