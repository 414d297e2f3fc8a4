import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accountFor } from '../../bench/soak/account.ts'
import { costOf, families, mostGrowth } from '../../bench/soak/families.ts'
import { killBuilds } from '../../bench/soak/kills.ts'
import { kinds, writeMixed } from '../../bench/soak/mixed.ts'
import { workspace } from '../corpora/corpus.ts'

const { at, write } = workspace()

test('each of a folder of mixed documents is read or refused with a reason, and all records hold', async () => {
  const count = 4 * Object.keys(kinds).length
  mkdirSync(at('mixed/briefings'), { recursive: true })
  writeMixed(at('mixed/briefings'), count)
  const { read, refused, failures } = await accountFor(at('mixed'), 1)
  expect(failures).toEqual([])
  expect(read + [...refused.values()].reduce((sum, one) => sum + one, 0)).toBe(count)
  expect(read).toBeGreaterThan(count / 2)
  for (const rule of ['empty', 'binary', 'not-utf-8']) expect(refused.get(rule)).toBeGreaterThan(3)
}, 300_000)

test('a build that is killed leaves the dataset whole and the user’s files untouched', async () => {
  mkdirSync(at('kills'))
  expect(await killBuilds(at('kills'), 2)).toEqual([])
}, 600_000)

test.each(Object.keys(families))(
  'eight times the text takes eight times the work: %s',
  async (name) => {
    expect((await costOf(name, 500, [1, 8])).growth).toBeLessThan(2 * mostGrowth)
  },
  120_000,
)

/** Runs a build within a line of shell. */
function build(line: string): { status: number | null; said: string } {
  const command = `${process.execPath} --import tsx pipeline/cli.ts build`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line.replace('BUILD', command)])
  return { status, said: stdout.toString() + stderr.toString() }
}

const canMount =
  spawnSync('unshare', ['-m', 'sh', '-c', `mount -t tmpfs none ${at('.')}`]).status === 0
const noMount = canMount ? '' : ' (skipped: no right to mount a disk)'
write('small/briefings/a.md', 'Donors should fund the police.\n')
mkdirSync(at('disk'))
writeFileSync(at('disk/notes.txt'), 'mine')

test.skipIf(!canMount).each([
  ['full', 'size=64k', /the disk is full \(ENOSPC\)/],
  ['read-only', 'ro', /the disk is read-only \(EROFS\)/],
])(`a disk that is %s is told plainly${noMount}`, (_, options, expected) => {
  const inner = `mount -t tmpfs -o ${options} none ${at('disk')} && BUILD ${at('small')} --out ${at('disk/out')}`
  const { status, said } = build(`unshare -m sh -c '${inner}'`)
  expect(status).toBe(1)
  expect(said).toMatch(expected)
  expect(said).not.toMatch(/\n {4}at |internal/)
  expect(readdirSync(at('disk'))).toEqual(['notes.txt'])
})

test('too few file handles are told plainly', () => {
  const { status, said } = build(`ulimit -n 30; BUILD ${at('small')} --out ${at('few')}`)
  expect(status).not.toBe(0)
  expect(said).toMatch(/EMFILE|too many/)
})
