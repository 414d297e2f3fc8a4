import { expect, it } from 'vitest'
import { extract } from '../../pipeline/index.ts'

const prose =
  'The council met in Selby on Monday and agreed on a plan for the nine harbours of the coast.'

async function headOf(text: string) {
  const { records } = await extract(`${text}\n\n${prose}\n`)
  const { title, publisher, series, number } = records?.briefing ?? {}
  return { title, publisher, series, number }
}

it.each<[string, string, Partial<Record<'title' | 'publisher' | 'series' | 'number', string>>]>([
  [
    'a masthead above the title',
    '# CRS INSIGHT Prepared for Members and Committees of Congress\n\n## INSIGHTi\n\n# Tariffs on Tin',
    { title: 'Tariffs on Tin', publisher: 'Congressional Research Service' },
  ],
  [
    'a number with its name',
    '# Cranes on the Coast\n\n**Report No.:** IF19999\n**Version:** 14',
    {
      title: 'Cranes on the Coast',
      publisher: 'Congressional Research Service',
      number: 'IF19999',
    },
  ],
  [
    'a part above what is set larger further down',
    `### The Cranes of Selby\n\n${prose}\n\n# Strategy`,
    {},
  ],
  ['insight as a title', '# Insight Into the Tin Trade', { title: 'Insight Into the Tin Trade' }],
  ['a letterhead', 'Coalition for Ports\n12 Quay Street\n\nDear Minister,', {}],
  [
    'a letter with its subject',
    'Coalition for Ports\n\nDear Minister,\n\nRe: Cranes at Selby',
    { title: 'Cranes at Selby' },
  ],
  ['no letter', '# Dear Money: Loans in Selby', { title: 'Dear Money: Loans in Selby' }],
  [
    'a teaser',
    'As a port on which the whole coast depends, Selby should be of concern to all ministers',
    {},
  ],
  [
    'a line that goes on',
    'On 26 June 2023, the Army announced\n\n[t]he award of two contracts.',
    {},
  ],
  [
    'a heading below the text is no series',
    `# Cranes\n\n${prose}\n\n## Peer Review Report`,
    { title: 'Cranes' },
  ],
  [
    'the source of a figure is no publisher',
    `# Cranes\n\n${prose}\n\nFigure 1: Cranes\n\nSource: Harbour Office`,
    { title: 'Cranes' },
  ],
  [
    'a topic in capitals above a title',
    'GAO-24-106999\n\nRURAL BRIDGES\n\nAgency Should Track Repairs',
    {
      title: 'RURAL BRIDGES: Agency Should Track Repairs',
      publisher: 'US Government Accountability Office',
      number: 'GAO-24-106999',
    },
  ],
])('%s', async (_, text, expected) => {
  // Where no title is sure, the briefing is called by its id.
  const empty = { title: 'briefing', publisher: null, series: null, number: null }
  expect(await headOf(text)).toEqual({ ...empty, ...expected })
})

it.each<[string, string, Partial<Record<'title' | 'publisher' | 'number', string>>]>([
  [
    'a number with its address',
    'IF19999 https://crsreports.congress.gov | IF19999 · VERSION 7 · UPDATED',
    { publisher: 'Congressional Research Service', number: 'IF19999' },
  ],
  [
    'a number behind its address',
    'https://crsreports.congress.gov IN19999',
    { publisher: 'Congressional Research Service', number: 'IN19999' },
  ],
  [
    'a number with its version',
    'LSB19999 · VERSION 2 · NEW',
    { publisher: 'Congressional Research Service', number: 'LSB19999' },
  ],
  ['a number in a sentence', 'See also IF19999, which lists the nine harbours of the coast.', {}],
  ['the address alone', 'https://crsreports.congress.gov', {}],
])('an imprint below the text: %s', async (_, imprint, expected) => {
  const empty = { title: 'Cranes on the Coast', publisher: null, series: null, number: null }
  const text = `# Cranes on the Coast\n\n${`${prose}\n\n`.repeat(12)}${imprint}`
  expect(await headOf(text)).toEqual({ ...empty, ...expected })
})
