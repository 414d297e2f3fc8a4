import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDataset } from '../../pipeline/package/assemble/read-dataset.ts'
import { verifyPackage } from '../../pipeline/package/verify/verify-package.ts'
import { entryNames } from '../../pipeline/package/write/modules.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { allPolicies, fixtureDataset, fixtureRecords } from '../dataset/fixture.ts'
import { install, run, tool } from './packed.ts'
import type { Consumer } from './packed.ts'
import { runSnippet, snippetsOf } from './snippets.ts'

const source = fileURLToPath(new URL('../../source', import.meta.url))
const { dataset: real } = await readDataset(source)
const invented = fixtureDataset([fixtureRecords('talks'), ...allPolicies])

describe.each([
  ['the dataset of source/', real],
  ['an invented dataset', invented],
])('%s, packed and installed', (_title, dataset) => {
  const files = writeDataset(dataset)
  let consumer: Consumer

  beforeAll(async () => {
    consumer = await install(dataset.config.name, files)
  }, 60_000)

  afterAll(async () => {
    await rm(dirname(consumer.folder), { recursive: true })
  })

  test('is under 1 MB unpacked', () => {
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    expect(bytes).toBeLessThan(1_000_000)
  })

  test('has no finding of publint', async () => {
    const { publint } = (await import(tool('publint/src/index-node.js'))) as {
      publint: (options: object) => Promise<{ messages: object[] }>
    }
    const { messages } = await publint({ pkgDir: consumer.installed, pack: false, strict: true })
    expect(messages).toEqual([])
  }, 60_000)

  test('has no finding of attw, in any mode of any entry', () => {
    const attw = tool('@arethetypeswrong/cli/dist/index.js')
    const args = [attw, consumer.tarball, '--format', 'json']
    const { stdout } = run(process.execPath, args, consumer.folder, true)
    const { analysis } = JSON.parse(stdout) as {
      analysis: { problems: object[]; entrypoints: object }
    }
    expect(analysis.problems).toEqual([])
    expect(Object.keys(analysis.entrypoints)).toHaveLength(
      entryNames.length + (dataset.config.history === null ? 5 : 6),
    )
  }, 60_000)

  describe('has a README whose snippets', () => {
    const snippets = snippetsOf(files.get('README.md') ?? '')

    test('are there', () => {
      const languages = snippets.map(({ language }) => language)
      expect(languages).toEqual(['js', 'js', 'cjs', 'python', 'python', 'r', 'sql'])
    })

    test.for(snippets)('in $language give what they say: $code', (snippet, { skip }) => {
      const output = runSnippet(snippet, consumer.folder, consumer.installed)
      if (output === null) skip(`no tool for ${snippet.language} on this machine`)
      expect(output).toBe(snippet.output)
    })
  })

  test('is proven, where its source is at hand to the last quote', async () => {
    const { problems, proven } = await verifyPackage(
      consumer.installed,
      dataset === real ? source : undefined,
    )
    // A fixture’s ids are short ones, made by hand.
    const wrong = problems.filter(({ ruleId }) => dataset === real || ruleId !== 'ids')
    expect(wrong.map(String)).toEqual([])
    if (dataset === real) expect(proven).toBeGreaterThan(100)
  })
})
