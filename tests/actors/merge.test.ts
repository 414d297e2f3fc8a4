import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDataset } from '../../pipeline/package/assemble/build-dataset.ts'
import { mergeDatasets } from '../../pipeline/package/merge/merge-datasets.ts'
import { writeMerged } from '../../pipeline/package/merge/write-merged.ts'
import { verifyPackage } from '../../pipeline/package/verify/verify-package.ts'
import { briefdata } from '../cli/run.ts'

let folder = ''

const at = (...parts: string[]): string => join(folder, ...parts)

async function source(name: string, briefings: Record<string, string>, actors = ''): Promise<void> {
  await mkdir(at(name, 'briefings'), { recursive: true })
  for (const [id, text] of Object.entries(briefings))
    await writeFile(at(name, 'briefings', `${id}.md`), text)
  if (actors !== '') await writeFile(at(name, 'actors.yaml'), actors)
  await buildDataset(at(name), at(`${name}-out`))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-merge-'))
  await source(
    'ours',
    { one: '# One (3 March 2021)\n\nMali’s government met the Herders. NHU agreed.\n' },
    '- name: Northern Herders’ Union\n  kind: armed-group\n  aliases: [NHU, Herders]\n  replaces: [nhu]\n',
  )
  await source(
    'theirs',
    { two: '# Two (3 March 2022)\n\nThe Malian government met NHU leaders.\n' },
    '- name: Northern Herders’ Union\n  kind: organisation\n  aliases: [NHU]\n',
  )
  await source('other', { one: '# One (3 March 2021)\n\nAnother text.\n' })
})

afterAll(() => rm(folder, { recursive: true }))

test('a listed actor is found in the build, and its old id leads to it', async () => {
  const tombstones = JSON.parse(
    await readFile(at('ours-out', 'json', 'tombstones.json'), 'utf8'),
  ) as unknown
  expect(tombstones).toEqual([
    expect.objectContaining({
      id: 'nhu',
      reason: 'replaced',
      replacedBy: 'northern-herders-union',
    }),
  ])
})

test('two datasets become one that holds; what they disagree on is listed', async () => {
  const folders = [at('ours-out'), at('theirs-out')]
  const { dataset, conflicts } = await mergeDatasets(folders, 'both')
  expect(dataset.tables.briefings.map(({ id }) => id)).toEqual(['one', 'two'])
  expect(conflicts).toEqual([
    `northern-herders-union: kind is armed-group, and organisation in ${at('theirs-out')}`,
  ])
  const mali = dataset.tables.actors.find(({ id }) => id === 'mali-government')
  expect(mali?.briefingIds).toEqual(['one', 'two'])
  await writeMerged(dataset, at('both'))
  expect((await verifyPackage(at('both'))).problems.map(String)).toEqual([])
})

test('another text under the same id is refused', async () => {
  await expect(mergeDatasets([at('ours-out'), at('other-out')], 'both')).rejects.toThrow(
    /the text of the briefing one is another/,
  )
})

test('on the command line: merge, actors, a stub', () => {
  const merged = briefdata(['merge', at('ours-out'), at('theirs-out'), '--out', at('cli')])
  expect(merged.out).toMatch(/conflict: northern-herders-union/)
  expect(briefdata(['actors', at('cli')]).out).toMatch(
    /^\d+\t2\tgovernment\tmali-government\tGovernment of Mali$/m,
  )
  expect(briefdata(['actors', at('cli'), '--stub', 'mali-government']).out).toMatch(
    /^- name: Government of Mali\n {2}kind: government$/m,
  )
})
