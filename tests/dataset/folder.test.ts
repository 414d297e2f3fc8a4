import { existsSync } from 'node:fs'
import {
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replaceFolder } from '../../pipeline/package/assemble/folder.ts'
import { checksums } from '../../pipeline/package/write/checksums.ts'
import { generator } from '../../pipeline/package/write/descriptor.ts'

let folder: string
const out = () => join(folder, 'ds')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-folder-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** A small dataset. */
function dataset(files: Record<string, string>): Map<string, string> {
  const all = new Map([
    ...Object.entries(files),
    ['datapackage.json', JSON.stringify({ generator }, null, 1)] as const,
  ])
  return all.set('SHA256SUMS', checksums(all))
}

const first = dataset({ 'README.md': 'one', 'json/a.json': '1', 'json/deep/old.json': '2' })
const second = dataset({ 'README.md': 'two', 'json/a.json': '1', 'csv/b.csv': '3' })

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(out(), path)), { recursive: true })
  await writeFile(join(out(), path), text)
}

async function contents(place = out()): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    found[path.slice(place.length + 1)] = await readFile(path, 'utf8')
  }
  return found
}

const mine = {
  '.git/HEAD': 'ref: refs/heads/main',
  'notes.txt': 'mine',
  'json/mine.json': 'mine',
  'downloads/big.zip': 'mine',
  'node_modules/x/index.js': 'mine',
}

describe('what no build wrote', () => {
  test('stays where it is, in all folders, over any number of builds', async () => {
    await replaceFolder(out(), first)
    for (const [path, text] of Object.entries(mine)) await write(path, text)
    const before = await lstat(join(out(), 'notes.txt'))
    for (const files of [second, first, second]) {
      await replaceFolder(out(), files)
      expect(await contents()).toEqual({ ...Object.fromEntries(files), ...mine })
    }
    expect((await lstat(join(out(), 'notes.txt'))).ino).toBe(before.ino)
  })

  test('and folders that held only what is gone are gone', async () => {
    await replaceFolder(out(), first)
    await replaceFolder(out(), second)
    expect(existsSync(join(out(), 'json/deep'))).toBe(false)
  })

  test('may lie there before the first build where it is hidden', async () => {
    await write('.git/HEAD', 'ref')
    await replaceFolder(out(), first)
    expect(await contents()).toEqual({ ...Object.fromEntries(first), '.git/HEAD': 'ref' })
  })

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a file of a person’s',
      () => write('csv/b.csv', 'mine'),
      /csv\/b\.csv: .*not written by a build/,
    ],
    [
      'a file that a person changed',
      () => write('README.md', 'mine'),
      /README\.md: .*changed since the last build/,
    ],
    [
      'a file to be removed that a person changed',
      () => write('json/deep/old.json', 'mine'),
      /old\.json: .*changed since/,
    ],
    [
      'a folder where a file goes',
      () => mkdir(join(out(), 'csv/b.csv'), { recursive: true }),
      /b\.csv: .*a folder is in the way/,
    ],
    ['a file where a folder goes', () => write('csv', 'mine'), /`csv` is a file/],
    [
      'a link that leads elsewhere',
      async () => {
        await mkdir(join(folder, 'elsewhere'))
        await symlink(join(folder, 'elsewhere'), join(out(), 'csv'))
      },
      /`csv` is a link/,
    ],
  ])('is an error that names it where it is in the way: %s', async (_, put, expected) => {
    await replaceFolder(out(), first)
    await put()
    const before = await contents()
    await expect(replaceFolder(out(), second)).rejects.toThrow(expected)
    expect(await contents()).toEqual(before)
    expect((await readdir(folder)).filter((name) => name !== 'elsewhere')).toEqual(['ds'])
  })

  test('is no obstacle where it is what the build would write', async () => {
    await replaceFolder(out(), first)
    await write('csv/b.csv', '3')
    await replaceFolder(out(), second)
  })

  test('is replaced where it was changed and a person says so', async () => {
    await replaceFolder(out(), first)
    await write('README.md', 'mine')
    await replaceFolder(out(), second, { force: true })
    expect(await contents()).toEqual(Object.fromEntries(second))
  })

  test('is never removed on the word of somebody else’s SHA256SUMS', async () => {
    await write('thesis.txt', 'mine')
    await write('SHA256SUMS', checksums(new Map([['thesis.txt', 'mine']])))
    await expect(replaceFolder(out(), first)).rejects.toThrow(/2 entries that no build wrote/)
    await write('SHA256SUMS', `${'0'.repeat(64)}  ../thesis.txt\n`)
    await expect(replaceFolder(out(), first)).rejects.toThrow(/2 entries/)
  })
})

test('a link to a folder is followed', async () => {
  const real = join(folder, 'real')
  await mkdir(real)
  await symlink(real, out())
  await replaceFolder(out(), first)
  await replaceFolder(out(), second)
  expect((await lstat(out())).isSymbolicLink()).toBe(true)
  expect(await contents(real)).toEqual(Object.fromEntries(second))
})

describe('a stop', () => {
  const done = new Error('stop')

  test('before the decision leaves all as it was, and the next build removes what was begun', async () => {
    await replaceFolder(out(), first)
    await write('notes.txt', 'mine')
    const begun = join(folder, 'ds.building-999999999')
    await mkdir(begun)
    await writeFile(join(begun, 'README.md'), 'half')
    await expect(
      replaceFolder(out(), second, { prove: () => Promise.reject(done) }),
    ).rejects.toThrow(done)
    expect(await contents()).toEqual({ ...Object.fromEntries(first), 'notes.txt': 'mine' })
    expect(await readdir(folder)).toEqual(['ds'])
  })

  test('behind it, after any number of files, is made up for by the next build', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...second.keys()].filter((path) => path !== 'SHA256SUMS')),
        fc.boolean(),
        async (moved, removed) => {
          await rm(out(), { recursive: true, force: true })
          await replaceFolder(out(), first)
          await write('notes.txt', 'mine')
          const ready = join(folder, 'ds.ready-999999999')
          await replaceFolder(ready, second)
          if (removed) await rm(join(out(), 'json/deep'), { recursive: true })
          for (const path of moved) {
            await mkdir(dirname(join(out(), path)), { recursive: true })
            await rename(join(ready, path), join(out(), path))
          }
          await expect(
            replaceFolder(out(), first, { prove: () => Promise.reject(done) }),
          ).rejects.toThrow(done)
          expect(await contents()).toEqual({ ...Object.fromEntries(second), 'notes.txt': 'mine' })
          expect(await readdir(folder)).toEqual(['ds'])
        },
      ),
      { numRuns: 40 },
    )
  })

  test('of a build that still runs is left alone', async () => {
    await cp(new URL('.', import.meta.url).pathname, join(folder, `ds.building-1`), {
      recursive: true,
    })
    await replaceFolder(out(), first)
    expect((await readdir(folder)).sort()).toEqual(['ds', 'ds.building-1'])
  })
})
