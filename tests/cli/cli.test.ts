import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { briefdata } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdata-cli-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const text = `# Holding the Line

*Africa Briefing N°12, 2 May 2021*

On 3 April gunmen attacked a camp in Kenya. Donors should fund the police.
`

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('extract', () => {
  const path = write('line.md', text)

  it('prints one JSON object with a key for each table', () => {
    const { code, out, err } = briefdata(['extract', path])
    expect(code).toBe(0)
    expect(err).toBe('')
    const records = JSON.parse(out) as Record<string, unknown>
    expect(Object.keys(records)).toEqual(
      'briefing sections sentences actors mentions dates recommendations claims messages'.split(
        ' ',
      ),
    )
  })

  it('prints it on one line as NDJSON, and rows where a table is named', () => {
    expect(
      briefdata(['extract', path, '--format', 'ndjson']).out.trimEnd().split('\n'),
    ).toHaveLength(1)
    const { out } = briefdata(['extract', path, '--format', 'ndjson', '--table', 'sentences'])
    const rows = out.trimEnd().split('\n')
    expect(rows.map((row) => (JSON.parse(row) as { ordinal: number }).ordinal)).toEqual(
      rows.map((_, index) => index + 1),
    )
  })

  it('prints a table as CSV', () => {
    const { out } = briefdata(['extract', path, '--format', 'csv', '--table', 'dates'])
    const rows = parse<Record<string, string>>(out, { columns: true })
    expect(rows.map(({ quote, value }) => [quote, value])).toEqual([
      ['2 May 2021', '2021-05-02'],
      ['3 April', '2021-04-03'],
    ])
  })

  it('writes all tables as CSV into a folder', () => {
    const out = join(folder, 'tables')
    expect(briefdata(['extract', path, '--format', 'csv', '--out', out]).code).toBe(0)
    expect(readdirSync(out)).toContain('claim-actors.csv')
    expect(readFileSync(join(out, 'briefings.csv'), 'utf8')).toMatch(/^id,title,.*\r\nline,/)
  })

  it('reads standard input', () => {
    const { code, out } = briefdata(['extract', '-'], text)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ briefing: { id: 'holding-the-line' } })
  })

  it('says that relative dates stay unanchored where no publication day is known', () => {
    const { code, out, err } = briefdata(['extract', '-'], 'The talks ended last month.\n')
    expect(code).toBe(0)
    expect(err).toMatch(/publication/)
    expect(JSON.parse(out)).toMatchObject({ dates: [{ quote: 'last month', value: null }] })
    expect(JSON.parse(out)).toMatchObject({ messages: [{ rule: 'unanchored-date' }] })
  })
})

describe('a bad document', () => {
  it.each<[string, string | Buffer | null, RegExp]>([
    ['missing', null, /no such file.*unreadable/],
    ['empty', '', /1:1.*empty text.*empty/],
    ['only white space', ' \n\t\n', /empty/],
    ['binary', Buffer.from('a\0b'), /binary data at byte 1.*binary/],
    ['not UTF-8', Buffer.from('one\ntwo \xe9\n', 'latin1'), /2:5.*byte 0xE9.*not-utf-8/],
    ['nested too deep', `${'>'.repeat(10_000)} x`, /1:1.*too-deep/],
    ['with broken front matter', '---\nid: [a\n---\nText.\n', /2:7.*front-matter-yaml/],
  ])('%s: file, line, column, rule and exit code 1', (name, content, expected) => {
    const path = join(folder, `${name}.md`)
    if (content !== null) writeFileSync(path, content)
    const { code, out, err } = briefdata(['extract', path])
    expect(err).toContain(path)
    expect(err.replace(/\s+/g, ' ')).toMatch(expected)
    expect(code).toBe(1)
    expect(out).toBe('')
  })

  it('too large', () => {
    const path = write('large.md', text)
    const { code, err } = briefdata(['extract', path, '--max-bytes', '50'])
    expect(err).toMatch(/at most 50 may be read/)
    expect(code).toBe(1)
  })

  it('a folder', () => {
    const { code, err } = briefdata(['extract', folder])
    expect(err).toMatch(/a folder/)
    expect(code).toBe(1)
  })

  it.each([
    ['not English', 'Le gouvernement a annoncé une réforme. '.repeat(20), 'not-english'],
    ['with HTML', '<script>alert(1)</script>\n\nThe talks ended in 2021.', 'html'],
  ])('%s is read with a warning', (_, content, rule) => {
    const { code, out } = briefdata(['extract', '-'], content)
    expect(code).toBe(0)
    const { messages } = JSON.parse(out) as { messages: { rule: string }[] }
    expect(messages.map((message) => message.rule)).toContain(rule)
  })
})

describe('a bad call', () => {
  it.each([
    [
      ['extract', 'a.md', '--publishd', '2020-01-01'],
      /unknown option '--publishd'[\s\S]*--published/,
    ],
    [['extrct', 'a.md'], /unknown command 'extrct'[\s\S]*extract/],
    [['extract', 'a.md', '--published', 'yesterday'], /YYYY-MM-DD/],
    [['extract', 'a.md', '--format', 'xml'], /Allowed choices are json, ndjson, csv/],
    [['extract', 'a.md', '--format', 'csv'], /--table NAME or --out FOLDER/],
    [['extract', 'a.md', '--max-bytes', '-1'], /positive whole number/],
    [['extract'], /missing required argument 'file'/],
    [['build', 'a', 'b'], /too many arguments/],
  ])('%j: what is wrong, and exit code 2', (args, expected) => {
    const { code, err, out } = briefdata(args)
    expect(err).toMatch(expected)
    expect(code).toBe(2)
    expect(out).toBe('')
  })

  it.each([[[]], [['extract']], [['build']], [['verify']]])(
    '%j --help has an example',
    (command) => {
      const { code, out } = briefdata([...command, '--help'])
      expect(code).toBe(0)
      expect(out).toMatch(command.length === 0 ? /Exit codes/ : /Examples?:/)
    },
  )
})

describe('build and verify', () => {
  const source = join(folder, 'source')
  mkdirSync(join(source, 'briefings'), { recursive: true })
  writeFileSync(join(source, 'briefings', 'line.md'), text)
  writeFileSync(join(source, 'dataset.yaml'), readFileSync('source/dataset.yaml'))
  const out = join(folder, 'dataset')

  it('build a folder of one’s own, verify it with its sources, and find it unchanged', () => {
    const built = briefdata(['build', source, '--out', out])
    expect(built.err).toBe('')
    expect(built.out).toMatch(/claims +\d[\s\S]*Wrote/)
    expect(briefdata(['verify', out, '--source', source])).toMatchObject({ code: 0, err: '' })
    expect(briefdata(['build', source, '--out', out, '--check'])).toMatchObject({ code: 0 })
  })

  it('find a changed cell', () => {
    const path = join(out, 'json', 'dates.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('2021-04-03', '2021-04-04'))
    expect(briefdata(['build', source, '--out', out, '--check'])).toMatchObject({ code: 1 })
    const { code, err } = briefdata(['verify', out, '--source', source])
    expect(code).toBe(1)
    expect(err).toMatch(/dates\.json/)
  })

  it('refuse two briefings with one id', () => {
    writeFileSync(join(source, 'briefings', 'other.md'), `---\nid: line\n---\n${text}`)
    const { code, err } = briefdata(['build', source, '--out', out])
    expect(code).toBe(1)
    expect(err).toMatch(/briefing-id/)
    rmSync(join(source, 'briefings', 'other.md'))
  })
})
