import { describe, expect, it } from 'vitest'
import { sectioned } from './outline.ts'

const body =
  'The ministry said on Tuesday that the ceasefire had held in all nine districts since the spring.'

describe('what a document’s head says', () => {
  it.each<[string, object]>([
    [
      'Kenya + 1 more\n\nHolding the Line: Watchdog Africa Report N°301, 2 May 2021',
      {
        title: 'Holding the Line',
        series: 'Watchdog Africa Report',
        number: '301',
        publishedOn: '2021-05-02',
        countries: ['KE'],
      },
    ],
    [
      '*Asia Briefing N°52, 2 November 2023*\n\n# Stemming the Tide',
      {
        title: 'Stemming the Tide',
        series: 'Asia Briefing',
        number: '52',
        publishedOn: '2023-11-02',
      },
    ],
    [
      '# Chips and Ships\n\n**Policy Memorandum No. 14** | May 18, 2021',
      {
        title: 'Chips and Ships',
        series: 'Policy Memorandum',
        number: '14',
        publishedOn: '2021-05-18',
      },
    ],
    [
      '# Gas\n\n*Policy Brief 3/2024 · 21 February 2024*',
      { title: 'Gas', series: 'Policy Brief', number: '3/2024', publishedOn: '2024-02-21' },
    ],
    [
      'MEMORANDUM\n\nTO: The Minister\nFROM: The East Desk\nDATE: 3 May 2021\nSUBJECT: Holding the Line',
      { title: 'Holding the Line', publishedOn: '2021-05-03' },
    ],
    ['**TO:** The Minister\n\n**FROM:** The Desk\n\n**RE:** Gas', { title: 'Gas' }],
    [
      'Resolution 1826 (2008)\n\nAdopted by the Security Council at its 5957th meeting, on 29 July 2008\n\nThe Security Council,',
      {
        title: 'Resolution 1826 (2008)',
        number: '1826 (2008)',
        publisher: 'United Nations Security Council',
        publishedOn: '2008-07-29',
      },
    ],
    [
      'FOR IMMEDIATE RELEASE\n\n# Aid Cut Off\n\nBRUSSELS, 3 May 2023 – The council met again in its old hall, as it has in every month since the spring.',
      { title: 'Aid Cut Off', publishedOn: '2023-05-03' },
    ],
    [
      '# Aid Cut Off\n\nNAIROBI (9 March 2020) – The council met again in its old hall, as it has since the spring.',
      { title: 'Aid Cut Off', publishedOn: '2020-03-09' },
    ],
    [
      '# Haiti: Floods – Flash Update No. 5 (as of 23 October 2025)',
      {
        title: 'Haiti: Floods – Flash Update No. 5 (as of 23 October 2025)',
        series: 'Flash Update',
        number: '5',
        publishedOn: '2025-10-23',
      },
    ],
    [
      'Chad: No Justice for the Shooting\n\n(Nairobi) – Those who were hurt are still waiting for justice.',
      { title: 'Chad: No Justice for the Shooting' },
    ],
    [
      '# Fever Response\n\nFever Response, Kenya Situation Report #1 December 11, 2025',
      {
        title: 'Fever Response',
        series: 'Situation Report',
        number: '1',
        publishedOn: '2025-12-11',
      },
    ],
    [
      '# Kenya: Situation Report No. 2, two years after the floods of 3 May 2021',
      {
        title: 'Kenya: Situation Report No. 2, two years after the floods of 3 May 2021',
        series: 'Situation Report',
        number: '2',
      },
    ],
    [
      '# Storm\n\nSituation Report # 3 - Date 10/29/2025',
      { title: 'Storm', series: 'Situation Report', number: '3', publishedOn: '2025-10-29' },
    ],
    [
      '# Storm\n\nSituation Report # 3 - Date 10/09/2025',
      { title: 'Storm', series: 'Situation Report', number: '3' },
    ],
    [
      'GAO-24-106101\n\n# Tax Administration',
      {
        title: 'Tax Administration',
        number: 'GAO-24-106101',
        publisher: 'US Government Accountability Office',
      },
    ],
    ['# Aid\n\nSource: Watchdog', { title: 'Aid', publisher: 'Watchdog' }],
    ['## Findings', {}],
    ['# A Title\n\nPOLICY BRIEF October 2020', { title: 'A Title', series: 'POLICY BRIEF' }],
    ['# A Title\n\nPosted: 2020-06-01', { title: 'A Title', publishedOn: '2020-06-01' }],
    ['# The War since 2 May 2021', { title: 'The War since 2 May 2021' }],
    ['# Aid Cut Off\n\nNairobi, 2 May 2021', { title: 'Aid Cut Off', publishedOn: '2021-05-02' }],
  ])('%j', async (head, expected) => {
    const { data, messages } = await sectioned(`${head}\n\n${body}\n`)
    expect(data.metadata).toEqual(expected)
    expect(messages).toEqual([])
  })

  it('takes no date from the running text', async () => {
    const { data } = await sectioned(`# A Title\n\n${body} It was 3 May 2021.\n`)
    expect(data.metadata).toEqual({ title: 'A Title' })
  })

  it.each([
    [
      'the only day that stands alone, wherever the layout has put it',
      '29 November 2025',
      '2025-11-29',
    ],
    ['no day where several do', '29 November 2025\n\nIt was shut.\n\n30 November 2025', undefined],
    ['no day of a further page', '<!-- page 2 -->\n\n29 November 2025', undefined],
  ])('takes %s', async (_, line, day) => {
    const paragraphs = Array.from({ length: 14 }, () => body).join('\n\n')
    const { data } = await sectioned(`# Health\n\n${paragraphs}\n\n${line}\n\n${body}\n`)
    expect(data.metadata?.publishedOn).toBe(day)
  })

  it('notes where front matter says something else, which wins', async () => {
    const text = `---\npublishedOn: 2021-05-03\n---\n# A Title\n\nPosted: 2 May 2021\n\n${body}`
    const { data, messages } = await sectioned(text)
    expect(data.metadata?.publishedOn).toBe('2021-05-03')
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['front-matter-agrees', undefined],
    ])
  })
})
