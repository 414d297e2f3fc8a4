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
    ['a list instead of fields', '- a\n- b', ['2:1 front-matter-form']],
    ['an unknown field', 'id: a\ntitel: b', ['3:1 front-matter-field']],
    ['a bad day', 'publishedOn: 4 August 2022', ['2:14 front-matter-value']],
    ['an id that would leave the folder', 'id: ../../etc', ['2:5 front-matter-value']],
    ['a country’s name', 'countries: [Kenya]', ['2:12 front-matter-value']],
    ['a bad policy', 'quotePolicy: some', ['2:14 front-matter-value']],
    ['good fields', 'id: a\nquotePolicy: excerpt 80\ntextPolicy: withheld', []],
    ['empty fields', 'url:\nseries: ""', []],
  ])('%s', async (_, frontMatter, expected) => {
    const messages = await messagesOf(frontMatter)
    if (expected[0]?.endsWith('front-matter-yaml') === true) {
      expect(messages.every((message) => message.endsWith('front-matter-yaml'))).toBe(true)
      expect(messages.length).toBeGreaterThan(0)
    } else expect(messages).toEqual(expected)
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
