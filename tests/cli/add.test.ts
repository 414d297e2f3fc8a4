import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'briefdata-add-'))
const out = join(folder, 'source')
const briefings = join(out, 'briefings')

/** Not `spawnSync`: the server stands in this process. */
async function add(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return await new Promise((resolve) => {
    const command = ['--import', 'tsx', 'pipeline/cli.ts', 'add', ...args, '--out', out]
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), out: stdout, err: stderr })
    })
  })
}

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  response.end(
    '<!doctype html><title>Wells Run Dry</title><main><p>The wells of Selby ran dry on Monday, and the council has closed the school.</p></main>',
  )
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/wells-run-dry`

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const inbox = join(folder, 'inbox')
mkdirSync(inbox)
writeFileSync(
  join(inbox, 'ports.md'),
  '# Ports Close\n\nThe ports of Selby closed on 3 May 2021.\n',
)
writeFileSync(
  join(inbox, 'notes.ndjson'),
  '{"id": "a", "text": "One fell."}\n{"id": "b", "text": "Two rose."}\n',
)
writeFileSync(join(inbox, 'picture.png'), 'no document')
const reports = join(folder, 'reports.json')
writeFileSync(
  reports,
  JSON.stringify({
    data: [7, 8].map((id) => ({
      id: String(id),
      fields: { title: `Flash Update No. ${String(id)}`, body: 'Clinics in Selby lack fuel.' },
    })),
  }),
)

it(
  'a folder, an address and an answer of ReliefWeb become briefings, in one run',
  { timeout: 120_000 },
  async () => {
    const run = await add(inbox, address, reports, '--retrieved', '2024-02-03')
    expect([run.code, run.err]).toEqual([0, ''])
    expect(readdirSync(briefings).sort()).toEqual([
      'a.md',
      'b.md',
      'ports.md',
      'reliefweb-7.md',
      'reliefweb-8.md',
      'wells-run-dry.md',
    ])
    expect(run.out).toContain(`wells-run-dry.md: `)
    expect(run.out).toContain('title        Ports Close')
    expect(run.out).toContain('publisher    – (nothing says it)')
    const text = readFileSync(join(briefings, 'wells-run-dry.md'), 'utf8')
    expect(text).toMatch(/^---\nid: wells-run-dry\ntitle: Wells Run Dry\n/)
    expect(text).toContain(`url: ${address}\n`)
    expect(text).toMatch(
      /\nretrievedOn: 2024-02-03\noriginalType: text\/html\noriginalSha256: [0-9a-f]{64}\n---\n/,
    )
  },
)

it(
  'nothing is overwritten, unless that is said; what fails does not stop the rest',
  { timeout: 120_000 },
  async () => {
    const path = join(briefings, 'ports.md')
    writeFileSync(path, 'mine')
    const refused = await add(join(inbox, 'ports.md'), join(folder, 'absent.pdf'))
    expect([refused.code, readFileSync(path, 'utf8')]).toEqual([1, 'mine'])
    expect(refused.err).toContain('is there already: rename the document, or give --force')
    expect(refused.err).toContain('there is no such file')
    const forced = await add(join(inbox, 'ports.md'), '--force')
    expect([forced.code, forced.err]).toEqual([0, ''])
    expect(readFileSync(path, 'utf8')).toContain('# Ports Close')
  },
)

it(
  'in a folder with dataset.yaml the commands mean that folder, where none is named',
  { timeout: 120_000 },
  async () => {
    const own = join(folder, 'own')
    mkdirSync(own)
    writeFileSync(join(own, 'dataset.yaml'), 'name: own\n')
    const command = ['--import', import.meta.resolve('tsx'), join(root, 'pipeline/cli.ts')]
    const said = await new Promise<string>((resolve) => {
      const args = [...command, 'add', join(inbox, 'ports.md')]
      execFile(process.execPath, args, { cwd: own }, (_, stdout, stderr) => {
        resolve(stdout + stderr)
      })
    })
    expect(said).toMatch(/^briefings\/ports\.md: 11 words from /)
    expect(readdirSync(join(own, 'briefings'))).toEqual(['ports.md'])
  },
)
