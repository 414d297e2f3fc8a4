import { describe, expect, test } from 'vitest'
import { recommendInProse } from './read.ts'

const urged: Record<string, string[]> = {
  'Kenya should reopen the crossing.': ['Kenya | do should reopen | reopen the crossing'],
  'Kenya must reopen the crossing.': ['Kenya | do must reopen | reopen the crossing'],
  'Kenya needs to reopen the crossing.': ['Kenya | do must reopen | reopen the crossing'],
  'Kenya has to reopen the crossing.': ['Kenya | do must reopen | reopen the crossing'],
  'Kenya ought to reopen the crossing.': ['Kenya | do should reopen | reopen the crossing'],
  'Kenya would do well to reopen the crossing.': ['Kenya | do should reopen | reopen the crossing'],
  'Kenya would be wise to accept the offer.': ['Kenya | do should accept | accept the offer'],
  'Russia would be unwise to reject the offer.': [
    'Russia | avoid should reject | reject the offer',
  ],
  'The Security Council is urged to publish the list.': [
    'Security Council | do should publish | publish the list',
  ],
  'We urge the World Bank to stop lending to Myanmar.': [
    'World Bank | avoid should lend stop | stop lending to Myanmar',
  ],
  'We call on both governments to accept the verdict.': [
    'both governments | do should accept | accept the verdict',
  ],
  'We recommend that the African Union appoint an envoy.': [
    'African Union | do should appoint | appoint an envoy',
  ],
  'It is vital that the African Union appoint an envoy.': [
    'African Union | do must appoint | appoint an envoy',
  ],
  'It is time for the Security Council to lift the embargo.': [
    'Security Council | do should lift | lift the embargo',
  ],
  'It is essential for donors to rebuild the roads.': [
    'donors | do must rebuild | rebuild the roads',
  ],
  'A priority for Ankara should be to keep the strait open.': [
    'Ankara | do should keep | keep the strait open',
  ],
  'The EU might consider suspending the agreement if talks collapse.': [
    'EU | do could consider | consider suspending the agreement if talks collapse',
  ],
  'Ending the war requires the parties to share power.': ['parties | do must share | share power'],
}

const notUrged: Record<string, string> = {
  'a past duty': 'Donors should have acted sooner.',
  'an expectation of a thing': 'The ceasefire should hold through the winter.',
  'what will be clear': 'This should become clear within weeks.',
  'a demand that is reported': 'The president said that the UN should leave the country.',
  'a duty that others see': 'Civil society groups argue that Uganda must release the detainees.',
  'a source before the clause': 'According to the rebels, the UN must leave the country.',
  'a rule': 'Members of the court must disclose their assets.',
  'a rule under a treaty': 'Under the treaty, states must report their stocks every year.',
  'a question': 'What should the EU do now?',
  'a condition': 'If sanctions should fail, the EU will need another plan.',
  'an inverted condition': 'Should talks fail, the EU will suspend the agreement.',
  'a past need': 'Kenya had to close the border in May.',
  'no need': 'Kenya does not need to close the border.',
  'a certainty': 'The reform must have surprised many officials.',
  'a line to heed': 'It should be noted that the data are incomplete.',
  'an imperative that only speaks to the reader': 'See the map of the border.',
  'an option told of': 'Somalia could close the port.',
}

describe('what urges', () => {
  test.each(Object.entries(urged))('%s', async (sentence, expected) => {
    expect(await recommendInProse(sentence)).toEqual(expected)
  })
})

describe('what urges nobody', () => {
  test.each(Object.entries(notUrged))('%s', async (_what, sentence) => {
    expect(await recommendInProse(sentence)).toEqual([])
  })
})
