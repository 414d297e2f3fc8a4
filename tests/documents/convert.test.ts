import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convert } from '../../pipeline/document/convert/convert.ts'
import { briefingText } from '../../pipeline/document/convert/briefing-text.ts'
import { InputError } from '../../pipeline/document/read/input.ts'

const folder = await mkdtemp(join(tmpdir(), 'briefdata-convert-'))

async function converted(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  await writeFile(path, content)
  const { original, found } = await convert(path)
  return await Promise.all(found.map((one) => briefingText(one, original)))
}

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const error: unknown = await converted(name, content).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(InputError)
  return (error as InputError).details.ruleId ?? ''
}

const prose =
  'The ministry said on Tuesday that the ceasefire had held in all nine districts since the spring.'

describe('web pages', () => {
  const page = `<!doctype html><html lang="en-GB"><head>
    <title>Aid Cut Off | Watchdog</title>
    <meta property="og:site_name" content="Watchdog">
    <link rel="canonical" href="https://example.org/aid">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Aid Cut Off","datePublished":"2023-05-03T08:00:00Z"}</script>
    </head><body><header class="site-header"><nav><a href="/">Home</a> <a href="/x">News</a></nav></header>
    <div class="cookie-banner"><p>We use cookies to make this page work as well as it can be.</p></div>
    <main><h1>Aid Cut Off</h1><div class="share-buttons"><p>Share this on every network that there is</p></div>
    <p>${prose} It <a href="https://example.org/said">said</a> so<a href="#fn1"><sup>1</sup></a> twice.</p>
    <h2>Recommendations</h2><ul><li>Open the border.</li><li>Pay teachers.</li></ul>
    <ol><li id="fn1">Joint statement, 2 May 2023. <a href="#ref1">↩</a></li></ol></main>
    <aside class="related"><p>Related: ${prose}</p></aside>
    <footer><p>© Watchdog, all rights reserved, and a long line of an address</p></footer></body></html>`

  it('are read without what surrounds them, with what they say of themselves', async () => {
    const [read] = await converted('aid.html', page)
    expect(read?.metadata).toMatchObject({
      id: 'aid',
      title: 'Aid Cut Off',
      publisher: 'Watchdog',
      publishedOn: '2023-05-03',
      language: 'en',
      url: 'https://example.org/aid',
    })
    expect(read?.text.split('---\n\n')[1]).toBe(
      [
        '# Aid Cut Off',
        `${prose} It [said](https://example.org/said) so[^1] twice.`,
        '## Recommendations',
        '- Open the border.\n- Pay teachers.',
        '[^1]: Joint statement, 2 May 2023.\n',
      ].join('\n\n'),
    )
  })

  it('nested too deeply are refused', async () => {
    expect(await refusal('deep.html', `<html>${'<div>'.repeat(50_000)}`)).toBe('too-deep')
    expect(await refusal('bold.html', `<html>${'<b>'.repeat(50_000)}`)).toBe('too-deep')
  })
})

describe('answers of an interface', () => {
  const report = {
    id: '4184052',
    fields: {
      title: 'Flash Update No. 3',
      body: `${prose}\n\n- Open the border.`,
      date: { original: '2023-05-03T00:00:00+00:00' },
      source: [{ name: 'Watchdog' }, { name: 'Aid Group' }],
      country: [{ name: 'Kenya' }],
      language: [{ code: 'en', name: 'English' }],
      url_alias: 'https://example.org/report/kenya/flash-update-3',
    },
  }

  it('of ReliefWeb are a briefing for each report', async () => {
    const found = await converted(
      'reports.json',
      JSON.stringify({ data: [report, { ...report, id: '2' }] }),
    )
    expect(found.map(({ id }) => id)).toEqual(['reliefweb-4184052', 'reliefweb-2'])
    expect(found[0]?.metadata).toMatchObject({
      title: 'Flash Update No. 3',
      publisher: 'Watchdog, Aid Group',
      publishedOn: '2023-05-03',
      countries: ['KE'],
      language: 'en',
      url: 'https://example.org/report/kenya/flash-update-3',
    })
    expect(found[0]?.text).toContain(`# Flash Update No. 3\n\n${prose}\n\n- Open the border.\n`)
  })

  it('of one JSON object a line are briefings too', async () => {
    const lines = `${JSON.stringify({ id: 'a', text: prose, published: '2023-05-03' })}\n\n${JSON.stringify({ id: 'b', text: prose })}\n`
    const found = await converted('texts.ndjson', lines)
    expect(found.map(({ id, metadata }) => [id, metadata.publishedOn])).toEqual([
      ['a', '2023-05-03'],
      ['b', undefined],
    ])
  })

  it.each([
    ['{"data": [{"fields": {"title": "No body"}}]}', 'unknown-form'],
    ['{"data": [', 'json'],
    ['[1, 2]', 'unknown-form'],
  ])('%s is refused', async (text, rule) => {
    expect(await refusal('bad.json', text)).toBe(rule)
  })
})

