import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../pipeline/dataset/check/check-dataset.ts'
import { publishedRules } from '../../pipeline/dataset/check/rules.ts'
import type { Tables } from '../../pipeline/dataset/types.ts'
import { sha256 } from '../../pipeline/dataset/identity/ids.ts'
import { allPolicies, fixtureDataset, fixtureRecords } from './fixture.ts'

type Mutation = (tables: Tables) => void

/** What each rule must find, and only it: one wrong value in a dataset that is right otherwise. */
const mutations: Record<string, Record<string, Mutation>> = {
  schema: {
    'a kind that is none': ({ claims }) => Object.assign(claims[0] ?? {}, { kind: 'opinion' }),
    'an empty string': ({ actors }) => Object.assign(actors[0] ?? {}, { name: '' }),
    'a field too many': ({ dates }) => Object.assign(dates[0] ?? {}, { note: null }),
    'a field too few': ({ dates }) => Reflect.deleteProperty(dates[0] ?? {}, 'mod'),
    'an attribution to the author': ({ claims }) =>
      Object.assign(claims[1] ?? {}, { attribution: 'says that' }),
    'a reason beside what was drawn': ({ sentences }) =>
      Object.assign(sentences[1] ?? {}, { reason: 'fragment' }),
    'neither reason nor anything drawn': ({ sentences }) =>
      Object.assign(sentences[0] ?? {}, { reason: null }),
    'a set that lies on a day': ({ dates }) => Object.assign(dates[0] ?? {}, { type: 'set' }),
    'a day that is none': ({ briefings }) =>
      Object.assign(briefings[0] ?? {}, { publishedOn: '2021-02-30' }),
  },
  'unique-ids': {
    'two mentions with one id': ({ mentions }) =>
      mentions.push(...mentions.slice(0, 1).map((mention) => ({ ...mention }))),
    'a date with a mention’s id': ({ dates, mentions, recommendations }) => {
      Object.assign(dates[1] ?? {}, { id: mentions[0]?.id })
      for (const one of recommendations) one.deadlineDateId = null
    },
  },
  references: {
    'a holder that is no actor': ({ claims }) =>
      Object.assign(claims[0] ?? {}, { holder: 'somebody', holderMentionId: null }),
    'an anchor that is no date': ({ dates }) =>
      Object.assign(dates[0] ?? {}, { anchor: 'talks--d-9' }),
    'a target that is no actor': ({ recommendations }) =>
      recommendations[0]?.targetIds.push('atlantis'),
    'an actor of a claim without a mention': ({ claims }) =>
      Object.assign(claims[0]?.actors[0] ?? {}, { mentionId: 'talks--m-99' }),
    'a section that is none': ({ sentences }) =>
      Object.assign(sentences[0] ?? {}, { sectionId: 'talks--s-none' }),
  },
  agreement: {
    'a mention of another actor': ({ claims }) =>
      Object.assign(claims[0]?.actors[0] ?? {}, { mentionId: 'talks--m-1' }),
    'a holder’s mention of another actor': ({ claims }) =>
      Object.assign(claims[0] ?? {}, { holderMentionId: 'talks--m-2' }),
    'a date outside its claim': ({ claims }) => claims[0]?.dateIds.push('talks--d-2'),
    'a restatement of what comes later': ({ recommendations }) => {
      Object.assign(recommendations[0] ?? {}, { restates: 'talks--r-3' })
    },
    'a scope that the id does not have': ({ actors }) => {
      for (const one of actors.filter(({ id }) => id === 'talks--donors')) one.scope = 'global'
    },
    'an addressee’s mention of another actor': ({ recommendations }) =>
      recommendations[0]?.addresseeMentionIds.push('talks--m-5'),
  },
  grounding: {
    'a quote that is not there': ({ mentions }) =>
      Object.assign(mentions[0] ?? {}, { quote: 'Junta' }),
    'a digest of other words': ({ dates }) =>
      Object.assign(dates[0] ?? {}, { quoteSha256: 'f'.repeat(64) }),
    'a place one character on': ({ mentions }) => {
      for (const one of mentions.slice(1, 2))
        Object.assign(one, { start: one.start + 1, end: one.end + 1 })
    },
    'a reader’s text that the source does not have': ({ claims }) =>
      Object.assign(claims[0] ?? {}, { text: 'The junta says that Namibia will leave' }),
    'a reader’s text with a word too few': ({ recommendations }) =>
      Object.assign(recommendations[0] ?? {}, { text: 'press Namibia' }),
    'a prefix that does not stand before it': ({ mentions }) =>
      Object.assign(mentions[0] ?? {}, { prefix: 'the ' }),
    'a suffix that does not stand behind it': ({ mentions }) =>
      Object.assign(mentions[0] ?? {}, { suffix: ' said' }),
    'the digest of another source': ({ briefings }) =>
      Object.assign(briefings[0] ?? {}, { sourceSha256: 'f'.repeat(64) }),
    'a span that ends before it starts': ({ mentions }) =>
      Object.assign(mentions[0] ?? {}, { end: mentions[0]?.start ?? 0 }),
  },
  'within-sentence': {
    'a mention of another sentence': ({ mentions }) =>
      Object.assign(mentions[0] ?? {}, { sentenceId: 'talks--t-3' }),
  },
  ledger: {
    'a number of sentences that is not theirs': ({ briefings }) =>
      Object.assign(briefings[0] ?? {}, { sentences: 7 }),
    'a claim that its sentence does not know': ({ sentences }) =>
      Object.assign(sentences[1] ?? {}, { yields: ['talks--c-2'] }),
    'paragraphs that go back': ({ sentences }) =>
      Object.assign(sentences[3] ?? {}, { paragraph: 1 }),
    'two sentences of one number': ({ sentences }) =>
      Object.assign(sentences[3] ?? {}, { ordinal: 3 }),
  },
  coverage: {
    'a sentence that stops too soon': ({ sentences }) => {
      const quote = 'Talks in'
      const [first] = sentences
      if (!first) return
      const end = first.start + quote.length
      Object.assign(first, {
        quote,
        text: quote,
        quoteSha256: sha256(quote),
        end,
        prefix: null,
        suffix: null,
      })
    },
  },
  edtf: {
    'an expression that is none': ({ dates }) =>
      Object.assign(dates[0] ?? {}, { edtf: 'next year' }),
    'a 29 February that the year does not have': ({ dates }) =>
      Object.assign(dates[0] ?? {}, { edtf: '2021-02-29' }),
    'a month thirteen': ({ dates }) => Object.assign(dates[0] ?? {}, { edtf: '2021-13' }),
  },
  days: {
    'a first day after the last': ({ dates }) =>
      Object.assign(dates[1] ?? {}, { edtf: null, earliest: '2022-03-02' }),
    'a day outside its expression': ({ dates }) =>
      Object.assign(dates[0] ?? {}, { latest: '2023-01-01' }),
  },
  codes: {
    'a code of no country': ({ actors }) => Object.assign(actors[1] ?? {}, { countries: ['QQ'] }),
    'codes of two countries': ({ actors }) => {
      for (const one of actors.filter(({ id }) => id === 'namibia')) one.iso3 = 'NER'
    },
    'a language tag that is none': ({ briefings }) =>
      Object.assign(briefings[0] ?? {}, { language: 'en-x' }),
  },
  rights: {
    'a context where the text is withheld': ({ briefings, sections, sentences }) => {
      Object.assign(briefings[0] ?? {}, { textPolicy: 'withheld' })
      for (const one of [...sections, ...sentences]) {
        Object.assign(one, { quote: null, text: null, prefix: null, suffix: null })
      }
    },
    'a phrase where no words may be quoted': ({ briefings }) =>
      Object.assign(briefings[0] ?? {}, { quotePolicy: 'none' }),
    'a quote longer than the excerpt': ({ briefings }) =>
      Object.assign(briefings[0] ?? {}, { quotePolicy: 'excerpt 5' }),
  },
}

