import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checksums } from '../../pipeline/package/write/checksums.ts'
import { downloadFiles } from '../../pipeline/package/write/download-files.ts'
import { verifyPackage } from '../../pipeline/package/verify/verify-package.ts'
import { sha256 } from '../../pipeline/dataset/identity/ids.ts'
import { briefdata } from '../cli/run.ts'
import { signed, soundDataset } from './sound.ts'
import { talks } from './source.ts'

const sound = await soundDataset()
const whole = await sound.write()
const large = await sound.write(undefined, true)
afterAll(() => sound.remove())

let folder: string
const out = () => join(folder, 'dataset')
const at = (path: string) => join(out(), path)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-verify-'))
  await lay(whole, out())
})

afterEach(() => rm(folder, { recursive: true }))

async function lay(files: ReadonlyMap<string, Buffer>, place: string): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(place, path)), { recursive: true })
    await writeFile(join(place, path), bytes)
  }
}

async function found(source?: string): Promise<string[]> {
  const { problems } = await verifyPackage(out(), source)
  return problems.map(({ file, ruleId }) => `${file ?? ''}: ${ruleId ?? ''}`)
}

describe('a sound package', () => {
  test('is proven, and against its source to the last record with a place', async () => {
    expect(await verifyPackage(out())).toMatchObject({ problems: [], proven: 0, files: whole.size })
    const { problems, records, proven } = await verifyPackage(out(), sound.source)
    const { briefings, actors, tombstones } = sound.dataset.tables
    expect(problems).toEqual([])
    expect(proven).toBe(records - briefings.length - actors.length - tombstones.length)
  })

  test('may have dependencies, downloads and a repository beside it', async () => {
    for (const name of ['node_modules', 'downloads', '.git']) {
      await mkdir(at(name))
      await writeFile(join(at(name), 'x.js'), '')
    }
    expect(await found()).toEqual([])
  })

  test.each([
    ['as they are', null, null, []],
    [
      'with another byte',
      'ndjson/claims.ndjson',
      '{}',
      ['downloads/ndjson/claims.ndjson: checksums'],
    ],
    ['with one file too many', 'more.txt', 'x', ['downloads/more.txt: checksums']],
  ] as const)(
    'has its downloads proven where they are there: %s',
    async (_name, path, text, wrong) => {
      const downloads = await downloadFiles(sound.dataset)
      const place = at('downloads')
      for (const [name, bytes] of [...downloads, ['SHA256SUMS', checksums(downloads)] as const]) {
        await mkdir(dirname(join(place, name)), { recursive: true })
        await writeFile(join(place, name), bytes)
      }
      if (path !== null) await writeFile(join(place, path), text)
      expect(await found()).toEqual(wrong)
    },
  )

  test('has downloads that are of its own records, whatever their digests say', async () => {
    const place = at('downloads')
    await mkdir(place)
    await writeFile(join(place, 'croissant.json'), '{}')
    const files = new Map([['croissant.json', '{}']])
    await writeFile(join(place, 'SHA256SUMS'), checksums(files))
    expect(await found()).toContain('downloads/croissant.json: downloads')
  })

  test('has its sources under any name, with a byte order mark or without', async () => {
    const briefings = join(folder, 'source', 'briefings')
    await mkdir(briefings, { recursive: true })
    for (const name of ['a', 'b', 'c']) {
      const text = await readFile(join(sound.source, 'briefings', `${name}.md`), 'utf8')
      await writeFile(join(briefings, `renamed-${name}.md`), `\uFEFF${text}`)
    }
    // Its title is in its text, but not its id.
    await rename(join(briefings, 'renamed-c.md'), join(briefings, 'zzz.txt'))
    expect(await found(join(folder, 'source'))).toEqual([])
  })
})

