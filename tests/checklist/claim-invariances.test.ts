import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'

/** Sentences whose claim stays what it is, whatever stands around it. */
const sentences = [
  'Kenya closed the crossing.',
  'The drought has deepened the crisis.',
  'The truce may collapse.',
  'The sanctions proved toothless.',
  'Witnesses say that the army shelled the town.',
  'Uganda has not reopened the crossing.',
  'Talks between Kenya and Uganda failed.',
]

/** What may stand around it, or how it may be written. */
const changes: readonly [string, (sentence: string) => string][] = [
  ['a fronted phrase', (text) => `In practice, ${lowered(text)}`],
  ['a connective', (text) => `However, ${lowered(text)}`],
  ['a conjunction', (text) => `But ${lowered(text)}`],
  ['a footnote mark', (text) => `${text}[3]`],
  ['a reason', (text) => text.replace(/\.$/, ', because funds ran out.')],
  ['a place', (text) => text.replace(/\.$/, ' in the north.')],
  ['bold', (text) => text.replace(/^(?:The )?\w+/, '**$&**')],
  [
    'a link',
    (text) => text.replace(/\w{1,20}\.$/, '[$&](https://example.org/)').replace('.]', ']'),
  ],
]

/** With a small first letter, but for names. */
const lowered = (text: string): string =>
  /^(?:Kenya|Uganda)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

describe.each(changes)('%s leaves a claim what it is', (_name, change) => {
  test.each(sentences)('%s', async (sentence) => {
    const [changed, own] = [await claimOf(change(sentence)), await claimOf(sentence)]
    expect(changed).toEqual(own)
  })
})

async function claimOf(text: string) {
  const { records } = await extract(`# The quarrel\n\n## Background\n\n${text}\n`, {
    metadata: { publishedOn: '2022-08-04' },
  })
  return (records?.claims ?? []).map(({ kind, certainty, polarity, holder, actors }) => ({
    kind,
    certainty,
    polarity,
    holder,
    subjects: actors.filter(({ role }) => role === 'subject').map(({ actorId }) => actorId),
  }))
}
