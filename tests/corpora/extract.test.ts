import { spawn } from 'node:child_process'
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { briefdata } from '../cli/run.ts'
import { briefing, nameOf, workspace } from './corpus.ts'

const { at, write } = workspace()
const count = 24
for (let number = 0; number < count; number++) write(`good/${nameOf(number)}`, briefing(number))
const good = at('good/*.md')
const ndjson = ['--format', 'ndjson']

const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

const whole = briefdata(['extract', good, ...ndjson, '--jobs', '1'])

/** A path that ends so: globs give paths from the working folder. */
const ending = (name: string): unknown => expect.stringMatching(new RegExp(`/${name}$`))

/** What a run gives, without what it says of its progress, which depends on the machine. */
const given = (...options: string[]) => {
  const { code, out } = briefdata(['extract', good, ...options])
  return { code, out }
}

it('gives the same bytes with any number of threads, in the order of the paths', () => {
  expect(whole.code).toBe(0)
  const ids = linesOf(whole.out).map((line) => (line as { briefing: { id: string } }).briefing.id)
  expect(ids).toEqual(Array.from({ length: count }, (_, number) => nameOf(number).slice(0, -3)))
  expect(given(...ndjson, '--jobs', '3')).toEqual({ code: 0, out: whole.out })
  expect(given('--jobs', '2')).toEqual(given('--jobs', '1'))
}, 300_000)

it('goes on where a document fails, and tells each in errors.ndjson', () => {
  for (let number = 0; number < 16; number++) write(`mixed/${nameOf(number)}`, briefing(number))
  write(`mixed/${nameOf(3)}`, '')
  write(`mixed/${nameOf(7)}`, Buffer.from('a\0b'))
  write(`mixed/${nameOf(9)}`, `---\nid: report-0008\n---\n${briefing(9)}`)
  const run = briefdata(['extract', at('mixed/*.md'), ...ndjson, '--out', at('mixed.ndjson')])
  expect(run.code).toBe(1)
  expect(run.err).toMatch(/13 of 16 documents\. 3 failed: .*errors\.ndjson/)
  expect(linesOf(readFileSync(at('mixed.ndjson'), 'utf8'))).toHaveLength(13)
  expect(linesOf(readFileSync(at('errors.ndjson'), 'utf8'))).toMatchObject([
    { path: ending(nameOf(3)), reasons: [{ rule: 'empty', line: 1 }] },
    { path: ending(nameOf(7)), reasons: [{ rule: 'binary' }] },
    { path: ending(nameOf(9)), reasons: [{ rule: 'briefing-id' }] },
  ])
}, 300_000)

const out = at('whole.ndjson')
const resume = ['extract', good, ...ndjson, '--out', out, '--jobs', '1', '--resume']

const resumed = (): string => {
  expect(briefdata(resume).code).toBe(0)
  return readFileSync(out, 'utf8')
}
const journal = `${out}.journal`

it('--resume goes on behind the last document that was finished, and gives what one run gives', () => {
  expect(resumed()).toBe(whole.out)
  const entries = readFileSync(journal, 'utf8').split('\n').slice(0, 11)
  // As a run leaves it that was killed in the middle of its writing.
  writeFileSync(journal, `${entries.join('\n')}\n{"path":"`)
  truncateSync(out, (JSON.parse(entries.at(-1) ?? '') as { records: number }).records + 100)
  expect(resumed()).toBe(whole.out)
}, 300_000)

it('--resume reads again from a document on that changed, and all where the options did', () => {
  const text = readFileSync(at(`good/${nameOf(20)}`), 'utf8')
  write(`good/${nameOf(20)}`, briefing(50))
  expect(resumed()).toBe(briefdata(['extract', good, ...ndjson]).out)
  write(`good/${nameOf(20)}`, text)
  expect(resumed()).toBe(whole.out)
  const table = [...resume, '--table', 'dates']
  expect(briefdata(table).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toBe(
    briefdata(['extract', good, ...ndjson, '--table', 'dates']).out,
  )
  expect(resumed()).toBe(whole.out)
}, 300_000)

it('--resume refuses a file that is shorter than its journal', () => {
  truncateSync(out, 10)
  expect(briefdata(resume)).toMatchObject({ code: 1 })
}, 300_000)

it('Ctrl-C leaves what is finished, in order, and says how to go on', async () => {
  const stopped = at('stopped.ndjson')
  const args = ['extract', good, ...ndjson, '--out', stopped, '--jobs', '1']
  const child = spawn(process.execPath, ['--import', 'tsx', 'pipeline/cli.ts', ...args])
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((end) => {
    child.on('close', end)
    const watch = setInterval(() => {
      if (!existsSync(stopped) || readFileSync(stopped).length === 0) return
      clearInterval(watch)
      child.kill('SIGINT')
    }, 5)
  })
  const left = readFileSync(stopped, 'utf8')
  expect(whole.out.startsWith(left) && left.endsWith('\n')).toBe(true)
  // On a fast machine all may be done before it hears of it.
  if (left !== whole.out) {
    expect(code).toBe(130)
    expect(said).toMatch(/--resume goes on from here/)
  }
  expect(briefdata([...args, '--resume']).code).toBe(0)
  expect(readFileSync(stopped, 'utf8')).toBe(whole.out)
}, 300_000)

it.each([
  [['--resume'], /--resume needs/],
  [['--resume', '--out', at('folder')], /--resume needs/],
  [['--stdin-ndjson'], /from standard input alone/],
  [['--table', 'claim'], /no table 'claim'. Tables: briefing, sections/],
  [['--jobs', '0'], /positive whole number/],
])(
  'refuses %j',
  (args, expected) => {
    const { code, err } = briefdata(['extract', good, ...ndjson, ...args])
    expect(code).toBe(2)
    expect(err).toMatch(expected)
  },
  300_000,
)

it('--stdin-ndjson answers each line with a line, whatever stands in it', () => {
  const asked = [
    JSON.stringify({ path: 'a.md', text: briefing(1), metadata: { publishedOn: '2020-01-02' } }),
    'no JSON',
    '',
    '[]',
    JSON.stringify({ path: 'b.md' }),
    JSON.stringify({ path: 'c.md', text: '' }),
    JSON.stringify({ path: 'd.md', text: 'x', metadata: { title: 1 } }),
    JSON.stringify({ path: 'e.md', text: 'x', metadata: { constructor: 'x' } }),
  ]
  const { code, out: answered } = briefdata(['extract', '--stdin-ndjson'], asked.join('\n'))
  expect(code).toBe(0)
  expect(linesOf(answered)).toMatchObject([
    { path: 'a.md', records: { briefing: { publishedOn: '2020-01-02' } }, messages: [] },
    { path: '-', records: null, messages: [{ rule: 'line' }] },
    { path: '-', records: null, messages: [{ rule: 'line' }] },
    { path: 'b.md', records: null, messages: [{ rule: 'line' }] },
    { path: 'c.md', records: null, messages: [{ rule: 'empty' }] },
    { path: 'd.md', records: null, messages: [{ rule: 'line' }] },
    { path: 'e.md', records: null, messages: [{ rule: 'metadata-field' }] },
  ])
}, 300_000)
