import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configSchema } from '../../pipeline/dataset/config-schema.ts'
import { settingsReference } from '../../pipeline/package/write/settings-reference.ts'
import { metadataFields } from '../../pipeline/document/read/metadata-fields.ts'
import { configSchemaText } from '../../pipeline/dataset/config-schema-text.ts'
import { printable } from '../../pipeline/commands/printable.ts'
import { briefdata } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdata-states-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const root = fileURLToPath(new URL('../../', import.meta.url))
const at = (name: string) => join(folder, name)
const text = '# A Line\n\nDonors should fund the police in Kenya by 2030.\n'
writeFileSync(at('a.md'), text)
writeFileSync(at('b.txt'), 'Kenya left the talks on 3 May 2021.\n')
writeFileSync(at('file'), 'a file')
mkdirSync(at('empty'))
mkdirSync(at('folder.md'))

/** What a line of shell, with `briefdata` for the command, writes on standard error. */
async function shell(line: string): Promise<string> {
  const command = line.replace(
    /\bbriefdata (?=[a-z])/,
    `${process.execPath} --import tsx pipeline/cli.ts `,
  )
  const child = spawn('bash', ['-c', `set -o pipefail; ${command}`], { cwd: root, timeout: 90_000 })
  child.stdin.end()
  child.stdout.resume()
  let written = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => (written += part))
  await once(child, 'close')
  return written
}

type State = [string, string, RegExp]

/** A command that gets a signal while it works. */
function stopped(signal: string, command: string, source: string): string {
  return `briefdata ${command} ${source} --out ${at('stopped')} & sleep 1; kill -${signal} $!; wait $!`
}

/** Pages that are served get a signal once they are there. */
function served(signal: string, source: string): string {
  const said = at(`served-${signal}.log`)
  return `briefdata serve ${source} --port 0 > ${said} & until grep -q Serving ${said}; do sleep 0.2; done; kill -${signal} $!; wait $!`
}

function onLinux(states: State[]): State[] {
  return process.platform === 'linux' ? states : []
}

