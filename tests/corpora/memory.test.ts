import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { documentOf, readSentences } from '../../bench/corpora/documents.ts'
import { workspace } from './corpus.ts'

const { at, write } = workspace()

/** In MB: what Node may hold, of which the program and its model need about 100. */
const mostHeap = 240

test('a build of one document of 300 kB, proofs and pages too, needs no more memory than it is given', () => {
  const text = documentOf(readSentences(), 1, 50_000)
  expect(text.length).toBeGreaterThan(300_000)
  write('long/briefings/long.md', text)
  const limit = `--max-old-space-size=${String(mostHeap)}`
  const command = ['--import', 'tsx', 'pipeline/cli.ts', 'build', at('long'), '--out', at('out')]
  const { status, stderr } = spawnSync(process.execPath, [limit, ...command])
  expect([status, stderr.toString()]).toEqual([0, expect.not.stringContaining('heap')])
}, 600_000)
