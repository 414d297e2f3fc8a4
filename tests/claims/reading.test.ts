import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'
import type { Claim } from '../../pipeline/index.ts'

/**
 * One text for all sentences would let them refer to each other: each case is a section of its own, and the names
 * that its reading needs stand in its sentence.
 */
interface Case {
  text: string
  kind?: Claim['kind']
  certainty?: Claim['certainty']
  polarity?: Claim['polarity']
  /** Of the holder’s id what stands behind the briefing’s; `author` by default. */
  holder?: string
  subjects?: string[]
  /** The claim’s words, where they are not the whole sentence without its stop. */
  words?: string
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  'what caused what, and what only happened': [
    { text: 'The drought drove thousands of families from their homes.', kind: 'cause' },
    { text: 'The strikes reignited the conflict in the south.', kind: 'cause' },
    { text: 'The war killed tens of thousands.', kind: 'fact' },
    { text: 'Several statements welcomed the ceasefire.', kind: 'fact' },
    { text: 'Official figures capture a part of the trade.', kind: 'fact' },
    { text: 'The storm has intensified to a hurricane.', kind: 'fact' },
    { text: 'Demand plunged ten percent.', kind: 'fact' },
    { text: 'The law lapsed, leaving thousands without cover.', kind: 'cause' },
    { text: 'The law lapsed without leaving a trace.', kind: 'fact' },
    { text: 'The delay is due, first of all, to a lack of funds.', kind: 'cause' },
    { text: 'The minister left the room, adding that troops would leave.', kind: 'fact' },
    { text: 'France lowered its forecast for the year.', kind: 'fact' },
    { text: 'Families face hunger – leaving a generation at risk.', kind: 'cause' },
    { text: 'Families face hunger – a scourge that haunts the north.', kind: 'fact' },
    { text: 'The drop in aid translated into unpaid salaries.', kind: 'cause' },
    { text: 'The text was translated into French.', kind: 'fact' },
    { text: 'One reason is that agencies have changed methods.', kind: 'cause' },
    { text: 'One reason is political.', kind: 'fact' },
    { text: 'The result is that prices rose.', kind: 'cause' },
    { text: 'Sanctions end up strengthening the regime.', kind: 'cause' },
    { text: 'The last option is reducing demand.', kind: 'fact' },
    { text: 'The ban is reducing demand.', kind: 'cause' },
    { text: 'The US owns the ships, so Europe would struggle.', kind: 'forecast' },
    { text: 'The US owns the ships, so prices rose.', kind: 'cause' },
  ],
  'what is judged, and what is measured': [
    { text: 'Few options remain.', kind: 'value' },
    { text: 'Few people remain.', kind: 'fact', polarity: 'negated' },
    { text: 'The talks are too slow.', kind: 'value' },
    { text: 'France pays insufficient attention to the border.', kind: 'value' },
    { text: 'France pays a fee for the border.', kind: 'fact' },
    { text: 'Trade is an integral part of the relationship.', kind: 'value' },
    { text: 'France is one of the most formidable opponents of the pact.', kind: 'value' },
    { text: 'The announcement was the easy part.', kind: 'value' },
    { text: 'The biggest obstacle is the lack of a strategy.', kind: 'value' },
    { text: 'The mine is worth billions of dollars.', kind: 'fact' },
    { text: 'Prices remain high.', kind: 'fact' },
    { text: 'The risk remains high.', kind: 'value' },
    { text: 'There are three options for the ministry.', kind: 'fact' },
    { text: 'There are few good options for the ministry.', kind: 'value' },
    { text: 'The agreement is effective for five years.', kind: 'fact' },
    { text: 'The agreement is effective.', kind: 'value' },
    { text: 'The bureau is responsible for two sites.', kind: 'fact' },
    { text: 'Lanao is the poorest province in the region.', kind: 'fact' },
    { text: 'Lanao has a poor record.', kind: 'value' },
    { text: 'Unpaid dues amounted to $77.7 million.', kind: 'fact' },
    { text: 'The seizure amounts to theft.', kind: 'value' },
    { text: 'Access to the camp is far from free.', kind: 'value' },
    { text: 'One of the key lessons is the use of a hotline.', kind: 'value' },
    { text: 'Millions of people are in Crisis (Phase 3).', kind: 'fact' },
    { text: 'The banks are in crisis.', kind: 'value' },
    { text: 'The economy grew by 1.4 percent, the slowest rate since 2023.', kind: 'fact' },
  ],
  'what is expected': [
    { text: 'Heavy rain is expected over the coast.', kind: 'forecast', certainty: 'asserted' },
    { text: 'Heavy rain was recorded over the coast.', kind: 'fact' },
    { text: 'The storm is forecast to weaken.', kind: 'forecast', certainty: 'asserted' },
    { text: 'Analysts expect prices to rise.', kind: 'forecast', holder: 'analysts' },
    { text: 'Prices may rise.', kind: 'forecast', certainty: 'hedged' },
    { text: 'It is hoped that the law may ease trade.', kind: 'forecast', certainty: 'hedged' },
    { text: 'It is not expected that prices will fall.', kind: 'forecast', polarity: 'negated' },
    { text: 'It has become clear that the ban will fail.', kind: 'forecast' },
    { text: 'It is clear that the ban is dead.', kind: 'value' },
    { text: 'The hope is that talks would resume.', kind: 'forecast' },
    { text: 'The hope is a lasting truce.', kind: 'fact' },
    { text: 'The court received two complaints of possible bias.', certainty: 'asserted' },
    { text: 'A likely outcome is a truce.', certainty: 'hedged' },
    { text: 'The plan failed, possibly due to a lack of funds.', certainty: 'asserted' },
    { text: 'The plan possibly failed.', certainty: 'hedged' },
    { text: 'While perhaps understandable, the plan failed.', certainty: 'asserted' },
    { text: 'Things look bleak.', kind: 'value', certainty: 'asserted' },
  ],
  'whose doing it is': [
    { text: 'Israeli strikes on Lebanon continued, and Israel denied it.', subjects: ['israel'] },
    { text: 'U.S. exports to Mexico increased.', subjects: ['united-states'] },
    { text: 'Mexico’s investment in France increased.', subjects: ['mexico'] },
    { text: 'Russia’s GDP declined.', subjects: ['russia'] },
    { text: 'Russia’s ports are busy.', subjects: [] },
    { text: 'Iran’s preferred outcome is a truce.', subjects: ['iran'] },
    { text: 'Relations between Russia and China cooled.', subjects: ['russia', 'china'] },
    { text: 'The talks between Kenya and Somalia failed.', subjects: ['kenya', 'somalia'] },
    { text: 'An attack by Russia failed.', subjects: ['russia'] },
    { text: 'An attack on Russia failed.', subjects: [] },
    { text: 'The Ethiopia-Eritrea war ended.', subjects: ['ethiopia', 'eritrea'] },
    { text: 'It will be hard for Kenya to leave the pact.', subjects: [] },
    { text: 'Thousands of refugees arrived.', subjects: ['refugees'] },
  ],
  'who says so': [
    { text: 'Kenya accuses Somalia of arming rebels.', holder: 'kenya', subjects: ['somalia'] },
    { text: 'Kenya suspects Somalia of fraud.', holder: 'kenya', subjects: ['somalia'] },
    { text: 'Kenya robbed Somalia of its reefs.', holder: 'author', subjects: ['kenya'] },
    { text: 'Kenya estimated the mine to be worth $3 million.', holder: 'kenya', subjects: [] },
    { text: 'Kenya asked Somalia to leave.', holder: 'author', subjects: ['kenya'] },
    { text: 'France recommends that Kenya leave the pact.', holder: 'france', kind: 'value' },
    { text: 'France demanded that Kenya leave the pact.', holder: 'author', kind: 'fact' },
    { text: 'France says that Kenya must raise taxes.', holder: 'france', kind: 'value' },
    {
      text: 'France wrote, “The truce does not hold in Lebanon.”',
      holder: 'france',
      words: 'France wrote, “The truce does not hold in Lebanon',
    },
    {
      text: 'The report by Amnesty International found that thirty people died.',
      holder: 'amnesty-international',
    },
    { text: 'The report found that thirty people died.', holder: 'author' },
    { text: 'Unnamed sources said the talks had failed.', holder: 'unnamed-sources' },
    { text: 'Some estimates claim that thirty people died.', holder: 'estimates' },
    { text: 'A UN panel concluded that both sides lied.', holder: 'un-panel' },
    { text: 'Half of respondents said they had skipped meals.', holder: 'respondents' },
    { text: 'Somalia is big, and, so far, it shows no sign of haste.', holder: 'author' },
    { text: 'Two envoys expressed the view that the law was too harsh.', holder: 'envoys' },
    { text: 'Two envoys expressed an interest that grew.', holder: 'author' },
    { text: 'As Kenya said, the law lapsed.', holder: 'kenya' },
    { text: 'As Kenya said nothing, the law lapsed.', holder: 'author' },
    { text: 'The law lapsed, as reported by Kenya.', holder: 'kenya' },
    { text: 'The law is used as ordered by Kenya.', holder: 'author' },
    { text: 'The law has lapsed, as one diplomat put it.', holder: 'person-diplomat' },
    { text: 'Readers may not be aware that the law lapsed.', holder: 'author' },
    { text: 'Kenya left. It is clear that the pact is dead.', holder: 'author' },
    {
      text: 'The United Arab Emirates, in an April 8 statement, said it was ready.',
      holder: 'united-arab-emirates',
    },
  ],
  'where a claim begins and ends': [
    { text: 'For example, Kenya closed its border.' },
    { text: 'So far, the truce has held.' },
    { text: 'For decades, the army ruled the north.' },
    { text: 'But the truce has held.', words: 'the truce has held' },
    { text: 'Moreover, the truce has held.' },
    {
      text: 'Addis Ababa, 26 January 2026 – Kenya closed its border.',
      words: 'Kenya closed its border',
    },
    { text: 'GENEVA (Reuters) - Kenya closed its border.', words: 'Kenya closed its border' },
    { text: 'The truce has held.[14]', words: 'The truce has held' },
    { text: 'The truce has held.¹²', words: 'The truce has held' },
    { text: '¹ The truce has held.', words: 'The truce has held' },
    {
      text: 'Prices grew by 3.12 percent in version 2.1.',
      words: 'Prices grew by 3.12 percent in version 2.1',
    },
    { text: 'Kenya will keep it shut unless doing so would harm families.' },
    { text: 'The law need not be changed.', polarity: 'negated' },
    { text: 'The siege limits trade and cuts aid, while also fuelling unrest.' },
    { text: 'While understandable, the strike failed.' },
    { text: 'While Russia faces high prices, its army grows.', words: 'its army grows' },
    { text: 'While Kenya reviews the law, trade goes on.' },
  ],
}