describe('no state of the file system shows a stack trace', () => {
  beforeAll(() => {
    const source = at('source')
    mkdirSync(source)
    writeFileSync(join(source, 'a.md'), text)
    expect(briefdata(['build', source, '--out', at('ds')]).code).toBe(0)
    const releasable = at('releasable')
    mkdirSync(releasable)
    writeFileSync(join(releasable, 'a.md'), text)
    writeFileSync(
      join(releasable, 'dataset.yaml'),
      'name: a-line\ntitle: A line\ndescription: One.\nversion: 0.1.0\nauthors: Nobody\nrepository: https://example.org/a\nreleased: 2024-01-31\n',
    )
    expect(briefdata(['build', releasable, '--out', at('released')]).code).toBe(0)
  }, 120_000)

  it.concurrent.each<State>([
    ['a reader that has enough', `briefdata extract ${at('a.md')} | head -1`, /^$/],
    [
      'a reader that is gone, of a comparison',
      `briefdata diff ${at('ds')} ${at('ds')} | true`,
      /^$/,
    ],
    ['a full disk behind extract', `briefdata extract ${at('a.md')} > /dev/full`, /ENOSPC/],
    ['a full disk behind diff', `briefdata diff ${at('ds')} ${at('ds')} > /dev/full`, /ENOSPC/],
    ['a full disk behind verify', `briefdata verify ${at('ds')} > /dev/full`, /ENOSPC/],
    ['a full disk behind actors', `briefdata actors ${at('ds')} > /dev/full`, /ENOSPC/],
    ['a full disk behind init', `briefdata init ${at('begun-full')} > /dev/full`, /ENOSPC/],
    [
      'a file where a folder goes',
      `briefdata extract ${at('a.md')} --out ${at('file')}`,
      /EEXIST|ENOTDIR/,
    ],
    [
      'a folder where a file goes',
      `briefdata extract ${at('a.md')} --html ${at('empty')}`,
      /EISDIR/,
    ],
    [
      'a folder that is called as a file',
      `briefdata extract ${at('folder.md')}`,
      /this is a folder/,
    ],
    ['a file above it', `briefdata build ${folder} --out ${at('file')}/x`, /ENOTDIR/],
    ['a file where init writes', `briefdata init ${at('file')}`, /ENOTDIR|EEXIST/],
    ['a file where merge writes', `briefdata merge ${at('ds')} --out ${at('file')}`, /ENOTDIR/],
    [
      'a file where add writes',
      `briefdata add ${at('a.md')} --out ${at('file')}`,
      /ENOTDIR|EEXIST/,
    ],
    ['a folder without documents', `briefdata add ${at('empty')} --out ${at('x')}`, /no-documents/],
    ['a folder that is none', `briefdata build ${at('file')} --out ${at('x')}`, /ENOTDIR/],
    ['a source that is gone', `briefdata build ${at('none')} --out ${at('x')}`, /ENOENT/],
    ['a dataset that is gone', `briefdata actors ${at('none')}`, /is no dataset/],
    ['a briefing that is gone', `briefdata review none --source ${folder}`, /no briefing here/],
    ['an empty source', `briefdata build ${at('empty')} --out ${at('x')}`, /no-briefings/],
    ['a stream that never ends', `yes | briefdata extract - --max-bytes 100000`, /too-large/],
    ['a device that never ends', `briefdata extract /dev/zero --max-bytes 100000`, /too-large/],
    ['a vanished file', `briefdata extract ${at('gone.md')}`, /gone\.md: error: .*no such file/],
    ['a glob of nothing', `briefdata extract '${at('*.rst')}'`, /no file has a name like this/],
    ['a signal to end', stopped('INT', 'build', folder), /^$/],
    ['a signal to terminate', stopped('TERM', 'build', folder), /^$/],
    ['a signal to end what is served', served('INT', at('releasable')), /^$/],
    ['a signal to terminate what is served', served('TERM', at('releasable')), /^$/],
    ['a source that is gone, to be served', `briefdata serve ${at('none')} --port 0`, /ENOENT/],
    ['a source that is a file, to be served', `briefdata serve ${at('file')} --port 0`, /ENOTDIR/],
    ['a full disk behind serve', `briefdata serve ${at('source')} --port 0 > /dev/full`, /ENOSPC/],
    ['a source that is gone, to be released', `briefdata release ${at('none')}`, /ENOENT/],
    [
      'a dataset that is gone, to be released',
      `briefdata release ${at('releasable')} --out ${at('none')}`,
      /build and commit it first/,
    ],
    [
      'no npm to release with',
      `export PATH=${at('empty')}; briefdata release ${at('releasable')} --out ${at('released')}`,
      /`npm view` failed \(there is no npm here\)/,
    ],
    [
      'a registry that does not answer',
      `export npm_config_registry=http://127.0.0.1:1 npm_config_fetch_retries=0; briefdata release ${at('releasable')} --out ${at('released')}`,
      /`npm view` failed \(npm (?:ERR!|error) code ECONNREFUSED\)/,
    ],
    [
      'a full disk behind add',
      `briefdata add ${at('a.md')} --out ${at('y')} > /dev/full`,
      /ENOSPC/,
    ],
    [
      'a folder where add writes a file',
      `mkdir -p ${at('taken/briefings/a.md')}; briefdata add ${at('a.md')} --out ${at('taken')} --force`,
      /EISDIR/,
    ],
    [
      'a vanished file to add',
      `briefdata add ${at('gone.md')} --out ${at('y')}`,
      /gone\.md: error:/,
    ],
    [
      'a reader that is gone, of what was added',
      `briefdata add ${at('b.txt')} --out ${at('z')} | true`,
      /^$/,
    ],
    ...onLinux([
      [
        'a place that nobody may write',
        `briefdata extract ${at('a.md')} --html /sys/x`,
        /EACCES|EPERM|EROFS/,
      ],
      ['too many open files', `ulimit -n 48; briefdata build ${folder} --out ${at('x')}`, /EMFILE/],
      ['a place where init may not write', 'briefdata init /sys/x', /EACCES|EPERM|EROFS/],
      [
        'a place where add may not write',
        `briefdata add ${at('a.md')} --out /sys`,
        /EACCES|EPERM|EROFS/,
      ],
      ['too many open files to serve', `ulimit -n 48; briefdata serve ${at('source')}`, /EMFILE/],
    ]),
  ])('%s', async (_, line, expected) => {
    const err = await shell(line)
    expect(err).toMatch(expected)
    expect(err).not.toMatch(/\n {4}at |node:internal/)
  })
})