/** Files of a package whose digests fit, and where the fault must be found. */
const contents: Record<string, [path: string, content: string | Buffer, expected: string]> = {
  'records that are an object': ['json/claims.json', '{}', 'json/claims.json: package'],
  'records that are null': ['json/claims.json', 'null', 'json/claims.json: package'],
  'a record that is null': ['json/claims.json', '[\nnull\n]\n', 'json/claims.json: package'],
  'a record that is a list': ['json/claims.json', '[\n[]\n]\n', 'json/claims.json: package'],
  'a record of no fields': ['json/claims.json', '[\n{}\n]\n', 'json/claims.json: schema'],
  'records that are none': ['json/claims.json', '[{', 'json/claims.json: package'],
  'records beyond the stack': ['json/claims.json', '['.repeat(2e6), 'json/claims.json: package'],
  'a value beyond the stack': [
    'json/claims.json',
    `[\n{"id":${'['.repeat(5e5)}${']'.repeat(5e5)}}\n]\n`,
    'json/claims.json: schema',
  ],
  'a field called __proto__': [
    'json/claims.json',
    '[\n{"__proto__":{"id":"talks--c-0123456789"}}\n]\n',
    'json/claims.json: schema',
  ],
  'bytes that are no UTF-8': [
    'json/actors.json',
    Buffer.from([0x5b, 0xff]),
    'json/actors.json: package',
  ],
  'a descriptor that is null': ['datapackage.json', 'null', 'datapackage.json: package'],
  'a descriptor that is a list': ['datapackage.json', '[]', 'datapackage.json: package'],
  'a descriptor that is none': ['datapackage.json', '{', 'datapackage.json: package'],
  'a descriptor of no fields': ['datapackage.json', '{}', 'datapackage.json: package'],
  'resources that are no list': [
    'datapackage.json',
    descriptor((value) => ({ ...value, resources: 'x' })),
    'datapackage.json: as-written',
  ],
  'resources on other machines': [
    'datapackage.json',
    descriptor((value) => ({ ...value, resources: [{ path: 'https://example.org/x.csv' }] })),
    'datapackage.json: as-written',
  ],
  'another program’s version': [
    'datapackage.json',
    descriptor((value) => ({ ...value, generatorVersion: '99.0.0' })),
    'datapackage.json: version',
  ],
  'a schema that takes everything': [
    'schemas/claims.schema.json',
    '{}',
    'schemas/claims.schema.json: as-written',
  ],
  'a schema on another machine': [
    'schemas/claims.schema.json',
    '{"$ref":"https://example.org/schema.json"}',
    'schemas/claims.schema.json: as-written',
  ],
  'a schema whose pattern never ends': [
    'schemas/claims.schema.json',
    '{"properties":{"id":{"pattern":"^(a+)+$"}}}',
    'schemas/claims.schema.json: as-written',
  ],
  'CSV that is none': ['csv/claims.csv', 'id\r\n"', 'csv/claims.csv: as-written'],
  'scripts that an installation runs': [
    'package.json',
    manifest((value) => ({ ...value, scripts: { install: 'touch /tmp/x' } })),
    'package.json: as-written',
  ],
  dependencies: [
    'package.json',
    manifest((value) => ({ ...value, dependencies: { x: '*' } })),
    'package.json: as-written',
  ],
  'code that does more': ['claims.js', 'process.exit(0)\n', 'claims.js: as-written'],
  'a file that the build does not write': ['virus.js', '', 'virus.js: extra-file'],
  'changes of another version': [
    'changes.json',
    String(whole.get('changes.json')).replace('"to": "1.3.0"', '"to": "1.4.0"'),
    'changes.json: history',
  ],
  'a changelog of other changes': [
    'CHANGELOG.md',
    String(whole.get('CHANGELOG.md')).replace('`x`', '`y`'),
    'CHANGELOG.md: history',
  ],
}

function descriptor(change: (value: object) => object): string {
  return JSON.stringify(change(JSON.parse(String(whole.get('datapackage.json'))) as object))
}

function manifest(change: (value: object) => object): string {
  return JSON.stringify(change(JSON.parse(String(whole.get('package.json'))) as object))
}

describe('content that nothing can be made of', () => {
  test.each(Object.entries(contents))('%s', async (_, [path, content, expected]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const files = signed(new Map([...whole, [path, bytes]]))
    const lines = await sound.verify(files, true)
    expect(lines.map((line) => line.replace(/:\d* (\S+): [\s\S]*/, ': $1'))).toContain(expected)
  })

  test('a database is not opened, whatever its views say', async () => {
    const path = 'invented-briefings.sqlite'
    const files = signed(new Map([...large, [path, Buffer.from('SQLite format 3\0…')]]))
    expect(await sound.verify(files)).toEqual([expect.stringContaining(`${path}: as-written`)])
  })

  test('prose about quality is all that a README may say of its own', async () => {
    const readme = String(whole.get('README.md'))
    const other = (from: string, to: string) =>
      signed(new Map([...whole, ['README.md', Buffer.from(readme.replace(from, to))]]))
    expect(readme).toContain('Not one of them was counted.')
    expect(await sound.verify(other('Not one of them was counted.', 'All are right.'))).toEqual([])
    expect(await sound.verify(other('npm install', 'npm install x'))).toHaveLength(1)
  })
})

