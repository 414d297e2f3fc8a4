import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { allPolicies, fixtureDataset, fixtureRecords } from '../dataset/fixture.ts'
import { run } from './packed.ts'
import { noPython, python } from './python.ts'

const script = `
import json, sys
from frictionless import Package
report = Package(sys.argv[1]).validate()
print(json.dumps([[error.type, task.name] for task in report.tasks for error in task.errors]))
`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-frictionless-'))
  for (const [path, text] of writeDataset(
    fixtureDataset([fixtureRecords('talks'), ...allPolicies]),
  )) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

function findings(): unknown {
  return JSON.parse(run(python ?? '', ['-c', script, 'datapackage.json'], folder).stdout)
}

describe.skipIf(python === null)(`frictionless, the reference validator${noPython}`, () => {
  test('has no finding in the descriptor and any table', () => {
    expect(findings()).toEqual([])
  }, 60_000)

  test('sees a key that leads nowhere, so that its silence means something', async () => {
    const path = join(folder, 'csv', 'claim-actors.csv')
    const sound = await readFile(path, 'utf8')
    await writeFile(path, sound.replace('namibia', 'nambiia'))
    const found = findings()
    await writeFile(path, sound)
    expect(found).toContainEqual(['foreign-key', 'claim-actors'])
    expect(found).toContainEqual(['hash-count', 'claim-actors'])
  }, 60_000)
})