describe.each(Object.entries(cases))('%s', (_name, table) => {
  test.each(table)('$text', async (wanted) => {
    const claim = await lastClaim(wanted.text)
    const subjects = claim.actors.flatMap(({ role, actorId }) =>
      role === 'subject' ? [local(actorId)] : [],
    )
    expect({
      words: claim.text,
      kind: claim.kind,
      certainty: claim.certainty,
      polarity: claim.polarity,
      holder: local(claim.holder),
      subjects,
    }).toMatchObject(expected(wanted))
  })
})

function expected({ text, holder, words, ...fields }: Case): object {
  const whole = text.includes('. ') || words !== undefined ? {} : { words: text.replace(/\.$/, '') }
  return {
    ...fields,
    ...(text.includes(', and ') ? {} : whole),
    ...(words === undefined ? {} : { words }),
    ...(holder === undefined ? {} : { holder }),
  }
}

const local = (id: string): string => id.replace(/^.*--/, '')

async function lastClaim(text: string): Promise<Claim> {
  const { records } = await extract(`# The quarrel\n\n## Background\n\n${text}\n`, {
    metadata: { id: 'quarrel', publishedOn: '2025-06-02' },
  })
  const claims = records?.claims ?? []
  const claim = text.includes(', and ') ? claims[0] : claims.at(-1)
  if (!claim) throw new Error(`Unexpected absence of a claim in ${text}`)
  return claim
}

test('a quotation that runs over sentences has one holder', async () => {
  const text =
    'Kenya closed the border. “The border will stay shut,” the minister said. “Trade has stopped.” Trucks wait.'
  const { records } = await extract(`# A\n\n## B\n\n${text}\n`, { metadata: { id: 'q' } })
  const holders = records?.claims.map(({ holder }) => holder === 'author')
  expect(holders).toEqual([true, false, false, true])
})
