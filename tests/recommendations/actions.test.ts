import { expect, test } from 'vitest'
import { recommendInProse } from './read.ts'

const cases: Record<string, string[]> = {
  'Mali should release the detainees, reopen the courts and pay its soldiers.': [
    'Mali | do should release | release the detainees',
    'Mali | do should reopen | reopen the courts',
    'Mali | do should pay | pay its soldiers',
  ],
  'Mali should continue rebuilding schools, training judges and protecting witnesses.': [
    'Mali | do should rebuild continue | continue rebuilding schools',
    'Mali | do should train continue | training judges',
    'Mali | do should protect continue | protecting witnesses',
  ],
  'Mali should impose sanctions and arms embargoes on the rebels.': [
    'Mali | do should impose | impose sanctions and arms embargoes on the rebels',
  ],
  'France should press Mali to keep excluding the rebels and to hold elections.': [
    'France | do should press | press Mali to keep excluding the rebels and to hold elections',
  ],
  'Mali should continue to support the talks.': [
    'Mali | do should support continue | continue to support the talks',
  ],
  'Mali should begin drafting a new law.': [
    'Mali | do should draft start | begin drafting a new law',
  ],
  'Mali should stop arming the militia.': [
    'Mali | avoid should arm stop | stop arming the militia',
  ],
  'Mali should continue its support for the talks.': [
    'Mali | do should continue | continue its support for the talks',
  ],
  'Mali should not treat herders as suspects.': [
    'Mali | avoid should treat | not treat herders as suspects',
  ],
  'Mali should avoid prematurely ending the talks.': [
    'Mali | avoid should end | avoid prematurely ending the talks',
  ],
  'Mali should refrain from arresting journalists.': [
    'Mali | avoid should arrest | refrain from arresting journalists',
  ],
  'Mali should set up a hotline.': ['Mali | do should set up | set up a hotline'],
  'The meeting should be convened by the African Union (AU) before June 2023.': [
    'African Union | do should convene | be convened by the African Union (AU) before June 2023',
  ],
  'The guards need to be trained (if they ever were) and learn two rules: only talk to guests when they wait and to look around.':
    [
      '– | do must train | be trained (if they ever were)',
      'guards | do must learn | learn two rules',
      'guards | do must talk | talk to guests when they wait and to look around',
    ],
  'Sanctions must be enforced.': ['– | do must enforce | be enforced'],
  'At the UN, however, France should urgently press Mali.': [
    'France | do should press | press Mali',
  ],
  'Patience is wise, but France should press Mali.': ['France | do should press | press Mali'],
}

test.each(Object.entries(cases))('%s', async (sentence, expected) => {
  expect(await recommendInProse(sentence)).toEqual(expected)
})
