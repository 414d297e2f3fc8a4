import { readFile } from 'node:fs/promises'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { briefingText } from '../../pipeline/document/convert/briefing-text.ts'
import { convert } from '../../pipeline/document/convert/convert.ts'
import { extract } from '../../pipeline/index.ts'
import { asWord, elementsOf } from './word.ts'
import type { Element } from './word.ts'

const here = new URL('forms/', import.meta.url)
function asMarkdown(elements: readonly Element[]): string {
  const marks: Record<string, string> = { h1: '# ', h2: '## ', li: '- ', p: '' }
  return elements.map(({ tag, text }) => `${marks[tag] ?? ''}${text}\n`).join('\n')
}

async function recordsOf(name: string, content: string | Uint8Array) {
  const path = join(await mkdtemp(join(tmpdir(), 'briefdata-forms-')), name)
  await writeFile(path, content)
  const { original, found } = await convert(path)
  const [only] = found
  if (only === undefined) throw new Error('nothing was read')
  const { text } = await briefingText(
    { ...only, metadata: { ...only.metadata, publishedOn: '2021-11-02' } },
    original,
  )
  const { records, messages } = await extract(text)
  if (records === null) throw new Error(messages.join('\n'))
  return {
    title: records.briefing.title,
    sections: records.sections.map(({ heading, role }) => [heading, role]),
    sentences: records.sentences.map(({ text: words, reason }) => [words, reason]),
    recommendations: records.recommendations.map(({ text: words, addressee, action }) => [
      words,
      addressee,
      action,
    ]),
    claims: records.claims.map(({ text: words, kind }) => [words, kind]),
    dates: records.dates.map(({ text: words, value }) => [words, value]),
    mentions: records.mentions.map(({ text: words, actorId }) => [words, actorId]),
  }
}

/** Of the second, words are broken with soft hyphens, and running heads and page numbers stand around two columns. */
it.each([
  ['border', 'Opening the Border'],
  ['harbours', 'Who Repairs the Harbours?'],
])(
  '%s as Markdown, web page, Word and PDF gives the same records',
  { timeout: 60_000 },
  async (name, title) => {
    const html = await readFile(new URL(`${name}.html`, here), 'utf8')
    const elements = elementsOf(html)
    const expected = await recordsOf(`${name}.md`, asMarkdown(elements))
    expect(expected.title).toBe(title)
    expect(expected.recommendations.length).toBeGreaterThanOrEqual(5)
    expect(await recordsOf(`${name}.html`, html)).toEqual(expected)
    expect(await recordsOf(`${name}.docx`, asWord(elements))).toEqual(expected)
    const pdf = await readFile(new URL(`${name}.pdf`, here))
    expect(await recordsOf(`${name}.pdf`, pdf)).toEqual(expected)
  },
)
