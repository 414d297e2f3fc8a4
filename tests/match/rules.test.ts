import { describe, expect, it } from 'vitest'
import { ACTING_RULES } from '../../pipeline/find/mentions/acting-places.ts'
import { NATIONAL_RULES } from '../../pipeline/find/mentions/nationals.ts'
import { PERSON_RULES, PLACE_RULES } from '../../pipeline/find/mentions/person-cues.ts'
import { ROLE_RULES } from '../../pipeline/find/mentions/roles.ts'
import { SEAT_RULES } from '../../pipeline/find/mentions/seats.ts'
import { analyse } from '../../pipeline/language/index.ts'
import { firstRule, fits } from '../../pipeline/match/rules.ts'
import type { ContextRule } from '../../pipeline/match/rules.ts'
import { contextOf } from '../../pipeline/match/words.ts'
import type { Context } from '../../pipeline/match/words.ts'

/** What stands around the words of an example that are in square brackets. */
function around(example: string): Context {
  const start = example.indexOf('[')
  const end = example.indexOf(']') - 1
  const [sentence] = analyse(example.replace(/[[\]]/g, '')).sentences
  const tokens = sentence?.tokens ?? []
  const from = tokens.findIndex((token) => token.start >= start)
  const behind = tokens.findIndex((token) => token.start >= end)
  return contextOf(tokens, from, behind < 0 ? tokens.length : behind)
}

const table = (rules: readonly ContextRule<unknown>[]): [string, string][] =>
  rules.map(({ id, example }) => [id, example])

describe('the rules for capitals', () => {
  it.each(table(SEAT_RULES))('%s: %s', (id, example) => {
    expect(firstRule(SEAT_RULES, around(example))?.id).toBe(id)
  })

  it.each([
    ['talks in [Moscow] began', 'place'],
    ['trust in [Moscow] fell', 'metonym'],
    ['they look at [Moscow]', 'metonym'],
    ['they met at [Moscow]', 'place'],
    ['in April [Moscow] objected', 'metonym'],
    ['a flight from [Moscow]', 'place'],
    ['a warning from [Moscow]', 'metonym'],
    ['[Paris], France and Spain agreed', 'metonym'],
  ])('%s: %s', (example, aspect) => {
    expect(firstRule(SEAT_RULES, around(example))?.value).toBe(aspect)
  })
})

describe.each([
  [
    'roles',
    ROLE_RULES,
    [
      'Countries such as [allies] agreed.',
      'As [soldiers] fired, they left.',
      'They met the [ally].',
    ],
  ],
  [
    'persons',
    PERSON_RULES,
    ['the [Grindle] plant closed', '[Port Grindle], the old city, fell', 'its port, [Grindle Bay]'],
  ],
  [
    'places that act',
    ACTING_RULES,
    ['talks in [Erbil] failed', 'the mayor of [Erbil] rejected it', '[Erbil] lies in the north'],
  ],
  [
    'nationalities',
    NATIONAL_RULES,
    ['the [Chinese] economy grew', 'some [Emiratis] agreed', 'a [Shia] family left'],
  ],
  ['places', PLACE_RULES, ['the friends of [Treysand] left', 'the village that [Treysand] built']],
] as const)('the rules for %s', (_name, rules, others) => {
  it.each(table(rules))('%s: %s', (id, example) => {
    const fitting = rules.filter((rule) => fits(around(example), rule))
    expect(fitting.map((rule) => rule.id)).toContain(id)
  })

  it.each(others)('none fits %s', (example) => {
    expect(rules.filter((rule) => fits(around(example), rule)).map(({ id }) => id)).toEqual([])
  })
})
