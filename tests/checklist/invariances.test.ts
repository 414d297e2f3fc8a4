import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'

/** What a change of form must leave as it is. */
interface Row {
  addressee: string | null
  action: string
  words: string | null
}

async function rowsOf(text: string): Promise<Row[]> {
  const { records } = await extract(`# The quarrel\n\n## Background\n\n${text}\n`, {
    metadata: { publishedOn: '2022-08-04' },
  })
  return (records?.recommendations ?? []).map(({ addressee, action, text: words }) => ({
    addressee,
    action,
    words: words?.replace(/[’‘]/g, "'") ?? null,
  }))
}

const addressees = ['Kenya', 'ZEPA', 'Regional banks', 'Kenya and Uganda', 'The ministry', 'Donors']

const actions: readonly (readonly [action: string, words: string])[] = [
  ['publish', 'publish the accounts'],
  ['withdraw', 'withdraw from the pact'],
  ['fund', 'fund the rural clinics'],
  ['reopen', "reopen the city's crossing"],
  ['review', 'review the code of conduct'],
  ['consult', 'consult the unions'],
]

const sentences = fc.record({
  who: fc.constantFrom(...addressees),
  what: fc.constantFrom(...actions),
  modal: fc.constantFrom('should', 'must', 'ought to'),
})

type Words = [who: string, modal: string, words: string]

/** Changes that leave addressee and action as they are, each with what it makes of the sentence. */
const changes: Record<string, (...words: Words) => string> = {
  'an apposition': (who, modal, words) => `${who}, long silent, ${modal} ${words}.`,
  'a prepositional phrase': (who, modal, words) =>
    `${who}, with help from abroad, ${modal} ${words}.`,
  'a relative clause': (who, modal, words) => `${who}, which spoke in May, ${modal} ${words}.`,
  'a fronted adverbial': (who, modal, words) =>
    `In the meantime, ${who.replace(/^The /, 'the ')} ${modal} ${words}.`,
  'an adverb': (who, modal, words) =>
    `${who} ${modal === 'ought to' ? modal : `${modal} urgently`} ${words}.`,
  'a conjunction': (who, modal, words) => `But ${who.replace(/^The /, 'the ')} ${modal} ${words}.`,
  'a bullet': (who, modal, words) => `- ${who} ${modal} ${words}.`,
  'a number': (who, modal, words) => `1. ${who} ${modal} ${words}.`,
  'bold type': (who, modal, words) => `**${who}** ${modal} **${words}**.`,
  'curly quotation marks': (who, modal, words) => `${who} ${modal} ${words.replace("'", '’')}.`,
  'a footnote mark': (who, modal, words) => `${who} ${modal} ${words}.[12]`,
  'a link': (who, modal, words) => `[${who}](https://example.org) ${modal} ${words}.`,
  'a line of its own in bold type': (who, modal, words) => `**${who} ${modal} ${words}.**`,
  italics: (who, modal, words) => `*${who}* ${modal} ${words}.`,
  'a plain line among others': (who, modal, words) =>
    `The rains came late.\n\n${who} ${modal} ${words}.\n\nThe harvest failed.`,
  'a round bullet': (who, modal, words) => `• ${who} ${modal} ${words}.`,
  'a footnote mark in the middle': (who, modal, words) =>
    `${who}[^1] ${modal} ${words}.\n\n[^1]: Minutes.`,
  'two phrases before it': (who, modal, words) =>
    `In May, and after the vote, ${who.replace(/^The /, 'the ')} ${modal} ${words}.`,
  'a clause of purpose before it': (who, modal, words) =>
    `To end the strike, ${who.replace(/^The /, 'the ')} ${modal} ${words}.`,
  'a condition before it': (who, modal, words) =>
    `If talks fail, ${who.replace(/^The /, 'the ')} ${modal} ${words}.`,
  'the author before it': (who, modal, words) =>
    `We believe that ${who.replace(/^The /, 'the ')} ${modal} ${words}.`,
  'a second clause behind it': (who, modal, words) =>
    `${who} ${modal} ${words}; the rains came late.`,
  'a sentence before it': (who, modal, words) => `The rains came late. ${who} ${modal} ${words}.`,
}

describe('a recommendation stays the same', () => {
  test.each(Object.entries(changes))('with %s', async (_name, change) => {
    await fc.assert(
      fc.asyncProperty(sentences, async ({ who, what: [action, words], modal }) => {
        const expected = { addressee: who.replace(/^The /, ''), action, words }
        expect(await rowsOf(change(who, modal, words))).toEqual([expected])
      }),
      { numRuns: 12, seed: 7 },
    )
  })

  // A known miss: to be moved to the changes above when it passes.
  test.fails('with a number in brackets before a single paragraph', async () => {
    const expected = { addressee: 'Kenya', action: 'publish', words: 'publish the accounts' }
    expect(await rowsOf('(3) Kenya should publish the accounts.')).toEqual([expected])
  })

  test('in the spelling of either side of the Atlantic', async () => {
    const pairs = [
      ['Kenya should prioritise the harbour.', 'Kenya should prioritize the harbor.'],
      ['Kenya should honour the programme.', 'Kenya should honor the program.'],
      ['Kenya should organise the defence.', 'Kenya should organize the defense.'],
    ]
    for (const [british = '', american = ''] of pairs) {
      const [one, other] = [await rowsOf(british), await rowsOf(american)]
      expect(one).toHaveLength(1)
      expect(other.map(({ addressee }) => addressee)).toEqual(one.map(({ addressee }) => addressee))
    }
  })

  test.each([
    ['The fund should be audited by Kenya.', 'Kenya should audit the fund.', 'audit'],
    [
      'The list must be published by the African Union.',
      'The African Union must publish the list.',
      'publish',
    ],
    ['The talks should be convened by Uganda.', 'Uganda should convene the talks.', 'convene'],
  ])('in the passive and the active: %s', async (passive, active, action) => {
    const [one, other] = [await rowsOf(passive), await rowsOf(active)]
    expect(one.map((row) => row.action)).toEqual([action])
    expect(other.map((row) => row.action)).toEqual([action])
    expect(one[0]?.addressee).toBe(other[0]?.addressee)
  })

  const forms: Record<string, (items: readonly string[]) => string> = {
    bullets: (items) => items.map((item) => `- ${item}`).join('\n'),
    'round bullets': (items) => items.map((item) => `• ${item};`).join('\n'),
    numbers: (items) => items.map((item, index) => `${String(index + 1)}. ${item}`).join('\n'),
    letters: (items) => items.map((item, index) => `(${'abc'.charAt(index)}) ${item};`).join('\n'),
    'paragraphs without marks': (items) => items.map((item) => `${item};`).join('\n\n'),
  }
  test.each(Object.entries(forms))('in a list of %s', async (_name, form) => {
    const items = actions.slice(0, 3).map(([, words]) => words)
    const found = await rowsOf(`Kenya should:\n\n${form(items)}`)
    expect(found).toEqual(
      actions.slice(0, 3).map(([action, words]) => ({ addressee: 'Kenya', action, words })),
    )
  })
})
