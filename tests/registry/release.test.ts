import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Comparison } from '../../pipeline/package/compare/render.ts'
import type { Ledger } from '../../pipeline/dataset/identity/ledger.ts'
import type { Tombstone } from '../../pipeline/records.ts'
import { startRegistry } from './registry.ts'
import type { Registry } from './registry.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const settings = `name: invented-briefings
title: Invented briefings as data
description: Records of briefings that nobody published.
version: 0.1.0
authors: Nobody in particular
licences:
  code: MIT
  data: CC-BY-4.0
  source: The texts are nobody’s.
repository: https://example.org/invented/briefings
released: 2021-09-01
`

const briefing = `---
id: talks
publishedOn: 2021-08-04
---
# Talks in Windhoek

Namibia left the talks on 3 March 2021. The United Nations should press Namibia to return.
`

let folder: string
let registry: Registry
const repository = () => join(folder, 'repository')
const file = (path: string) => join(repository(), path)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-release-'))
  registry = await startRegistry(join(folder, 'registry'))
  await mkdir(file('source/briefings'), { recursive: true })
  await writeFile(file('source/dataset.yaml'), settings)
  await writeFile(file('source/briefings/talks.md'), briefing)
  git('init', '--quiet')
  git('config', 'user.name', 'Nobody')
  git('config', 'user.email', 'nobody@example.org')
  build()
}, 180_000)

afterAll(async () => {
  await registry.stop()
  await rm(folder, { recursive: true })
})

function git(...args: string[]): string {
  return succeed(spawnSync('git', args, { cwd: repository(), encoding: 'utf8' }))
}

/** Runs the command line in the repository, with the registry on loopback. */
function briefdata(...args: string[]) {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  return spawnSync(process.execPath, [tsx, join(root, 'pipeline', 'cli.ts'), ...args], {
    cwd: repository(),
    encoding: 'utf8',
    env: { ...process.env, ...registry.environment },
  })
}

function succeed({ status, stdout, stderr }: ReturnType<typeof spawnSync>): string {
  if (status !== 0) throw new Error(`${String(stdout)}\n${String(stderr)}`)
  return String(stdout)
}

/** Builds the dataset and commits it. */
function build(): void {
  succeed(briefdata('build'))
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Build')
}

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(file(path), 'utf8')) as unknown
}

describe('a release', () => {
  test('only says what it would do, unless it is told to publish', () => {
    const output = succeed(briefdata('release'))
    expect(output).toContain('The first release.')
    expect(output).toContain('Would: publish invented-briefings@0.1.0.')
    expect(git('tag')).toBe('')
    expect(git('status', '--porcelain')).toBe('')
  }, 60_000)

  test('publishes the first version, with ledger, changelog and tag', async () => {
    succeed(briefdata('release', '--publish'))
    expect(git('tag')).toBe('v0.1.0\n')
    expect(git('status', '--porcelain')).toBe('')
    expect(registry.npm(['view', 'invented-briefings', 'version'], repository()).trim()).toBe(
      '0.1.0',
    )
    const ledger = (await json('source/published.json')) as Ledger
    expect(Object.keys(ledger.records.claims ?? {})).toHaveLength(1)
    expect(await readFile(file('dist/CHANGELOG.md'), 'utf8')).toBe(
      '# Changelog\n\n## 0.1.0\n\nThe first release.\n',
    )
  }, 60_000)

  test('of the same again has nothing to do', () => {
    const output = succeed(briefdata('release', '--publish'))
    expect(output).toContain('No change from 0.1.0.')
  }, 60_000)

  test('of more text is a minor step; what was replaced leaves a tombstone', async () => {
    await writeFile(
      file('source/briefings/talks.md'),
      `${briefing}\nAngola stayed. Nothing else moved.\n`,
    )
    build()
    const output = succeed(briefdata('release', '--publish'))
    expect(output).toContain('A minor step from 0.1.0.')
    expect(git('tag')).toBe('v0.1.0\nv0.2.0\n')
    const changes = (await json('dist/changes.json')) as Comparison
    expect(changes).toMatchObject({ from: '0.1.0', to: '0.2.0', step: 'minor' })
    expect(await readFile(file('source/dataset.yaml'), 'utf8')).toContain('version: 0.2.0\n')
    expect(await json('dist/json/tombstones.json')).toEqual([])
  }, 60_000)

  test('of less text is a major step: an id is gone, and its tombstone says since when', async () => {
    const less = briefing.replace(' The United Nations should press Namibia to return.', '')
    await writeFile(file('source/briefings/talks.md'), less)
    build()
    expect(succeed(briefdata('release', '--publish'))).toContain('A major step from 0.2.0.')
    const tombstones = (await json('dist/json/tombstones.json')) as Tombstone[]
    expect(tombstones.map(({ table }) => table)).toContain('recommendations')
    for (const tombstone of tombstones) expect(tombstone.withdrawnIn).toBe('1.0.0')
    const log = await readFile(file('source/CHANGELOG.md'), 'utf8')
    expect(log.match(/^## .*$/gm)).toEqual(['## 1.0.0', '## 0.2.0', '## 0.1.0'])
  }, 60_000)

  test('that failed at publishing goes on where it stopped', async () => {
    await writeFile(file('source/briefings/talks.md'), `${briefing}\nZambia watched.\n`)
    build()
    const { npm_config_registry: address } = registry.environment
    registry.environment.npm_config_userconfig = join(folder, 'nobody')
    expect(briefdata('release', '--publish').status).not.toBe(0)
    registry.environment.npm_config_userconfig = registry.userConfig
    expect(address).toBe(registry.address)
    const tags = git('tag')
    const commits = git('log', '--oneline')
    succeed(briefdata('release', '--publish'))
    expect(git('tag')).toBe(tags)
    expect(git('log', '--oneline')).toBe(commits)
    const version = registry.npm(['view', 'invented-briefings', 'version'], repository()).trim()
    expect(tags).toContain(`v${version}\n`)
  }, 60_000)

  test('is refused without a repository, with a stale build, and with a tree that is not clean', async () => {
    // The last release wrote its version there.
    const current = await readFile(file('source/dataset.yaml'), 'utf8')
    await writeFile(
      file('source/dataset.yaml'),
      current.replace(/repository: .*/, "repository: ''"),
    )
    expect(briefdata('release').stderr).toContain(
      'a release needs repository: add it to dataset.yaml',
    )
    await writeFile(
      file('source/dataset.yaml'),
      current.replace('nobody published', 'somebody published'),
    )
    expect(briefdata('release').stderr).toContain('build and commit it first')
    succeed(briefdata('build'))
    expect(briefdata('release', '--publish').stderr).toContain(
      'the work tree has changes that are not committed',
    )
  }, 60_000)
})
