import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { briefingsFolder } from '../../pipeline/dataset/briefing-paths.ts'
import { buildDataset } from '../../pipeline/package/assemble/build-dataset.ts'
import { BuildError } from '../../pipeline/dataset/build-error.ts'
import { verifyPackage } from '../../pipeline/package/verify/verify-package.ts'

let folder: string
const source = () => join(folder, 'source')
const out = () => join(folder, 'ds')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-faults-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function put(files: Record<string, string | Buffer>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(source(), path)), { recursive: true })
    await writeFile(join(source(), path), content)
  }
}

const good = 'Kenya left the talks on 3 March 2021. Donors should fund the police.\n'

/** Files that each have a fault of another kind, with what must be said of it. */
const faulty: [string, string | Buffer, RegExp][] = [
  ['briefings/empty.md', '\n', /empty\.md:1:1: .*empty/],
  ['briefings/binary.txt', Buffer.from('a\0b'), /binary\.txt: binary data/],
  ['briefings/latin.txt', Buffer.from('caf\xe9', 'latin1'), /latin\.txt:1:4: .*not UTF-8/],
  ['briefings/bad.md', `---\nid: [a\n---\n${good}`, /bad\.md:2:\d+: /],
  ['briefings/day.md', `---\npublishedOn: 2021-13-45\n---\n${good}`, /day\.md:2:14: .*2021-13-45/],
  ['briefings/global.md', good, /global\.md:1:1: .*`global`/],
  ['briefings/same.md', `---\nid: good\n---\n${good}`, /same\.md:1:1: .*`good`/],
  ['curation/cured.yaml', '- nothing\n', /cured\.yaml:1:1: /],
]

describe('all faults of all briefings in one run', () => {
  beforeEach(async () => {
    await put({ 'briefings/good.md': good, 'briefings/cured.md': good })
    for (const [path, content] of faulty) await put({ [path]: content })
  })

  test('each names its file, line and column', async () => {
    const error: unknown = await buildDataset(source(), out()).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(BuildError)
    for (const [, , expected] of faulty) expect(String(error)).toMatch(expected)
  })

  test('dataset.yaml’s and a stray curation’s among them', async () => {
    await rm(join(source(), 'briefings'), { recursive: true })
    await put({
      'briefings/good.md': good,
      'dataset.yaml': 'name: A B\nversion: x\n',
      'curation/nobody.yaml': '[]\n',
    })
    const error: unknown = await buildDataset(source(), out()).catch((one: unknown) => one)
    for (const expected of [/dataset\.yaml:1:7: /, /dataset\.yaml:2:10: /, /nobody\.yaml:1:1: /]) {
      expect(String(error)).toMatch(expected)
    }
  })

  test('with keepGoing the rest is built, and the dataset itself says what it lacks', async () => {
    const summary = await buildDataset(source(), out(), { keepGoing: true })
    expect(summary.rows.briefings).toBe(1)
    expect([...summary.omitted].sort()).toEqual(faulty.map(([path]) => path).sort())
    const errors = JSON.parse(await readFile(join(out(), 'errors.json'), 'utf8')) as {
      path: string
      reason: string
    }[]
    expect(errors.map(({ path }) => path)).toContain('briefings/latin.txt')
    expect(JSON.stringify(errors)).not.toContain(folder)
    const readme = await readFile(join(out(), 'README.md'), 'utf8')
    expect(readme).toMatch(/\*\*Left out\*\*[\s\S]*briefings\/latin\.txt:1/)
    expect((await verifyPackage(out(), source())).problems).toEqual([])
  })
})

test('what lies among the briefings and is not read is named', async () => {
  await put({
    'briefings/good.md': good,
    'briefings/2021/inner.markdown': good,
    'briefings/scan.pdf': '%PDF',
    'briefings/report.docx': 'PK',
    'briefings/README.md': 'About',
    'briefings/.hidden': '',
  })
  const { rows, messages } = await buildDataset(source(), out())
  expect(rows.briefings).toBe(2)
  const named = messages.filter(({ ruleId }) => ruleId === 'not-read').map(String)
  expect(named).toEqual([
    expect.stringMatching(/report\.docx: .*briefdata add/),
    expect.stringMatching(/scan\.pdf: .*briefdata add/),
  ])
})

test('a folder of texts alone says which of its folders it does not read', async () => {
  await put({ 'good.md': good, 'more/other.md': good })
  const { messages } = await buildDataset(source(), out())
  expect(messages.map(String)).toContainEqual(
    expect.stringMatching(/more: this folder is not read/),
  )
})

test('texts that lie beside briefings/ are named: they would be passed over', async () => {
  await put({ 'briefings/good.md': good, 'other.md': good, 'CHANGELOG.md': '', 'quality.md': 'x' })
  const { rows, messages } = await buildDataset(source(), out())
  expect(rows.briefings).toBe(1)
  expect(messages.filter(({ ruleId }) => ruleId === 'not-read').map(String)).toEqual([
    expect.stringMatching(/other\.md: .*move it into that/),
  ])
})

test('what briefdata writes into a folder of texts alone is no briefing', async () => {
  await put({ 'good.md': good, 'CHANGELOG.md': '# Changes\n\nKenya left.\n', 'quality.md': 'x' })
  expect((await buildDataset(source(), out())).rows.briefings).toBe(1)
})

describe('new briefings go to those that are there', () => {
  test.each([
    ['an empty folder', {}, 'briefings'],
    ['one with settings alone', { 'dataset.yaml': 'name: a', 'README.md': 'About' }, 'briefings'],
    ['one with briefings/', { 'dataset.yaml': 'name: a', 'briefings/a.md': good }, 'briefings'],
    ['one with both', { 'briefings/a.md': good, 'b.md': good }, 'briefings'],
    ['one of texts alone', { 'dataset.yaml': 'name: a', 'a.md': good }, '.'],
    ['one of plain texts alone', { 'a.txt': good }, '.'],
  ])('%s', async (_, files, expected) => {
    await put(files)
    expect(await briefingsFolder(source())).toBe(join(source(), expected))
  })

  test('and to a folder that is yet to be made', async () => {
    expect(await briefingsFolder(join(folder, 'none'))).toBe(join(folder, 'none', 'briefings'))
  })
})

test('a source folder that is not there is named', async () => {
  await expect(buildDataset(join(folder, 'none'), out())).rejects.toThrow(
    /none: the source folder cannot be read: there is no such/,
  )
})
