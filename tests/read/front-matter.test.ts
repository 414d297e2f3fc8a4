import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/index.ts'

const body = '# A Title\n\nThe talks ended on 3 May 2021.\n'

async function messagesOf(frontMatter: string): Promise<string[]> {
  const { messages } = await extract(`---\n${frontMatter}\n---\n${body}`)
  return messages
    .filter(({ fatal }) => fatal === true)
    .map(({ line, column, ruleId }) => `${String(line)}:${String(column)} ${String(ruleId)}`)
}

describe('front matter', () => {
  it('is read as strings, and positions count from behind it', async () => {
    const text = `---\nid: my-briefing\nnumber: 0173\ncountries: [KE, SO]\n---\n${body}`
    const extraction = await extract(text)
    expect(extraction.body).toBe(body)
    expect(extraction.records?.briefing).toMatchObject({
      id: 'my-briefing',
      number: '0173',
      countries: ['KE', 'SO'],
    })
    expect(extraction.records?.sections[0]?.start).toBe(2)
  })

  it.each([
    ['broken YAML', 'id: [a\ntitle: b', ['3:6 front-matter-yaml']],
    ['a bad day', 'publishedOn: yesterday', ['2:14 front-matter-value']],
    ['a day that no calendar has', 'publishedOn: 2021-13-45', ['2:14 front-matter-value']],
    ['such a day under another name', 'date: 2021-02-30', ['2:7 front-matter-value']],
    ['a month where a day belongs', 'publishedOn: 2022-08', ['2:14 front-matter-value']],
    ['a day beyond all calendars', 'publishedOn: 9999-12-31', ['2:14 front-matter-value']],
    ['an id that would leave the folder', 'id: ../../etc', ['2:5 front-matter-value']],
    ['a country that is none', 'countries: [Atlantis]', ['2:12 front-matter-value']],
    ['a code of no country', 'countries: [ZZ]', ['2:12 front-matter-value']],
    ['a bad policy', 'quotePolicy: some', ['2:14 front-matter-value']],
    ['a tree where a line belongs', 'title:\n  main: a', ['3:3 front-matter-value']],
    ['good fields', 'id: a\nquotePolicy: excerpt 80\ntextPolicy: withheld', []],
    ['empty fields', 'url:\nseries: ""', []],
    ['brackets without end', `id: ${'['.repeat(1000)}`, ['2:1 front-matter-yaml']],
    ['very deep indentation', `a:\n${' '.repeat(300)}b: c`, ['3:1 front-matter-yaml']],
  ])('%s', async (_, frontMatter, expected) => {
    const messages = await messagesOf(frontMatter)
    if (expected[0]?.endsWith('front-matter-yaml') === true) {
      expect(messages.every((message) => message.endsWith('front-matter-yaml'))).toBe(true)
      expect(messages.length).toBeGreaterThan(0)
    } else expect(messages).toEqual(expected)
  })

  it.each<[string, string, object]>([
    [
      'Jekyll',
      'layout: post\ntitle: A\ndate: 2022-08-04 10:00:00 +0000\ntags: [a, b]',
      { title: 'A', publishedOn: '2022-08-04' },
    ],
    [
      'Hugo',
      'title: "A"\ndate: 2022-08-04T10:00:00Z\ndraft: false\nparams:\n  author: X',
      { title: 'A', publishedOn: '2022-08-04' },
    ],
    [
      'Obsidian',
      'Title: A\nPublished: 2022-08-04\naliases:\n  - b\nsource: https://example.org/a',
      { title: 'A', publishedOn: '2022-08-04', url: 'https://example.org/a' },
    ],
    [
      'Zotero',
      'title: A\nauthor:\n  - Doe, J.\ndate: 4 August 2022\ninstitution: Nobody\nlang: en-GB',
      { publishedOn: '2022-08-04', publisher: 'Nobody', language: 'en-GB' },
    ],
    [
      'ReliefWeb',
      'title: "A: b"\ncountry: Kenya\ndate: August 4th, 2022\nsource: Nobody',
      { title: 'A: b', countries: ['KE'], publishedOn: '2022-08-04', url: null },
    ],
    [
      'a colon in a title',
      'title: Myanmar: a year later\ndate: 2022-08-04',
      { title: 'Myanmar: a year later' },
    ],
    ['both names', 'date: 2021-01-01\npublished_on: 2022-08-04', { publishedOn: '2022-08-04' }],
    [
      'names of Object’s members',
      'constructor: a\n__proto__: b\ntoString: c\ntitle: A',
      { title: 'A' },
    ],
    [
      'a value with brackets that open and never close',
      `title: "${'['.repeat(40)}"`,
      { title: '['.repeat(40) },
    ],
  ])('of %s is read, the rest with a note', async (_, frontMatter, expected) => {
    const { records, messages } = await extract(`---\n${frontMatter}\n---\n${body}`)
    expect(records?.briefing).toMatchObject(expected)
    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([])
  })

  it('names a mistyped field', async () => {
    const { messages } = await extract(`---\ntitel: b\ntags: a\n---\n${body}`)
    expect(messages.map(String)).toEqual(
      [
        expect.stringMatching(/did you mean `title`/),
        expect.stringMatching(/`tags` is not read/),
        expect.stringMatching(/publication/),
      ].slice(0, messages.length),
    )
  })

  it.each([
    ['between rules', '---\nThe talks ended in 2021.\n---\n\nMore talks followed.\n'],
    ['a list between rules', '---\n- one thing\n- another\n---\n\nMore talks followed.\n'],
  ])('is none where it is text %s', async (_, text) => {
    const { records, body: all } = await extract(text)
    expect(all).toBe(text)
    expect(records?.sentences.map(({ quote }) => quote).join(' ')).toMatch(
      /(?:ended in 2021|another).*followed/,
    )
  })

  it('wins over the text, with a note, and the caller over both', async () => {
    const text =
      '---\ntitle: Mine\npublishedOn: 2020-01-01\n---\n# Theirs\n\n*Africa Briefing N°12, 2 May 2021*\n\nIt ended last month.\n'
    const { records, messages } = await extract(text, { metadata: { publishedOn: '2019-05-05' } })
    expect(records?.briefing).toMatchObject({
      title: 'Mine',
      publishedOn: '2019-05-05',
      number: '12',
    })
    expect(records?.dates.find(({ quote }) => quote === 'last month')?.value).toBe('2019-04')
    const notes = messages.filter(({ ruleId }) => ruleId === 'front-matter-agrees')
    expect(notes.map(({ fatal }) => fatal)).toEqual([undefined, undefined])
    const ignored = await extract(text, { ignoreFrontMatter: true })
    expect(ignored.records?.briefing).toMatchObject({ title: 'Theirs', publishedOn: '2021-05-02' })
    expect(ignored.body).toMatch(/^# Theirs/)
  })

  it.each<[object, string]>([
    [{ publishedOn: 'yesterday' }, 'metadata-value'],
    [{ publishedOn: '2023-13-40' }, 'metadata-value'],
    [{ id: 'A B' }, 'metadata-value'],
    [{ title: 7 }, 'metadata-value'],
    [{ titel: 'A' }, 'metadata-field'],
  ])('a caller’s %j is an error', async (metadata, rule) => {
    const { records, messages } = await extract(body, { metadata })
    expect(records).toBeNull()
    expect(messages.map(({ ruleId }) => ruleId)).toContain(rule)
  })

  it('may be absent, with a byte order mark or without', async () => {
    const plain = await extract(body)
    const marked = await extract(`\uFEFF${body}`)
    expect(marked.records).toEqual(plain.records)
    expect(marked.body).toBe(body)
  })

  it('is closed with CRLF as well', async () => {
    const { body: rest } = await extract(`---\r\nid: a\r\n---\r\n${body}`)
    expect(rest).toBe(body)
  })
})

it('front matter with lone carriage returns is read', async () => {
  const { records, body: rest } = await extract(`---\rid: a\rtitle: B\r---\r${body}`)
  expect(records?.briefing).toMatchObject({ id: 'a', title: 'B' })
  expect(rest).toBe(body)
})
