import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { downloadFiles } from '../../pipeline/package/write/download-files.ts'
import { allPolicies, fixtureDataset, fixtureRecords } from '../dataset/fixture.ts'
import { run } from './packed.ts'
import { noPython, python } from './python.ts'

const dataset = fixtureDataset([fixtureRecords('talks'), ...allPolicies])

const validate = `
import json, logging, sys
warnings = []
class Keep(logging.Handler):
    def emit(self, record):
        if record.levelno >= logging.WARNING: warnings.append(record.getMessage())
logging.getLogger().addHandler(Keep())
import absl.logging
absl.logging.get_absl_logger().addHandler(Keep())
import mlcroissant
dataset = mlcroissant.Dataset(jsonld=sys.argv[1])
rows = [{key: value.decode() if isinstance(value, bytes) else str(value) for key, value in row.items()}
        for row in dataset.records('actors')]
print(json.dumps([warnings, rows]))
`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-croissant-'))
  for (const [path, text] of await downloadFiles(dataset)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe.skipIf(python === null)(`mlcroissant, the reference implementation${noPython}`, () => {
  test('has no finding, and reads the same records', () => {
    const { stdout } = run(python ?? '', ['-c', validate, 'croissant.json'], folder)
    const [warnings, rows] = JSON.parse(stdout) as [string[], Record<string, string>[]]
    expect(warnings).toEqual([])
    expect(rows.map((row) => row['actors/id'])).toEqual(dataset.tables.actors.map(({ id }) => id))
  }, 120_000)
})
