import { readFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { briefingText } from '../../pipeline/document/convert/briefing-text.ts'
import { convert } from '../../pipeline/document/convert/convert.ts'
import { extract } from '../../pipeline/index.ts'

const here = new URL('forms/', import.meta.url)
const html = await readFile(new URL('border.html', here), 'utf8')

/** The elements of the page that hold its text, in order. */
const elements = [...html.matchAll(/<(h1|h2|p|li)>([^<]+)<\/\1>/g)].map(
  ([, tag = '', text = '']) => ({
    tag,
    text,
  }),
)

function asMarkdown(): string {
  const marks: Record<string, string> = { h1: '# ', h2: '## ', li: '- ', p: '' }
  return elements.map(({ tag, text }) => `${marks[tag] ?? ''}${text}\n`).join('\n')
}

/** A Word file with the styles that Word gives headings and lists. */
function asWord(): Uint8Array {
  const styles: Record<string, string> = {
    h1: 'Heading1',
    h2: 'Heading2',
    li: 'ListBullet',
    p: 'Normal',
  }
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const numbering = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const paragraphs = elements.map(
    ({ tag, text }) =>
      `<w:p><w:pPr><w:pStyle w:val="${styles[tag] ?? ''}"/>${tag === 'li' ? numbering : ''}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
  )
  const styleNames = {
    Heading1: 'heading 1',
    Heading2: 'heading 2',
    ListBullet: 'List Bullet',
    Normal: 'Normal',
  }
  const declared = Object.entries(styleNames).map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(`<w:styles xmlns:w="${main}">${declared.join('')}</w:styles>`),
    'word/numbering.xml': strToU8(
      `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
    '../outside.xml': strToU8('<a/>'),
  })
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

it(
  'one document as Markdown, web page, Word and PDF gives the same records',
  { timeout: 60_000 },
  async () => {
    const expected = await recordsOf('border.md', asMarkdown())
    expect(expected.title).toBe('Opening the Border')
    expect(expected.recommendations.length).toBeGreaterThanOrEqual(5)
    expect(await recordsOf('border.html', html)).toEqual(expected)
    expect(await recordsOf('border.docx', asWord())).toEqual(expected)
    expect(await recordsOf('border.pdf', await readFile(new URL('border.pdf', here)))).toEqual(
      expected,
    )
  },
)
