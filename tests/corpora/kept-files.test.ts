import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openKept } from '../../pipeline/package/assemble/kept-files.ts'
import { joinsAnew } from '../../pipeline/package/write/parts.ts'
import type { Part } from '../../pipeline/package/write/parts.ts'

const path = 'json/briefings.json'
const frame = fc.record({
  start: fc.constantFrom('[\n', 'a,b\r\n', '“', ''),
  separator: fc.constantFrom(',\n', '', '…'),
  end: fc.constantFrom('\n]\n', ''),
  empty: fc.constantFrom('[]\n', ''),
})
/** Parts whose stamps tell their texts. */
const parts = fc
  .uniqueArray(fc.constantFrom('', 'x', 'é', '{"a":1}', '‘quoted’', 'long '.repeat(20)))
  .map((texts) => texts.map((text): Part => ({ stamp: `of ${text}`, make: () => text })))

/** An empty folder, and that it is gone again. */
async function inFolder(use: (out: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdata-kept-'))
  try {
    mkdirSync(join(folder, '.briefdata'))
    await use(join(folder, 'out'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function write(out: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), content)
}

/** Parts that must not be made: they are there. */
const untouched = (all: readonly Part[], known: readonly Part[]): Part[] =>
  all.map((part) =>
    known.some(({ stamp }) => stamp === part.stamp)
      ? { ...part, make: () => Promise.reject(new Error('made anew')) as never }
      : part,
  )

test('what is put together of kept parts is what is made anew', async () => {
  await fc.assert(
    fc.asyncProperty(frame, frame, parts, parts, async (first, second, one, other) => {
      await inFolder(async (out) => {
        const build = await openKept(out)
        const content = build.join(path, first, one)
        expect(Buffer.from(content).toString()).toBe(joinsAnew(path, first, one))
        write(out, content)
        await build.save(new Map([[path, content]]))
        const next = await openKept(out)
        expect(one.every(({ stamp }) => next.isProven(stamp ?? undefined))).toBe(true)
        const again = Buffer.from(next.join(path, second, untouched(other, one))).toString()
        expect(again).toBe(joinsAnew(path, second, other))
      })
    }),
    { numRuns: 40 },
  )
}, 120_000)

const of = (text: string): Part => ({ stamp: text, make: () => text })
const plain = { start: '', separator: '', end: '', empty: '' }

test.each<[string, (out: string) => void]>([
  ['was changed', (out) => write(out, 'AB')],
  ['was written again', (out) => write(out, 'ab')],
  ['is gone', (out) => rmSync(join(out, path))],
])('nothing is taken from a file that %s', async (_, change) => {
  await inFolder(async (out) => {
    const build = await openKept(out)
    const content = build.join(path, plain, [of('a'), of('b')])
    write(out, content)
    await build.save(new Map([[path, content]]))
    expect((await openKept(out)).known(path)).not.toBeNull()
    change(out)
    const next = await openKept(out)
    expect(next.known(path)).toBeNull()
    expect(next.isProven('a')).toBe(false)
    expect(Buffer.from(next.join(path, plain, [of('a')])).toString()).toBe('a')
  })
})

test.each(['', '[]', 'null', '{"pipeline":1}', 'no JSON'])(
  'an index that holds `%s` is as none',
  async (text) => {
    await inFolder(async (out) => {
      writeFileSync(join(dirname(out), '.briefdata', 'out.files.json'), text)
      const kept = await openKept(out)
      expect(kept.known(path)).toBeNull()
      expect(kept.isProven('a')).toBe(false)
    })
  },
)