describe('Word files', () => {
  it.each<[string, Uint8Array, string]>([
    ['a damaged archive', strToU8('PK\u0003\u0004 and then nothing'), 'unreadable'],
    ['an archive without a document', zipSync({ 'word/other.xml': strToU8('<a/>') }), 'unreadable'],
    ['paths that lead out', zipSync({ '../../word/document.xml': strToU8('<a/>') }), 'unreadable'],
    [
      'a bomb',
      zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }, { level: 9 }),
      'too-large',
    ],
  ])('%s: refused', async (_, bytes, rule) => {
    expect(await refusal('bad.docx', bytes)).toBe(rule)
  })
})

describe('PDF files', () => {
  it.each<[string, string]>([
    ['a damaged file', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog'],
    [
      'a broken table of places',
      '%PDF-1.4\nxref\n0 99999\ntrailer << /Root 5 0 R >>\nstartxref\n99999999\n%%EOF',
    ],
  ])('%s: refused', async (_, text) => {
    expect(await refusal('bad.pdf', text)).toBe('unreadable')
  })
})

describe('addresses', () => {
  const server = createServer((request, response) => {
    if (request.url === '/turn') response.writeHead(302, { location: '/turn' }).end()
    else if (request.url === '/away')
      response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    else if (request.url === '/moved') response.writeHead(301, { location: '/brief' }).end()
    else if (request.url === '/brief') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(`<!doctype html><title>Aid Cut Off</title><article><p>${prose}</p></article>`)
    } else response.writeHead(404).end()
  })
  let origin = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  })
  afterAll(() => {
    server.close()
  })

  it('are fetched, wherever they have moved', async () => {
    const { original, found } = await convert(`${origin}/moved`)
    const [one] = found
    if (one === undefined) throw new Error('nothing was read')
    const { id, metadata, text } = await briefingText(one, original, '2024-02-03')
    expect([id, metadata.title, metadata.url]).toEqual(['moved', 'Aid Cut Off', `${origin}/moved`])
    expect(text).toContain('retrievedOn: 2024-02-03\noriginalType: text/html\n')
    expect(text).toContain(`# Aid Cut Off\n\n${prose}\n`)
  })

  it.each(['/turn', '/away', '/missing'])('%s: refused', async (path) => {
    const error: unknown = await convert(origin + path).catch((reason: unknown) => reason)
    expect((error as InputError).details.ruleId).toBe('unreachable')
  })
})

it('text and Markdown stay as they are, with their own front matter', async () => {
  const [read] = await converted('own.md', `---\ntitle: Aid Cut Off\n---\n# Aid\n\n${prose}\n`)
  expect(read?.text).toContain('title: Aid Cut Off\n')
  expect(read?.text.endsWith(`---\n\n# Aid\n\n${prose}\n`)).toBe(true)
  expect(await refusal('data.bin', new Uint8Array([1, 0, 2]))).toBe('binary')
  expect((await readdir(folder)).length).toBeGreaterThan(5)
  expect(await readFile(join(folder, 'own.md'), 'utf8')).toContain('# Aid')
})