describe('extract', () => {
  it('of several files and globs prints all, and says what --out wrote', () => {
    const { code, out } = briefdata(['extract', at('*.{md,txt}')])
    expect(code).toBe(0)
    const all = JSON.parse(out) as { briefing: { id: string } }[]
    expect(all.map(({ briefing }) => briefing.id)).toEqual(['a', 'b'])
    const csv = briefdata([
      'extract',
      at('a.md'),
      at('b.txt'),
      '--format',
      'csv',
      '--out',
      at('csv'),
    ])
    expect(csv.err).toMatch(/^Wrote \d+ files to .*csv: /m)
    expect(readFileSync(at('csv/briefings.csv'), 'utf8').split('\r\n')).toHaveLength(4)
    const json = briefdata(['extract', at('a.md'), '--out', at('json')])
    expect(json.err).toMatch(/^Wrote 1 file to .*json: a\.json$/m)
    expect(readdirSync(at('json'))).toEqual(['a.json'])
  })

  it('takes what the text does not say from its options', () => {
    const args = ['--title', 'T', '--publisher', 'P', '--published', '4 August 2022']
    const { out } = briefdata(['extract', at('b.txt'), ...args])
    expect(JSON.parse(out)).toMatchObject({
      briefing: { title: 'T', publisher: 'P', publishedOn: '2022-08-04' },
    })
  })

  it.each(['2023-13-40', '2021-02-29', '9999-12-31', '0000-01-01'])('refuses the day %s', (day) => {
    expect(briefdata(['extract', at('a.md'), '--published', day])).toMatchObject({
      code: 2,
      out: '',
    })
  })
})

it('--version is the package’s', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(briefdata(['--version'])).toMatchObject({ code: 0, out: `${version}\n` })
})

it('messages are one line each, and no terminal obeys them', () => {
  expect(printable('a\u001b[31mb\u202ec\nd\u0007')).toBe('a\\u{1B}[31mb\\u{202E}c d\\u{7}')
})

it('init writes what build reads, and writes over nothing', () => {
  const source = at('begun')
  expect(briefdata(['init', source]).code).toBe(0)
  expect(readdirSync(source).sort()).toEqual(['briefings', 'dataset.yaml'])
  const built = briefdata(['build', source, '--out', at('begun-dataset')])
  expect(built).toMatchObject({ code: 0, err: '' })
  expect(built.out).toMatch(/recommendations +2[\s\S]*data for a thousand words/)
  expect(briefdata(['init', source])).toMatchObject({ code: 1 })
})

it('the reference of all settings is made from their schemas, and names each field', () => {
  const written = readFileSync('docs/settings.md', 'utf8')
  expect(written, 'run npm run types').toBe(settingsReference())
  for (const { name } of metadataFields) expect(written).toContain(`| \`${name}\` |`)
  for (const name of Object.keys(configSchema.properties)) {
    expect(written).toContain(`| \`${name}\` |`)
  }
})

it('the schema of dataset.yaml is the one that is read by', () => {
  const written: unknown = JSON.parse(readFileSync('schemas/dataset.schema.json', 'utf8'))
  expect(written, 'run npm run types').toEqual(JSON.parse(configSchemaText()))
})
