import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('fill-pool.ts', import.meta.url))

/** What a pool of two workers gives for tasks that take so many megabytes. */
function fill(...megabytes: number[]): unknown {
  const args = ['--import', 'tsx', script, ...megabytes.map(String)]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return stdout === '' ? stderr : (JSON.parse(stdout) as unknown)
}

test('a task for which a worker’s memory does not do is done in one that has more, and no other is lost', () => {
  expect(fill(1, 250, 2, 3)).toEqual([1, 250, 2, 3])
})

test('a task whose worker ends is told, and the others are done', () => {
  expect(fill(1, -1, 2)).toEqual([1, 'failed', 2])
})