describe('files that are none', () => {
  test('a link is not followed', async () => {
    await writeFile(join(folder, 'LICENSE'), whole.get('LICENSE') ?? '')
    await rm(at('LICENSE'))
    await symlink(join(folder, 'LICENSE'), at('LICENSE'))
    expect(await found()).toEqual(['LICENSE: package', 'LICENSE: checksums'])
  })

  test('nor into a device, nor to a folder', async () => {
    await symlink('/dev/zero', at('zero'))
    await symlink('/', at('root'))
    expect((await found()).sort()).toEqual(['root: package', 'zero: package'])
  })

  test.skipIf(process.platform === 'win32')('a pipe is not opened', async () => {
    await rm(at('json/claims.json'))
    execFileSync('mkfifo', [at('json/claims.json')])
    expect(await found()).toContain('json/claims.json: package')
  })

  test('more folders in each other than a package has', async () => {
    await mkdir(at('a/'.repeat(30)), { recursive: true })
    expect(await found()).toEqual([`${'a/'.repeat(8)}a: package`])
  })

  test('a folder that is no package, and one that is not there', async () => {
    await rm(at('datapackage.json'))
    expect(await found()).toEqual([`${out()}: package`])
    await rm(out(), { recursive: true })
    expect(await found()).toEqual([`${out()}: package`])
  })
})

describe('digests', () => {
  test('that are not those of the files are all that is said', async () => {
    await writeFile(at('json/claims.json'), '[]\n')
    await writeFile(at('virus.js'), '')
    await rm(at('LICENSE'))
    expect((await found()).sort()).toEqual([
      'LICENSE: checksums',
      'json/claims.json: checksums',
      'virus.js: checksums',
    ])
  })

  test('that are missing, or in no form', async () => {
    await writeFile(at('SHA256SUMS'), 'x\n')
    expect(await found()).toContain('SHA256SUMS: checksums')
    await rm(at('SHA256SUMS'))
    expect(await found()).toEqual(['SHA256SUMS: checksums'])
  })
})

describe('a file that is not as the build writes it: the first line that differs is named, with its words', () => {
  test.each([
    ['at its first byte', (csv: string) => `x${csv.slice(1)}`, 1, /here is `xd,briefingId/],
    [
      'where it begins with another line',
      (csv: string) => `\n${csv}`,
      1,
      /here is the end of the line, and/,
    ],
    [
      'within a line',
      (csv: string) => csv.replace(',kind,', ',sort,'),
      1,
      /,sort,.* the build writes .*,kind,/,
    ],
    [
      'where it ends early',
      (csv: string) => csv.slice(0, csv.indexOf('\n') + 1),
      2,
      /here is the end of the file/,
    ],
    [
      'where it goes on',
      (csv: string) => `${csv}more`,
      null,
      /here is `more`, and the build writes the end of/,
    ],
  ] as const)('%s', async (_, change, line, expected) => {
    const files = await sound.write()
    const csv = String(files.get('csv/claims.csv'))
    files.set('csv/claims.csv', Buffer.from(change(csv)))
    const [said, ...others] = (await sound.verify(signed(files))).filter((one) =>
      one.startsWith('csv/claims.csv:'),
    )
    expect(others).toEqual([])
    if (line !== null) expect(said).toMatch(new RegExp(`^csv/claims\\.csv:${String(line)} `))
    expect(said).toMatch(expected)
  })
})

describe('a source', () => {
  test('of other words is no source of the briefings', async () => {
    const briefings = join(folder, 'other', 'briefings')
    await mkdir(briefings, { recursive: true })
    await writeFile(join(briefings, 'talks.md'), talks.replace('2022', '2023'))
    expect(new Set(await found(join(folder, 'other')))).toEqual(
      new Set([`${join(folder, 'other')}: source`]),
    )
  })

  test('that cannot be read is named', async () => {
    const briefings = join(folder, 'other', 'briefings')
    await mkdir(briefings, { recursive: true })
    await writeFile(join(briefings, 'deep.md'), '>'.repeat(5000))
    expect(await found(join(folder, 'other'))).toContain(`${join(briefings, 'deep.md')}: source`)
  })
})

test('each problem is a line that a terminal shows as it is, and the exit code is 1', async () => {
  const path = at('json/actors.json')
  const name = '\\u001b[31m\\u202e\\nred'
  const text = (await readFile(path, 'utf8')).replace(/"name":"[^"]*"/, `"name":"${name}"`)
  await writeFile(path, text)
  const sums = (await readFile(at('SHA256SUMS'), 'utf8')).replace(
    /[0-9a-f]{64}(?= {2}json\/actors\.json)/,
    sha256(text),
  )
  await writeFile(at('SHA256SUMS'), sums)
  await writeFile(at('a\u001b[2J\n.js'), '')
  const { code, err, out: printed } = briefdata(['verify', out()])
  expect(code).toBe(1)
  expect(printed).toBe('')
  const lines = err.trimEnd().split('\n')
  expect(lines.at(-1)).toMatch(/^\d+ problems?\.$/)
  for (const line of lines.slice(0, -1)) {
    expect(line).toMatch(/^[^\s:][^:]*(?::[1-9]\d*:[1-9]\d*)?: error: \S.* \[[a-z-]+\]$/)
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(line).not.toMatch(/^ +at |\.ts:\d/)
  }
  expect(err).toContain('\\u{1B}[2J\\n')
})
