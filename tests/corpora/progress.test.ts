import { spawnSync } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { progressOf } from '../../pipeline/commands/progress.ts'
import { nameOf, workspace } from './corpus.ts'

const { at, write } = workspace()

/** What a run of so many documents shows, one each so many milliseconds. */
function shown(isTTY: boolean, count: number, pause: number): string {
  const out = Object.assign(new PassThrough(), { isTTY, columns: 100 })
  let time = 0
  const progress = progressOf(count, 'documents', { out, now: () => time })
  for (let done = 1; done <= count; done++) {
    time += pause
    progress.count(done, done > 2 ? 1 : 0)
  }
  progress.end()
  return String(out.read() ?? '')
}

it('a terminal sees a bar, a count, a rate and the time left, on one line that is cleared at the end', () => {
  const text = shown(true, 40, 500)
  expect(text).toContain(
    '[############············]  20 of 40 documents  2.0/s  10 s left  1 failed',
  )
  expect(text).not.toContain('\n')
  expect(text.endsWith('\r\u001B[K')).toBe(true)
})

it('elsewhere there are plain lines now and then, and none of a short run', () => {
  expect(shown(false, 19, 500)).toBe('')
  const lines = shown(false, 40, 500).trimEnd().split('\n')
  expect(lines).toEqual([
    '20 of 40 documents  2.0/s  10 s left  1 failed',
    '40 of 40 documents  2.0/s  0 s left  1 failed',
  ])
  expect(shown(false, 7300, 1000).split('\n')[0]).toBe(
    '10 of 7300 documents  1.0/s  2 h 1 min left  1 failed',
  )
})

/** Runs a command with a terminal of its own and gives what was printed on it. */
const onTerminal = `
import os, pty, sys
chunks = []
def read(fd):
    data = os.read(fd, 65536)
    chunks.append(data)
    return data
status = pty.spawn(sys.argv[1:], read)
sys.exit(os.waitstatus_to_exitcode(status))
`
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0

it.skipIf(!hasPython)(
  `a folder of 1,000 documents builds while the terminal shows how far it is${hasPython ? '' : ' (skipped: no python3)'}`,
  () => {
    const count = 1000
    for (let number = 0; number < count; number++) {
      write(`many/briefings/${nameOf(number)}`, `Rebels left ${String(number)} towns.\n`)
    }
    const args = ['--import', 'tsx', 'pipeline/cli.ts', 'build', at('many'), '--out', at('dataset')]
    const run = spawnSync('python3', ['-c', onTerminal, process.execPath, ...args], {
      maxBuffer: 64_000_000,
      encoding: 'utf8',
    })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    const counts = [...run.stdout.matchAll(/\] {2}(\d+) of 1000 briefings/g)].map(([, done]) =>
      Number(done),
    )
    expect(counts.length).toBeGreaterThan(10)
    expect(counts).toEqual(counts.toSorted((one, other) => one - other))
    expect(counts.at(-1)).toBe(count)
    expect(run.stdout).toMatch(/\/s {2}\d+ s left/)
    expect(run.stdout).toMatch(/making the files[\s\S]*proving them[\s\S]*making the pages/)
    expect(run.stdout).toMatch(/briefings +1000[\s\S]*Wrote/)
  },
  400_000,
)
