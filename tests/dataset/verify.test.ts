import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyPackage } from '../../pipeline/package/verify/verify-package.ts'
import { sha256 } from '../../pipeline/dataset/identity/ids.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { allPolicies, body, fixtureDataset } from './fixture.ts'

let folder: string
const sound = () => join(folder, 'sound')
const source = () => join(folder, 'source')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-verify-'))
  for (const [path, text] of writeDataset(fixtureDataset(allPolicies))) {
    await mkdir(dirname(join(sound(), path)), { recursive: true })
    await writeFile(join(sound(), path), text)
  }
  await mkdir(join(source(), 'briefings'), { recursive: true })
  await writeFile(join(source(), 'briefings', 'any-name.md'), `\uFEFF---\nid: talks\n---\n${body}`)
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('a sound package', () => {
  test('is proven', async () => {
    const { problems, records, proven } = await verifyPackage(sound())
    expect(problems.map(String)).toEqual([])
    expect(records).toBeGreaterThan(50)
    expect(proven).toBe(0)
  })

  test('is proven against its source, quotes withheld or not', async () => {
    const { problems, records, proven } = await verifyPackage(sound(), source())
    expect(problems.map(String)).toEqual([])
    // All records but briefings and actors have a place.
    expect(proven).toBe(records - 4 - 10)
  })

  test('may have dependencies and downloads beside it', async () => {
    await mkdir(join(sound(), 'node_modules'))
    await writeFile(join(sound(), 'node_modules', 'x.js'), '')
    expect((await verifyPackage(sound())).problems).toEqual([])
    await rm(join(sound(), 'node_modules'), { recursive: true })
  })
})

interface Files {
  read: (path: string) => Promise<string>
  write: (path: string, text: string) => Promise<void>
}

/** What is spoilt, and the rules that must see it. With `sign`, the digests are made to agree with what was spoilt. */
const spoilt: Record<
  string,
  { spoil: (files: Files) => Promise<void>; rules: string[]; sign?: boolean }
> = {
  'a file with another byte': {
    spoil: async ({ read, write }) => write('README.md', `${await read('README.md')} `),
    rules: ['checksums'],
  },
  'a file too many': { spoil: ({ write }) => write('virus.js', ''), rules: ['checksums'] },
  'a wrong size in the descriptor': {
    spoil: async ({ read, write }) =>
      write(
        'datapackage.json',
        (await read('datapackage.json')).replace(/"bytes": \d+/, '"bytes": 1'),
      ),
    rules: ['descriptor'],
    sign: true,
  },
  'a path that leads nowhere': {
    spoil: async ({ read, write }) =>
      write(
        'datapackage.json',
        (await read('datapackage.json')).replace('csv/claims.csv', 'claims.csv'),
      ),
    rules: ['descriptor'],
    sign: true,
  },
  'a cell of CSV that JSON does not have': {
    spoil: async ({ read, write }) =>
      write('csv/claims.csv', (await read('csv/claims.csv')).replace('negated', 'affirmed')),
    rules: ['forms'],
    sign: true,
  },
  'a column that the descriptor does not have': {
    spoil: async ({ read, write }) =>
      write('csv/actors.csv', (await read('csv/actors.csv')).replace('id,name', 'id,label')),
    rules: ['descriptor'],
    sign: true,
  },
  'an actor who is missing': {
    spoil: async ({ read, write }) => {
      const csv = await read('csv/actors.csv')
      const rows = JSON.parse(await read('json/actors.json')) as { id: string }[]
      const others = rows.filter(({ id }) => id !== 'un')
      const lines = `[\n${others.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
      await write('csv/actors.csv', csv.replace(/^un,.*\r\n/m, ''))
      await write(
        'csv/actor-aliases.csv',
        (await read('csv/actor-aliases.csv')).replace(/^un,.*\r\n/gm, ''),
      )
      await write('json/actors.json', lines)
      for (const end of ['js', 'cjs']) {
        const text = await read(`actors.${end}`)
        await write(`actors.${end}`, text.replace(/= \[[\s\S]*$/, `= ${lines}`))
      }
    },
    rules: ['descriptor', 'references'],
    sign: true,
  },
  'a module with other data': {
    spoil: async ({ read, write }) =>
      write('claims.js', (await read('claims.js')).replace('negated', 'affirmed')),
    rules: ['forms'],
    sign: true,
  },
  'a record that breaks its schema': {
    spoil: async ({ read, write }) =>
      write('json/claims.json', (await read('json/claims.json')).replace('"negated"', '"maybe"')),
    rules: ['schema'],
    sign: true,
  },
  'JSON that is none': {
    spoil: ({ write }) => write('json/claims.json', '[{'),
    rules: ['package'],
    sign: true,
  },
}

describe.each(Object.entries(spoilt))('%s', (name, { spoil, rules, sign = false }) => {
  test(`is found by ${rules.join(' and ')} alone`, async () => {
    const copy = join(folder, name.replace(/\W/g, '-'))
    await cp(sound(), copy, { recursive: true })
    const read = (path: string) => readFile(join(copy, path), 'utf8')
    await spoil({ read, write: (path, text) => writeFile(join(copy, path), text) })
    if (sign) await resign(copy)
    const { problems } = await verifyPackage(copy, source())
    expect(new Set(problems.map(({ ruleId }) => ruleId))).toEqual(new Set(rules))
    for (const { reason } of problems) expect(reason).toMatch(/^Unexpected .*, expected /s)
  })
})

test('another source is none of the briefings’', async () => {
  const other = join(folder, 'other')
  await mkdir(join(other, 'briefings'), { recursive: true })
  await writeFile(join(other, 'briefings', 'talks.md'), body.replace('2022', '2023'))
  const { problems } = await verifyPackage(sound(), other)
  expect(new Set(problems.map(({ ruleId }) => ruleId))).toEqual(new Set(['source']))
})

test('a folder that is no package is named', async () => {
  const { problems } = await verifyPackage(folder)
  expect(problems.map(({ reason }) => reason)).toEqual([
    'Unexpected folder without datapackage.json, expected a dataset’s package',
  ])
})

/** Gives the spoilt files their true digests, so that only what they say is wrong. */
async function resign(copy: string): Promise<void> {
  const sums = await readFile(join(copy, 'SHA256SUMS'), 'utf8')
  const digests = new Map<string, string>()
  const lines = sums
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66))
  let descriptor = await readFile(join(copy, 'datapackage.json'), 'utf8')
  for (const path of lines.filter((one) => one !== 'datapackage.json')) {
    const text = await readFile(join(copy, path), 'utf8')
    digests.set(path, sha256(text))
    const size = String(Buffer.byteLength(text))
    descriptor = descriptor.replace(
      new RegExp(
        `("path":\\s*"${path.replaceAll('.', '\\.')}",(?:(?!"path")[\\s\\S])*?"bytes":\\s*)(\\d+)(,\\s*"hash":\\s*")[^"]*`,
      ),
      (_whole, head: string, bytes: string, middle: string) =>
        `${head}${bytes === '1' ? bytes : size}${middle}sha256:${sha256(text)}`,
    )
  }
  await writeFile(join(copy, 'datapackage.json'), descriptor)
  digests.set('datapackage.json', sha256(descriptor))
  await writeFile(
    join(copy, 'SHA256SUMS'),
    lines.map((path) => `${digests.get(path) ?? ''}  ${path}\n`).join(''),
  )
}