describe('a dataset that is right', () => {
  test.each([
    ['one briefing', [fixtureRecords('talks')]],
    ['a briefing under each policy', allPolicies],
  ])('passes all rules: %s', (_name, briefings) => {
    expect(checkDataset(fixtureDataset(briefings), publishedRules).map(String)).toEqual([])
  })
})

describe.each(Object.entries(mutations))('rule %s', (ruleId, cases) => {
  test.each(Object.entries(cases))('alone reports %s', (_name, mutate) => {
    const dataset = fixtureDataset()
    mutate(dataset.tables)
    const messages = checkDataset(dataset, publishedRules)
    expect(new Set(messages.map((message) => message.ruleId))).toEqual(new Set([ruleId]))
    for (const message of messages)
      expect(message.reason).toMatch(/ (?:is|are|must|has|have|stands) /)
  })
})

test('each rule has a mutation that breaks it', () => {
  expect(Object.keys(mutations)).toEqual(publishedRules.map(({ id }) => id))
})

test('a message names file, line and column of the record', () => {
  const dataset = fixtureDataset()
  Object.assign(dataset.tables.mentions[0] ?? {}, { quote: 'Junta' })
  const [message] = checkDataset(dataset, publishedRules)
  expect(message).toMatchObject({ file: 'source/briefings/talks.md', line: 6, column: 6 })
  expect(message).toMatchObject({ actual: 'Junta', expected: ['junta'], ruleId: 'grounding' })
})
