import { expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'
import { wordsIn } from './read.ts'

const cases: Record<string, string[]> = {
  'Time is short.': ['Time is short'],
  'Russia sold arms to Mali, and France withdrew its troops.': [
    'Russia sold arms to Mali',
    'France withdrew its troops',
  ],
  'Russia sold arms to Mali and then trained its officers.': [
    'Russia sold arms to Mali and then trained its officers',
  ],
  'France withdrew its troops, while Russia has backed the junta.': [
    'France withdrew its troops',
    'Russia has backed the junta',
  ],
  'While Qatar has funded clinics, Egypt has closed the crossing.': [
    'Qatar has funded clinics',
    'Egypt has closed the crossing',
  ],
  'The rebels hold the hills: they took Bana in March.': [
    'The rebels hold the hills',
    'they took Bana in March',
  ],
  'The talks collapsed; nobody expects a quick deal.': [
    'The talks collapsed',
    'nobody expects a quick deal',
  ],
  'Although the calm holds, Ankara has not withdrawn its claims.': [
    'Although the calm holds, Ankara has not withdrawn its claims',
  ],
  'Yet the calm holds.': ['the calm holds'],
  'Moreover, the calm holds.': ['Moreover, the calm holds'],
  'As the war drags on, civilians suffer.': ['As the war drags on, civilians suffer'],
  'Mogadishu, which regards Somaliland as part of Somalia, protested at once.': [
    'Mogadishu, which regards Somaliland as part of Somalia, protested at once',
  ],
  'Patience is wise, but Brussels should press Ankara.': ['Patience is wise'],
  'Will the calm hold?': [],
  'Brussels should press Ankara.': [],
  'See Policy Brief No. 12.': [],
  'This report examines the causes of the war.': [],
  'The present report is submitted pursuant to a resolution.': [],
  'The present crisis is rooted in a quarrel.': ['The present crisis is rooted in a quarrel'],
}

test.each(Object.entries(cases))('%s', async (sentence, expected) => {
  expect(await wordsIn(sentence)).toEqual(expected)
})

test('a clause that ends in a day before a dash is not taken for place and day', async () => {
  const { records } = await extract(
    '# Report\n\nThe government met donors on 3 May 2020 – The army met them on 4 May 2020.\n',
  )
  const quotes = records?.claims.map(({ quote }) => quote) ?? []
  expect(quotes[0]).toBe('The government met donors on 3 May 2020')
  expect(quotes).not.toContain('')
})
