import { describe, expect, test } from 'vitest'
import { claimsIn } from './read.ts'

const kinds: Record<string, string[]> = {
  forecast: [
    'The army will return to power.',
    'Hunger is likely to spread.',
    'The truce may collapse within weeks.',
    'A full embargo would punish exporters.',
    'Calm should return by Christmas.',
    'The talks are due to resume in May.',
    'Egypt fears that the dam will cut the flow of the river.',
  ],
  cause: [
    'The drought has deepened the crisis.',
    'Clashes between farmers and herders left forty people dead.',
    'The conflict was triggered by a dispute over water.',
    'Israel shut the field in October, which forced Egypt to ration power.',
    'Russia has helped the junta, thus further antagonising its neighbours.',
    'Corruption has undermined the courts.',
    'The violence stems from a quarrel over land.',
    'The ban has done little to slow construction.',
    'The listing drove down the company’s foreign sales.',
    'Conflict continues to be the main driver of hunger.',
    'This is in part because the offices disagree.',
    'The rise is largely attributable to fighting.',
    'This lack of agreement affects how the army counts its losses.',
    'The closure led many families to sell their goats.',
    'Rising rents have put tenants at risk.',
    'The exodus has hollowed out the health service.',
  ],
  value: [
    'Time is short.',
    'Progress remains slow.',
    'The police have a poor record.',
    'The law falls short of international standards.',
    'China poses the hardest test for the United States.',
    'The sanctions proved toothless.',
    'Congress should have funded it years ago.',
    'Human rights groups say that the army must answer for abuses.',
    'Foreign governments have few good options.',
    'The accord is of little use to them.',
    'The readiness of the fleet is open to question.',
    'Air combat is highly punishing for beginners.',
  ],
  fact: [
    'Police arrested forty protesters on 3 June.',
    'Ethiopia acquired a share of the venture.',
    'Members of the court must disclose their assets.',
    'A new law lets the navy fire on foreign vessels.',
    'Half of the refugees are children.',
    'The camp is the largest in the region.',
    'The minister demanded that the troops leave.',
    'The two leaders promised to avoid provocations.',
    'Opposition leaders deny that they planned the attack.',
    'Some 5.4 million people are in need of aid.',
    'Eleven people were dead by the next morning.',
    'The credit was nonrefundable.',
    'Banks are required to file a report.',
    'Tensions remained high in the camps.',
    'The mission landed on the moon, making it the fifth to do so.',
  ],
}

describe.each(Object.entries(kinds))('%s', (kind, sentences) => {
  test.each(sentences)('%s', async (sentence) => {
    expect((await claimsIn(sentence)).map((claim) => claim.kind)).toEqual([kind])
  })
})

test.each([
  ['Turkey will probably veto the plan.', ['probably']],
  ['Hungary may follow.', ['may']],
  ['The Emiratis now appear ready to compromise.', ['appear']],
  ['Engineers reportedly held calls in January.', ['reportedly']],
  ['Such exchanges should offer a starting point.', ['should']],
  ['Turkey will veto the plan.', []],
  ['Congress should have funded it years ago.', []],
  ['Turkey can veto the plan.', []],
])('hedges: %s', async (sentence, hedges) => {
  const [claim] = await claimsIn(sentence)
  expect(claim?.hedges).toEqual(hedges)
  expect(claim?.certainty).toBe(hedges.length > 0 ? 'hedged' : 'asserted')
})

test.each([
  ['Ankara has not withdrawn its claims.', 'negated'],
  ['None of these measures has brought relief.', 'negated'],
  ['Few of these measures have deterred the army.', 'negated'],
  ['The border is hardly guarded.', 'negated'],
  ['The firm says that it has no ties to the army.', 'negated'],
  ['No map will settle this quarrel.', 'negated'],
  ['Ghana has never defaulted.', 'negated'],
  ['A few of these measures have worked.', 'affirmed'],
  ['Voters chose Noboa to restore order, not to suspend the law.', 'affirmed'],
  ['The talks collapsed because neither side trusted the other.', 'affirmed'],
  ['Russia has readily backed the junta.', 'affirmed'],
])('polarity: %s', async (sentence, polarity) => {
  expect((await claimsIn(sentence)).map((claim) => claim.polarity)).toEqual([polarity])
})
