import { readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../pipeline/package/assemble/build-dataset.ts'
import { cacheFolder } from '../../pipeline/package/assemble/briefing-cache.ts'
import { briefdata } from '../cli/run.ts'
import { briefing, nameOf, workspace } from './corpus.ts'

const { at, write } = workspace()
const source = at('source')
const count = 20
for (let number = 0; number < count; number++) {
  write(`source/briefings/${nameOf(number)}`, briefing(number))
}

/** The digests of all that a build wrote, its pages too. */
const sums = (folder: string): string =>
  ['SHA256SUMS', 'site/SHA256SUMS'].map((name) => readFileSync(join(folder, name), 'utf8')).join('')

/** Builds with the cache. @returns how many briefings were read anew. */
async function build(): Promise<number> {
  const counts: number[] = []
  await buildDataset(source, at('dataset'), {
    cache: true,
    site: true,
    onRead: (done) => {
      counts.push(done)
    },
  })
  return count - (counts[0] ?? 0)
}

/** What a build without cache gives now. */
async function full(): Promise<string> {
  await buildDataset(source, at('full'), { site: true })
  return sums(at('full'))
}

it('a build with threads gives what one thread gives, and again nothing else', () => {
  const build = (out: string, ...options: string[]) =>
    briefdata(['build', source, '--out', at(out), ...options])
  expect(build('two', '--jobs', '2')).toMatchObject({ code: 0 })
  expect(build('one', '--jobs', '1', '--no-cache')).toMatchObject({ code: 0 })
  expect(sums(at('two'))).toBe(sums(at('one')))
}, 300_000)

const nothing = (): void => undefined

describe('a build behind another reads anew only', () => {
  it.each<[string, () => void, number]>([
    ['all, the first time', nothing, count],
    ['nothing where nothing changed', nothing, 0],
    [
      'nothing where only a time changed',
      () => {
        utimesSync(join(source, 'briefings', nameOf(1)), 1, 1)
      },
      0,
    ],
    ['what changed', () => write(`source/briefings/${nameOf(1)}`, briefing(61)), 1],
    [
      'that about which people decided',
      () => write(`source/curation/${nameOf(2).replace('.md', '.yaml')}`, '# nothing yet\n[]\n'),
      1,
    ],
    ['all where the list of actors changed', () => write('source/actors.yaml', actors), count],
    [
      'that whose reading was damaged or cut',
      () => {
        const [one = '', other = ''] = readdirSync(cacheFolder(at('dataset')))
        writeFileSync(join(cacheFolder(at('dataset')), one), 'no\nreading')
        writeFileSync(join(cacheFolder(at('dataset')), other), '')
      },
      2,
    ],
  ])('%s', async (_, change, anew) => {
    change()
    expect(await build()).toBe(anew)
    expect(sums(at('dataset'))).toBe(await full())
    expect(readdirSync(cacheFolder(at('dataset')))).toHaveLength(count)
  })

  it('what failed', async () => {
    const path = join(source, 'briefings', nameOf(5))
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, '')
    await expect(build()).rejects.toThrow(/empty/)
    writeFileSync(path, text)
    // The build that failed removed the reading that it could not use.
    expect(await build()).toBe(1)
  })
})

describe('a build behind another makes anew only', () => {
  const page = (number: number) =>
    join(at('dataset/site/briefings'), nameOf(number).replace('.md', '.html'))
  /** When each page was written, as the system tells it. */
  const written = () => Array.from({ length: count }, (_, number) => statSync(page(number)).mtimeMs)

  it('the pages that show something else, and those that were changed', async () => {
    await build()
    const before = written()
    write(`source/briefings/${nameOf(4)}`, briefing(77))
    writeFileSync(page(6), 'changed by hand')
    await build()
    const now = written()
    const anew = now.flatMap((time, number) => (time === before[number] ? [] : [number]))
    expect(anew).toContain(4)
    expect(anew).toContain(6)
    expect(anew.length).toBeLessThan(count)
    expect(sums(at('dataset'))).toBe(await full())
  })

  it('all where a setting changed that each shows', async () => {
    write(
      'source/dataset.yaml',
      'name: made\ntitle: Another title\ndescription: Made up.\nauthors: Nobody\nversion: 0.0.1\n',
    )
    const before = written()
    await build()
    expect(written().filter((time, number) => time === before[number])).toEqual([])
    expect(sums(at('dataset'))).toBe(await full())
  })
})

it('the cache is no part of the dataset, and its loss is none', async () => {
  expect(readdirSync(at('dataset')).filter((name) => name.startsWith('.'))).toEqual([])
  expect(statSync(at('.briefdata/.gitignore')).size).toBeGreaterThan(0)
  rmSync(at('.briefdata'), { recursive: true })
  writeFileSync(at('.briefdata'), 'a file where the cache goes')
  expect(await build()).toBe(count)
  rmSync(at('.briefdata'))
})

const actors = `- name: Riverside Assembly
  kind: organisation
`
