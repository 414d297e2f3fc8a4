import { describe, expect, it } from 'vitest'
import { outline } from './outline.ts'

const body =
  'The ministry said on Tuesday that the ceasefire had held in all nine districts since the spring.'

describe('headings', () => {
  it.each<[string, string, string[]]>([
    [
      'bold run-in headings',
      `# Title\n\n**What’s new?** ${body}\n\n**Why does it matter?**\n${body}`,
      [
        '1 body | heading | Title',
        '2 whats-new | heading | What’s new?',
        `2 whats-new | paragraph | ${body}`,
        '2 why-it-matters | heading | Why does it matter?',
        `2 why-it-matters | paragraph | ${body}`,
      ],
    ],
    [
      'plain run-in headings, before a space, an en space or a line end',
      `What should be done? ${body}\n\nOverview\u2002${body}\n\nConclusion\n${body}`,
      [
        '1 what-should-be-done | heading | What should be done?',
        `1 what-should-be-done | paragraph | ${body}`,
        '1 overview | heading | Overview',
        `1 overview | paragraph | ${body}`,
        '1 conclusion | heading | Conclusion',
        `1 conclusion | paragraph | ${body}`,
      ],
    ],
    [
      'numbered plain headings',
      `The Long Road to a Vote\n\nI. Overview\n\n${body}\n\nII. A Divided Commission\n\n${body}`,
      [
        '1 body | heading | The Long Road to a Vote',
        '2 overview | heading | I. Overview',
        `2 overview | paragraph | ${body}`,
        '2 body | heading | II. A Divided Commission',
        `2 body | paragraph | ${body}`,
      ],
    ],
    [
      'addressees below a heading of recommendations, whatever their rank',
      `## Recommendations\n\n**For donors**\n\n- Pay.\n\n## To the Council\n\n- Act.\n\n## Notes`,
      [
        '2 recommendations | heading | Recommendations',
        '3 recommendations | heading | For donors',
        '3 recommendations | list-item | Pay. ← For donors',
        '2 recommendations | heading | To the Council',
        '2 recommendations | list-item | Act. ← To the Council',
        '2 body | heading | Notes',
      ],
    ],
    [
      'a line above its paragraph, with no blank line between',
      `What is at stake\n${body}\n\nThe vote in the east\n${body}`,
      [
        '1 body | heading | What is at stake',
        `1 body | paragraph | ${body}`,
        '2 body | heading | The vote in the east',
        `2 body | paragraph | ${body}`,
      ],
    ],
    [
      'the lines of a title page',
      `Report of the Secretary-General on Chad\nS/2021/12\n3 May 2021\n\n${body}`,
      [
        '1 body | heading | Report of the Secretary-General on Chad',
        '1 body | metadata | S/2021/12',
        '1 body | metadata | 3 May 2021',
        `1 body | paragraph | ${body}`,
      ],
    ],
    [
      'a plain line between marked headings',
      `# Cranes\n\n## Ports\n\nThe vote in the east\n\n${body}\n\nConclusion\n\n${body}`,
      [
        '1 body | heading | Cranes',
        '2 body | heading | Ports',
        '3 body | heading | The vote in the east',
        `3 body | paragraph | ${body}`,
        '2 conclusion | heading | Conclusion',
        `2 conclusion | paragraph | ${body}`,
      ],
    ],
    [
      'a day set as a heading',
      `# Cranes on the Coast\n\n### Updated 9 April 2023\n\n${body}\n\n### 3 May 2023\n\n${body}`,
      [
        '1 body | heading | Cranes on the Coast',
        '1 body | metadata | Updated 9 April 2023',
        `1 body | paragraph | ${body}`,
        '3 body | heading | 3 May 2023',
        `3 body | paragraph | ${body}`,
      ],
    ],
    [
      'the notes below a table',
      `## Ports\n\n| Port | Ships |\n| --- | --- |\n| Selby | 9 |\n\nSource: Harbour Office.\n\nNotes: Ships are those of all flags. Ports are closed in winter.\n\na. Boats as well.\n\n${body}`,
      [
        '2 body | heading | Ports',
        '2 body | table-cell | Port',
        '2 body | table-cell | Ships',
        '2 body | table-cell | Selby',
        '2 body | table-cell | 9',
        '2 body | metadata | Source: Harbour Office.',
        '2 body | caption | Notes:',
        '2 body | caption | Ships are those of all flags. Ports are closed in winter.',
        '2 body | paragraph | a. Boats as well.',
        `2 body | paragraph | ${body}`,
      ],
    ],
    [
      'who wrote it, below the text',
      `## Ports\n\n${body}\n\n### Author Information\n\nAda Obi Analyst in Ports\n\nBen Doe Analyst in Cranes\n\n## Ships\n\n${body}`,
      [
        '2 body | heading | Ports',
        `2 body | paragraph | ${body}`,
        '3 body | heading | Author Information',
        '3 body | metadata | Ada Obi Analyst in Ports',
        '3 body | metadata | Ben Doe Analyst in Cranes',
        '2 body | heading | Ships',
        `2 body | paragraph | ${body}`,
      ],
    ],
    [
      'lines that name an addressee',
      `## Recommendations\n\nTo the Government of Chad:\n\n- Open the border.\n\nTo donors:\n\n- Pay in time.`,
      [
        '2 recommendations | heading | Recommendations',
        '3 recommendations | heading | To the Government of Chad:',
        '3 recommendations | list-item | Open the border. ← To the Government of Chad:',
        '3 recommendations | heading | To donors:',
        '3 recommendations | list-item | Pay in time. ← To donors:',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await outline(text)).toEqual(expected)
  })

  it.each([
    ['a sentence that starts with a heading’s word', `Summary executions continued. ${body}`],
    ['a bold sentence within a paragraph', `The text is plain. **What is new?** ${body}`],
    [
      'a wrapped line',
      `The ministry and the two rebel groups of the\nNorth said that the ceasefire had held.`,
    ],
    ['the words that a quote follows', `According to the Army\n\n${body}`],
    ['a note that stands below no table', `Note that exports fell. ${body}`],
    ['a short sentence with its full stop', `Time is short.\n\n${body}`],
    [
      'a sentence that ends in a colon',
      `To this end, we recommend that the Government:\n\n${body}`,
    ],
    ['a purpose', `To improve access:\n\n${body}`],
    ['a question inside a sentence', `What should be done about it is unclear. ${body}`],
  ])('not %s', async (_, text) => {
    const kinds = (await outline(text)).map((line) => line.split(' | ')[1])
    expect(kinds).not.toContain('heading')
  })
})

describe('lists that Markdown does not know', () => {
  it.each<[string, string, string[]]>([
    [
      'bullets',
      `The government should:\n• open the border;\n• pay teachers.`,
      [
        '0 body | paragraph | The government should:',
        '0 body | list-item | open the border; ← The government should:',
        '0 body | list-item | pay teachers. ← The government should:',
      ],
    ],
    [
      'letters',
      `The council decides to:\n(a) extend the mandate;\n(b) request a report.`,
      [
        '0 body | paragraph | The council decides to:',
        '0 body | list-item | extend the mandate; ← The council decides to:',
        '0 body | list-item | request a report. ← The council decides to:',
      ],
    ],
    [
      'letters with a full stop',
      `The council decides to:\na. extend the mandate;\nb. request a report.`,
      [
        '0 body | paragraph | The council decides to:',
        '0 body | list-item | extend the mandate; ← The council decides to:',
        '0 body | list-item | request a report. ← The council decides to:',
      ],
    ],
    [
      'numbered notes',
      `1 See the joint statement.\n2 Interviews, Lagos, May 2020.`,
      [
        '0 body | footnote | See the joint statement.',
        '0 body | footnote | Interviews, Lagos, May 2020.',
      ],
    ],
    [
      'a year that starts a line is no note',
      `The accord was signed in\n2015 After that, talks stopped.`,
      ['0 body | paragraph | The accord was signed in 2015 After that, talks stopped.'],
    ],
    [
      'labels and bullets that stand alone belong to the paragraph behind them',
      `The parties are:\n\n\uF0B7\n\nthe ministry\n\n\uF0B7\n\nthe council`,
      [
        '0 body | paragraph | The parties are:',
        '0 body | list-item | the ministry ← The parties are:',
        '0 body | list-item | the council ← The parties are:',
      ],
    ],
    [
      'paragraphs with letters',
      `The council:\n\n(a) extends the mandate;\n\n(b) asks for a report.`,
      [
        '0 body | paragraph | The council:',
        '0 body | list-item | extends the mandate; ← The council:',
        '0 body | list-item | asks for a report. ← The council:',
      ],
    ],
    [
      'an inner list with other labels',
      `The council should:\n(a) fund:\n(i) schools;\n(ii) clinics;\n(b) report.`,
      [
        '0 body | paragraph | The council should:',
        '0 body | list-item | fund: ← The council should:',
        '0 body | list-item | schools; ← fund:',
        '0 body | list-item | clinics; ← fund:',
        '0 body | list-item | report. ← The council should:',
      ],
    ],
    [
      'paragraphs without marks behind a colon, up to the one with the full stop',
      `Donors should:\n\npay in time;\n\nreport in full; and\n\nmeet each year.\n\n${body}`,
      [
        '0 body | paragraph | Donors should:',
        '0 body | list-item | pay in time; ← Donors should:',
        '0 body | list-item | report in full; and ← Donors should:',
        '0 body | list-item | meet each year. ← Donors should:',
        `0 body | paragraph | ${body}`,
      ],
    ],
    [
      'paragraphs that end in the number of a recommendation',
      `We make two recommendations:\n\nThe agency should hire. (Recommendation 1)\n\nIt should train. (Recommendation 2)\n\n${body}`,
      [
        '0 body | paragraph | We make two recommendations:',
        '0 body | list-item | The agency should hire. (Recommendation 1) ← We make two recommendations:',
        '0 body | list-item | It should train. (Recommendation 2) ← We make two recommendations:',
        `0 body | paragraph | ${body}`,
      ],
    ],
    [
      'items that blank lines break, as copied from a page',
      `The council should be given:\n\n• the duty to advise the ministry of works and the nine\n\nadministrations on their plans;\n\n• a budget.`,
      [
        '0 body | paragraph | The council should be given:',
        '0 body | list-item | the duty to advise the ministry of works and the nine administrations on their plans; ← The council should be given:',
        '0 body | list-item | a budget. ← The council should be given:',
      ],
    ],
    [
      'a paragraph that a blank line breaks',
      `The ministry said on Tuesday that the ceasefire had held in\n\nall nine districts since the spring.`,
      [
        '0 body | paragraph | The ministry said on Tuesday that the ceasefire had held in all nine districts since the spring.',
      ],
    ],
    [
      'items of their own that begin in small letters are not joined',
      `Donors should:\n\nopen the border to aid from the coast, as they have promised to\n\npay teachers`,
      [
        '0 body | paragraph | Donors should:',
        '0 body | list-item | open the border to aid from the coast, as they have promised to ← Donors should:',
        '0 body | list-item | pay teachers ← Donors should:',
      ],
    ],
    [
      'an address below a line is not joined',
      `Questions on this report are answered by the office in Selby at\n\nselby.example.org/ports`,
      [
        '0 body | paragraph | Questions on this report are answered by the office in Selby at',
        '0 body | paragraph | selby.example.org/ports',
      ],
    ],
    [
      'a short line above words in small letters is not joined',
      `The coast in May 2023\n\nall nine districts were calm.`,
      [
        '0 body | paragraph | The coast in May 2023',
        '0 body | paragraph | all nine districts were calm.',
      ],
    ],
    [
      'items with codes',
      `Our recommendations are:\n\nR1. Open the border.\n\nR2. Pay teachers.`,
      [
        '0 body | paragraph | Our recommendations are:',
        '0 body | list-item | Open the border. ← Our recommendations are:',
        '0 body | list-item | Pay teachers. ← Our recommendations are:',
      ],
    ],
    ['a code alone', `F16. That is its name.`, ['0 body | paragraph | F16. That is its name.']],
    [
      'a numbered list that goes on behind an inner one',
      `The council should:\n1. open the border:\n- for aid;\n- for trade;\n2. pay teachers.`,
      [
        '0 body | paragraph | The council should:',
        '0 body | list-item | open the border: ← The council should:',
        '0 body | list-item | for aid; ← open the border:',
        '0 body | list-item | for trade; ← open the border:',
        '0 body | list-item | pay teachers. ← The council should:',
      ],
    ],
    [
      'a numbered list under another heading is another one',
      `## Aid\n\nDonors should:\n\n1. pay\n\n## Trade\n\nStates should:\n\n2. report`,
      [
        '2 body | heading | Aid',
        '2 body | paragraph | Donors should:',
        '2 body | list-item | pay ← Donors should:',
        '2 body | heading | Trade',
        '2 body | paragraph | States should:',
        '2 body | list-item | report ← States should:',
      ],
    ],
    [
      'what is recommended at a paragraph’s end',
      `Rains will fail (the office said). Rec.: monitor stocks. ${body}`,
      [
        '0 body | paragraph | Rains will fail (the office said).',
        `0 body | paragraph | monitor stocks. ${body}`,
      ],
    ],
    [
      'a line that ends the last item ends the list',
      `Donors should:\n• pay in time, because the agencies cannot plan otherwise;\n• report.\nThe ministry said on Tuesday that the ceasefire had held in all`,
      [
        '0 body | paragraph | Donors should:',
        '0 body | list-item | pay in time, because the agencies cannot plan otherwise; ← Donors should:',
        '0 body | list-item | report. ← Donors should:',
        '0 body | paragraph | The ministry said on Tuesday that the ceasefire had held in all',
      ],
    ],
    [
      'numbered paragraphs, with the heading between them',
      `1.1. ${body}\nThe vote\n1.2. ${body}`,
      [
        `0 body | paragraph | ${body}`,
        '1 body | heading | The vote',
        `1 body | paragraph | ${body}`,
      ],
    ],
    [
      'recommendations with labels, as headings and in running text',
      `Recommendation 1: Open data\n\n${body}\n\nRecommendation 2: Publish the plan. ${body}`,
      [
        '1 recommendations | heading | Recommendation 1: Open data',
        `1 recommendations | paragraph | ${body}`,
        '2 recommendations | heading | Recommendation 2:',
        `2 recommendations | list-item | Publish the plan. ${body}`,
      ],
    ],
    [
      'lead-ins of items',
      `- **Pay in time:** ${body}\n- **Meet each year**: ${body}`,
      [
        '0 body | list-item | Pay in time',
        `0 body | list-item | ${body}`,
        '0 body | list-item | Meet each year',
        `0 body | list-item | ${body}`,
      ],
    ],
    [
      'a heading from the margin does not end a list',
      `The plan should:\n\n- Monitor the price of oil.\n\nAgency Comments\nand Our Evaluation\n\n- Assess the risks.`,
      [
        '0 body | paragraph | The plan should:',
        '0 body | list-item | Monitor the price of oil. ← The plan should:',
        '1 body | heading | Agency Comments and Our Evaluation',
        '1 body | list-item | Assess the risks. ← The plan should:',
      ],
    ],
    [
      'inner lists take the outer item where it ends in a colon',
      `Donors should:\n\n- fund:\n  - schools\n  - clinics\n- report`,
      [
        '0 body | paragraph | Donors should:',
        '0 body | list-item | fund: ← Donors should:',
        '0 body | list-item | schools ← fund:',
        '0 body | list-item | clinics ← fund:',
        '0 body | list-item | report ← Donors should:',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await outline(text)).toEqual(expected)
  })
})

describe('what is no running text', () => {
  it.each<[string, string, string[]]>([
    [
      'who the authors are, below the text',
      `${body}\n\n---\n\n__Ada Obi__ is a senior fellow at the Harbour Institute.\n\n__Ben van Doe__, who lives in Selby, is an economist. He covers ports.`,
      ['paragraph', 'metadata', 'metadata'],
    ],
    [
      'a name set off within the text, and a last paragraph that is of no author',
      `__Ada Obi__ is a senior fellow.\n\n${body}\n\n__Ada Obi__ is in Selby.`,
      ['paragraph', 'paragraph', 'paragraph'],
    ],
    [
      'a caption behind its sign',
      `${body}\n\n▲ Table 13-A: Ships by port.`,
      ['paragraph', 'caption'],
    ],
    [
      'a table without the line that makes it one',
      `${body}\n\n| Port | Selby |`,
      ['paragraph', 'table-cell'],
    ],
    [
      'what a library’s page adds',
      `# Cranes on the Coast\n\nReport No.: IF19999\n\nCitationSubscribeShare/SaveSite FeedbackHome > Reports > IF19999\n\nHide Overview\n\nDownload PDF (413KB) | PDF Version History\n\nApril 10, 2026 (IF19999 - Version: 14)\n\n${body}`,
      ['heading', 'metadata', 'furniture', 'furniture', 'furniture', 'furniture', 'paragraph'],
    ],
    [
      'a sentence with such words',
      `Home is where people of Selby go, and to share or print it is free.\n\n${body}`,
      ['paragraph', 'paragraph'],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await outline(text)).map((line) => line.split(' | ')[1])).toEqual(expected)
  })

  it.each([
    ['About the authors', 'metadata'],
    ['References', 'footnote'],
    ['Related content', 'furniture'],
  ])('%s: what stands under it is %s', async (heading, kind) => {
    const lines = await outline(`${body}\n\n## ${heading}\n\n${body}\n\n## The vote\n\n${body}`)
    expect(lines[2]).toContain(`| ${kind} |`)
    expect(lines[4]).toContain('| paragraph |')
  })

  it.each([
    ['Kenya + 3 more', 'furniture'],
    ['Attachments', 'furniture'],
    ['Page 3 of 12', 'furniture'],
    ['Download the full report (PDF)', 'furniture'],
    ['Africa Report N°301 / 2 May 2021', 'metadata'],
    ['**Working Paper No. 9** | June 3, 2020', 'metadata'],
    ['Posted: 3 May 2022', 'metadata'],
    ['By Ada Obi and John Doe', 'metadata'],
    ['Figure 2. Arrivals by month', 'caption'],
    ['Photo: Agency/A. Obi', 'caption'],
    ['A. Obi/AFP via Getty Images', 'caption'],
    ['Page 24 | Final report on the trains', 'furniture'],
    ['Home > News > Statements', 'furniture'],
    ['*Table 1: Funding gaps as of March*', 'caption'],
  ])('%s is %s', async (line, kind) => {
    expect((await outline(`${line}\n\n${body}\n`))[0]).toMatch(new RegExp(`\\| ${kind} \\|`))
  })
})
