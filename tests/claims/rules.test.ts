import { describe, expect, test } from 'vitest'
import { CAUSE_RULES } from '../../pipeline/find/claims/cause/rules.ts'
import { KIND_RULES } from '../../pipeline/find/claims/kind.ts'
import { VALUE_RULES } from '../../pipeline/find/claims/value/rules.ts'
import { claimsIn } from './read.ts'

const kindOf = async (sentence: string): Promise<string | undefined> =>
  (await claimsIn(sentence))[0]?.kind

/** What a sentence is where one row of a table is out. */
async function kindWithout(rows: readonly object[], row: object, sentence: string) {
  const list = rows as object[]
  const at = list.indexOf(row)
  list.splice(at, 1)
  try {
    return await kindOf(sentence)
  } finally {
    list.splice(at, 0, row)
  }
}

describe('each rule of a kind makes its example what it is, and no other does', () => {
  test.each(KIND_RULES.map((row) => [row.id, row.example, row] as const))(
    '%s: %s',
    async (_id, example, row) => {
      expect(await kindOf(example)).toBe(row.kind)
      expect(await kindWithout(KIND_RULES, row, example)).not.toBe(row.kind)
    },
  )

  test.each(VALUE_RULES.map((row) => [row.id, row.example, row] as const))(
    'judges, %s: %s',
    async (_id, example, row) => {
      expect(await kindOf(example)).toBe('value')
      expect(await kindWithout(VALUE_RULES, row, example)).not.toBe('value')
    },
  )

  test.each(CAUSE_RULES.map((row) => [row.id, row.example, row] as const))(
    'brings about, %s: %s',
    async (_id, example, row) => {
      expect(await kindOf(example)).toBe('cause')
      expect(await kindWithout(CAUSE_RULES, row, example)).not.toBe('cause')
    },
  )
})
