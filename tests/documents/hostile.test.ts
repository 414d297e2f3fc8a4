import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** What reading a hostile document may take. */
const mostSeconds = 60
const mostMemory = 700_000_000

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'briefdata-hostile-'))
afterAll(() => rm(folder, { recursive: true }))

const memory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("memory "+process.resourceUsage().maxRSS*1024+"\\n"))'

/** Adds a document to a dataset that is not there yet; the memory is the most that the process held, in bytes. */
async function add(input: string): Promise<{ code: number; err: string; memory: number }> {
  const args = ['--import', 'tsx', '--import', memory, 'pipeline/cli.ts', 'add', input]
  const out = join(folder, 'out')
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      [...args, '--out', out],
      { cwd: root, timeout: mostSeconds * 1000 },
      (error, _, stderr) => {
        const held = Number(/memory (\d+)/.exec(stderr)?.[1])
        resolve({ code: error === null ? 0 : Number(error.code), err: stderr, memory: held })
      },
    )
  })
}

async function expectRefusal(input: string, rule: string): Promise<void> {
  const { code, err, memory: held } = await add(input)
  expect(err).toContain(rule)
  expect(err).not.toMatch(/\n {4}at /)
  expect(code).toBe(1)
  expect(held).toBeLessThan(mostMemory)
  expect(existsSync(join(folder, 'out'))).toBe(false)
}

/** A PDF file of these objects, with its table of places; the first is the catalogue. */
function pdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let at = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    places.push(at)
    at += part.length
    parts.push(part)
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${String(at)}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const page = (content: number, kind: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents ${String(content)} 0 R /Resources << /Font << /F ${String(kind)} 0 R >> >> >>`
const stream = (bytes: Buffer, more = '') =>
  Buffer.concat([
    Buffer.from(`<< /Length ${String(bytes.length)} ${more}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
const words = stream(
  Buffer.from('BT /F 12 Tf 20 200 Td (The council met in Selby on Monday.) Tj ET'),
)

const bomb = pdf([
  catalogue,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  page(4, 5),
  stream(deflateSync(Buffer.alloc(64_000_000, ' ')), '/Filter /FlateDecode '),
  font,
])
const pages = Array.from({ length: 10_000 }, (_, index) => index + 5)
const long = pdf([
  catalogue,
  `<< /Type /Pages /Kids [${pages.map((number) => `${String(number)} 0 R`).join(' ')}] /Count 10000 >>`,
  words,
  font,
  ...pages.map(() => page(3, 4)),
])
const sound = pdf([catalogue, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page(4, 5), words, font])
const circle = pdf([catalogue, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'])

/** An archive whose directory says that its document is small. */
function lyingBomb(): Uint8Array {
  const bytes = Buffer.from(
    zipSync({ 'word/document.xml': new Uint8Array(300_000_000) }, { level: 9 }),
  )
  bytes.writeUInt32LE(100, bytes.indexOf('PK\u0001\u0002') + 24)
  return bytes
}

describe('what is made to harm is refused with a message, in bounded time and memory, and nothing is written', () => {
  it.each<[string, () => Uint8Array | string, string]>([
    ['bomb.pdf', () => bomb, 'too-large'],
    ['10000-pages.pdf', () => long, 'too-large'],
    ['circle.pdf', () => circle, 'unreadable'],
    ['cut.pdf', () => sound.subarray(0, 60), 'unreadable'],
    ['bomb.docx', () => zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }), 'too-large'],
    ['lying.docx', lyingBomb, 'unreadable'],
    ['outside.docx', () => zipSync({ '../../word/document.xml': strToU8('<a/>') }), 'unreadable'],
    ['deep.html', () => `<html>${'<div>'.repeat(50_000)}`, 'too-deep'],
    ['deep.json', () => '['.repeat(200_000), 'json'],
  ])('%s', { timeout: 2 * mostSeconds * 1000 }, async (name, content, rule) => {
    const path = join(folder, name)
    await writeFile(path, content())
    await expectRefusal(path, rule)
  })

  describe('of a server', () => {
    const server = createServer((request, response) => {
      if (request.url === '/round') response.writeHead(302, { location: '/round' }).end()
      else {
        response.writeHead(200, { 'content-type': 'text/plain' })
        const more = Buffer.alloc(1_000_000, 'a ')
        const send = (): void => {
          while (response.write(more));
          response.once('drain', send)
        }
        send()
      }
    })
    let origin = ''
    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
    })
    afterAll(() => {
      server.closeAllConnections()
      server.close()
    })

    it.each([
      ['/round', 'unreachable'],
      ['/endless', 'too-large'],
    ])('%s', { timeout: 2 * mostSeconds * 1000 }, async (path, rule) => {
      await expectRefusal(origin + path, rule)
    })
  })
})

it('a broken table of places is made again', { timeout: 60_000 }, async () => {
  const path = join(folder, 'table.pdf')
  await writeFile(
    path,
    sound.toString('latin1').replace(/startxref\n\d+/, 'startxref\n9'),
    'latin1',
  )
  expect((await add(path)).code).toBe(0)
})
