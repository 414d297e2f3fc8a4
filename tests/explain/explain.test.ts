import { describe, expect, it } from 'vitest'
import { explain } from '../../pipeline/explain/explain.ts'
import { need } from '../../pipeline/need.ts'
import { findIn } from '../../pipeline/run.ts'
import { briefdata } from '../cli/run.ts'

const text = `# Trade in 2024

France raised its tariffs in May. The German government said that it would answer. Officials said that the two countries talk. Both governments should end their tariffs by 2025.

# Recommendations

To the European Union:

- Convene talks, led by Spain.
`

const file = await findIn(text, { metadata: { id: 'trade', publishedOn: '2024-06-01' } })
const records = need(file, 'records')
const idOf = (table: 'mentions' | 'dates' | 'recommendations' | 'claims', quote: RegExp): string =>
  records[table].find((one) => quote.test(one.quote ?? ''))?.id ?? ''
const linesFor = (id: string): string[] => explain(file, id) ?? []

/** What an explanation says, beside what it does not. */
const cases: [
  table: 'mentions' | 'dates' | 'recommendations' | 'claims',
  quote: RegExp,
  said: string[],
][] = [
  [
    'mentions',
    /^two countries$/,
    [
      'its phrase: head country, plural, behind “the”, number 2',
      'found as a description: two countries (state, nominal-state)',
    ],
  ],
  ['dates', /^May$/, ['resolved against “2024”']],
  ['dates', /^2025$/, ['the words before it say “by”', 'resolved by itself']],
  [
    'recommendations',
    /^end their/,
    [
      'the cue: recommendation-modal-should',
      'the addressee: “Both governments”, named by the phrases of the cue',
    ],
  ],
  [
    'recommendations',
    /^Convene/,
    [
      'the addressee: “European Union”, said by the heading or line that brings it in',
      'brought in by “To the European Union:”',
    ],
  ],
  [
    'claims',
    /^The German/,
    [
      'held by germany-government (government, body-of-state), named by “German government”, attributed by “said that”',
    ],
  ],
  [
    'claims',
    /^France/,
    [
      'held by the author',
      'subject: france (state, gazetteer-name), “France”',
      '0 main “France raised its tariffs in May”, verb “raised” (finite, past, active), subject 0, object 1',
    ],
  ],
]

describe('the explanation of a record', () => {
  it.each(cases)('of %s %s', (table, quote, said) => {
    const lines = linesFor(idOf(table, quote)).map((line) => line.trim())
    expect(lines[0]).toBe(table)
    expect(lines).toEqual(expect.arrayContaining(said))
    expect(lines).toContain('tokens: number, form, lemma, UPOS, XPOS')
  })

  it('says of which mentions an actor is', () => {
    const lines = linesFor('france')
    expect(lines[0]).toBe('actors')
    expect(
      lines.filter((line) => /^ {2}“France”, gazetteer-name \(trade--m-/.test(line)),
    ).toHaveLength(1)
  })

  it('gives every record of a briefing an account of its own words', () => {
    for (const table of ['mentions', 'dates', 'recommendations', 'claims', 'sentences'] as const)
      for (const { id, quote } of records[table])
        expect(linesFor(id)).toContain(`  quote: ${JSON.stringify(quote)}`)
  })

  it('is none for another id', () => {
    expect(explain(file, 'trade--c-00000000')).toBeNull()
    expect(explain(file, 'constructor')).toBeNull()
  })
})

describe('briefdata extract --explain', () => {
  it('prints it, and fails where no document has the record', () => {
    const [claim] = records.claims
    const front = `---\nid: trade\npublishedOn: 2024-06-01\n---\n${text}`
    const found = briefdata(['extract', '-', '--explain', claim?.id ?? ''], front)
    expect(found.code).toBe(0)
    expect(found.out).toBe(`${linesFor(claim?.id ?? '').join('\n')}\n`)
    const lost = briefdata(['extract', '-', '--explain', 'trade--c-\u001B[31m'], front)
    expect(lost.code).toBe(1)
    expect(lost.err).toContain('error: no record trade--c-\\u{1B}[31m: name one that')
  })
})
