import { get } from 'node:http'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSite } from '../../pipeline/package/serve/serve.ts'
import type { Serving } from '../../pipeline/package/serve/serve.ts'
import { briefdata } from '../cli/run.ts'
import { hasBrowser, launch } from './browser.ts'

const briefing = `---
id: talks
publishedOn: 2021-08-04
---
# Talks in Windhoek

Namibia left the talks on 3 March 2021. The United Nations should press Namibia to return.
`

let folder: string
let serving: Serving
const failures: unknown[] = []
const file = () => join(folder, 'briefings', 'talks.md')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-source-'))
  await cp('source/dataset.yaml', join(folder, 'dataset.yaml'))
  await cp('tests/fixtures/devset/dev01.md', join(folder, 'briefings', 'dev01.md'))
  await writeFile(file(), briefing)
  serving = await serveSite(folder, 0, {
    onBuilt: () => undefined,
    onFailed: (error) => failures.push(error),
  })
})

afterAll(async () => {
  await serving.close()
  await rm(folder, { recursive: true })
})

const page = async (path: string) => (await fetch(serving.address + path)).text()

describe('serve', () => {
  test('shows the pages on this machine alone', async () => {
    expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await page('briefings/talks.html')).toContain('Talks in Windhoek')
    expect((await fetch(`${serving.address}nothing.html`)).status).toBe(404)
  })

  test('gives no file from outside', async () => {
    const secret = await fetch(`${serving.address}..%2f..%2f..%2fetc%2fpasswd`)
    expect(await secret.text()).not.toContain('root:')
  })

  test('refuses a name that is not its own', async () => {
    const status = await new Promise((resolve) => {
      get(serving.address, { headers: { host: 'elsewhere.example' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
    })
    expect(status).toBe(403)
  })

  test('builds again when the source changes, and tells the pages', async () => {
    const changes = await fetch(`${serving.address}changes`)
    const reader = changes.body?.getReader()
    await reader?.read()
    await writeFile(file(), briefing.replace('Namibia left', 'Botswana left'))
    const told = await reader?.read()
    expect(String(Buffer.from(told?.value as Uint8Array))).toContain('changed')
    expect(await page('briefings/talks.html')).toContain('Botswana')
    await reader?.cancel()
  })

  test('keeps the pages where a change cannot be built', async () => {
    await writeFile(file(), '')
    await expect.poll(() => failures.length, { timeout: 60_000 }).toBeGreaterThan(0)
    expect(await page('briefings/talks.html')).toContain('Talks in Windhoek')
    await writeFile(file(), briefing)
  })

  test.skipIf(!hasBrowser)('loads an open page again', async () => {
    const browser = await launch()
    const open = await browser.newPage()
    await open.goto(`${serving.address}briefings/talks.html`)
    await writeFile(file(), briefing.replace('Windhoek', 'Gaborone'))
    await open
      .getByRole('heading', { level: 1, name: 'Talks in Gaborone' })
      .waitFor({ timeout: 60_000 })
    await browser.close()
  })
})

describe('on the command line', () => {
  test('serve says what is wrong with a port', () => {
    const { code, err } = briefdata(['serve', folder, '--port', '99999'])
    expect(code).toBe(2)
    expect(err).toContain('Expected a port')
  })

  test('extract writes one page that needs no other file', async () => {
    const path = join(folder, 'page.html')
    const { code, out } = briefdata(['extract', 'tests/fixtures/devset/dev06.md', '--html', path])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    const html = await readFile(path, 'utf8')
    expect(html).toContain('Pipes and Promises')
    expect(html).not.toMatch(/href="(?!#|https?:)/)
    await rm(path)
  })
})
