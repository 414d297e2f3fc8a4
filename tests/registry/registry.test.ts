import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../pipeline/package/compare/compare.ts'
import { comparison } from '../../pipeline/package/compare/render.ts'
import { readSnapshot } from '../../pipeline/package/compare/snapshot.ts'
import { verifyPackage } from '../../pipeline/package/verify/verify-package.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { config, fixtureDataset, fixtureRecords } from '../dataset/fixture.ts'
import { run, runNode } from '../package/packed.ts'
import { startRegistry } from './registry.ts'
import type { Registry } from './registry.ts'

const { name } = config
const code = `import { claims, type ClaimId } from '${name}'
import { holderOf } from '${name}/helpers'

const id: ClaimId = 'talks--c-1'
const claim = claims.find((one) => one.id === id)
if (claim) console.log(claims.length, claim.kind, holderOf(claim)?.name)
`

let folder: string
let registry: Registry
const consumer = () => join(folder, 'consumer')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-registry-'))
  registry = await startRegistry(join(folder, 'registry'))
  await mkdir(consumer())
  await writeFile(join(consumer(), 'package.json'), '{ "name": "consumer", "type": "module" }\n')
  await writeFile(join(consumer(), 'index.ts'), code)
}, 180_000)

afterAll(async () => {
  await registry.stop()
  await rm(folder, { recursive: true })
})

/** Publishes a version of the dataset, with what is done to it. */
async function publish(
  version: string,
  edit: (dataset: ReturnType<typeof fixtureDataset>) => void,
): Promise<void> {
  const dataset = fixtureDataset([fixtureRecords('talks')])
  dataset.config = { ...config, version }
  edit(dataset)
  const source = join(folder, version)
  for (const [path, text] of writeDataset(dataset)) {
    await mkdir(dirname(join(source, path)), { recursive: true })
    await writeFile(join(source, path), text)
  }
  registry.npm(['publish'], source)
}

/** Compiles the consumer’s code as strictly as can be, and runs what came out. */
function compileAndRun(): string {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const strict = [
    '--strict',
    '--skipLibCheck',
    'false',
    '--module',
    'nodenext',
    '--target',
    'es2022',
  ]
  const lib = ['--lib', 'es2022,dom']
  run(process.execPath, [tsc, ...strict, ...lib, 'index.ts'], consumer())
  return runNode("await import('./index.js')", consumer()).stdout
}

describe('from a registry', () => {
  test('the dataset is published, installed, compiled against and run', async () => {
    await publish('1.2.3', () => undefined)
    registry.npm(['install', name], consumer())
    expect(compileAndRun()).toBe('2 forecast junta\n')
    const { problems } = await verifyPackage(join(consumer(), 'node_modules', name))
    // The fixture’s ids are short ones, made by hand.
    expect(problems.filter(({ ruleId }) => ruleId !== 'ids').map(String)).toEqual([])
  }, 60_000)

  test('a second version is published, and the consumer upgrades', async () => {
    await publish('1.2.4', ({ tables }) => {
      for (const claim of tables.claims.slice(0, 1)) claim.kind = 'value'
    })
    registry.npm(['update', name], consumer())
    expect(compileAndRun()).toBe('2 value junta\n')
  }, 60_000)

  test('two published versions are compared, as the policy classes what has changed', async () => {
    const before = process.env.npm_config_registry
    process.env.npm_config_registry = registry.address
    const [old, now] = [await readSnapshot(`${name}@1.2.3`), await readSnapshot(`${name}@1.2.4`)]
    if (before === undefined) delete process.env.npm_config_registry
    else process.env.npm_config_registry = before
    expect(comparison(old.version, now.version, compare(old, now))).toMatchObject({
      step: 'patch',
      next: '1.2.4',
      changes: [
        { table: 'claims', id: 'talks--c-1', field: 'kind', before: 'forecast', after: 'value' },
      ],
    })
  }, 60_000)
})
