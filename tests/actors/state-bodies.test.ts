import { expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'

/** The id of the actor that a phrase is a mention of. */
async function idOf(text: string, phrase: string): Promise<string | undefined> {
  const { records } = await extract(text, { metadata: { id: 'b', publishedOn: '2024-05-01' } })
  return records?.mentions.find(({ quote }) => quote === phrase)?.actorId
}

test.each([
  ['The government of Mali agreed.', 'government of Mali', 'mali-government'],
  ["Mali's government agreed.", "Mali's government", 'mali-government'],
  ['The Malian government agreed.', 'Malian government', 'mali-government'],
  ['The Malian authorities agreed.', 'Malian authorities', 'mali-government'],
  ["Niger's junta agreed.", "Niger's junta", 'niger-government'],
  [
    'Russia’s Ministry of Defense objected.',
    'Russia’s Ministry of Defense',
    'russia-defence-ministry',
  ],
  [
    'The Russian Ministry of Defence objected.',
    'Russian Ministry of Defence',
    'russia-defence-ministry',
  ],
  ['The Russian defense ministry objected.', 'Russian defense ministry', 'russia-defence-ministry'],
  ['The Kenyan Finance Ministry objected.', 'Kenyan Finance Ministry', 'kenya-finance-ministry'],
  ["Kenya's treasury objected.", "Kenya's treasury", 'kenya-finance-ministry'],
  ["Ghana's central bank raised rates.", "Ghana's central bank", 'ghana-central-bank'],
  ['The Bank of Ghana raised rates.', 'Bank of Ghana', 'ghana-central-bank'],
  ['The Nigerien army left the town.', 'Nigerien army', 'niger-armed-forces'],
  ["Niger's armed forces left the town.", "Niger's armed forces", 'niger-armed-forces'],
  ['The Peruvian parliament voted.', 'Peruvian parliament', 'peru-parliament'],
  ['The US defense department wrote.', 'US defense department', 'us-department-of-defense'],
])('%s → %s is %s', async (text, phrase, id) => {
  expect(await idOf(text, phrase)).toBe(id)
})

test.each([
  ['The former government of Mali objected.', 'former government of Mali'],
  ['The junta objected.', 'junta'],
])('%s → %s is the briefing’s own', async (text, phrase) => {
  expect(await idOf(text, phrase)).toMatch(/^b--/)
})

test('two states’ bodies of one class stay two', async () => {
  const text = "Mali's government and Niger's government met."
  expect(await idOf(text, "Mali's government")).not.toBe(await idOf(text, "Niger's government"))
})
