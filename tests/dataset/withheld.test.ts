import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDataset } from '../../pipeline/package/assemble/build-dataset.ts'
import { readDataset } from '../../pipeline/package/assemble/read-dataset.ts'
import { downloadFiles } from '../../pipeline/package/write/download-files.ts'
import { packageFiles } from '../../pipeline/package/read/package-files.ts'
import { briefdata } from '../cli/run.ts'

const briefing = `---
id: talks
publishedOn: 2021-08-04
quotePolicy: none
textPolicy: withheld
---
# Talks in Windhoek

Namibia abandoned the laborious talks on 3 March 2021. The United Nations should persuade Namibia to reconsider.
`
/** Words of the text that are no name and no lemma. */
const words = /abandoned the|laborious|on 3 March 2021|persuade Namibia|to reconsider/

let folder: string
const source = () => join(folder, 'source')
const form = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-withheld-'))
  await mkdir(join(source(), 'briefings'), { recursive: true })
  await writeFile(join(source(), 'briefings', 'talks.md'), briefing)
  await buildDataset(source(), form('modules'))
  await buildDataset(source(), form('large'), { mostJsonBytes: 0 })
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe.each(['modules', 'large'])('a briefing without words, in the form %s', (name) => {
  test('has each row proven by its digest on the command line', () => {
    const { code, out, err } = briefdata(['verify', form(name), '--source', source()])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(
      Number(/^Proven in the source, word and place: (\d+) records\.$/m.exec(out)?.[1]),
    ).toBeGreaterThan(8)
  })

  test('is refused with a source that has other words in those places', async () => {
    const other = join(folder, `other-${name}`)
    await mkdir(join(other, 'briefings'), { recursive: true })
    await writeFile(join(other, 'briefings', 'talks.md'), briefing.replace('3 March', '4 March'))
    const { code, err } = briefdata(['verify', form(name), '--source', other])
    expect(code).toBe(1)
    expect(err).toContain('no file here is the source of talks')
  })

  test('has the words in no file', async () => {
    for (const [path, bytes] of await packageFiles(form(name))) {
      expect(await textOf(path, bytes), path).not.toMatch(words)
    }
  })
})

test('a briefing without words has them in no download', async () => {
  const { dataset } = await readDataset(source())
  for (const [path, bytes] of await downloadFiles(dataset)) {
    expect(await textOf(path, bytes), path).not.toMatch(words)
  }
})

/** What a file says, out of its compression. */
async function textOf(path: string, bytes: Uint8Array): Promise<string> {
  if (path.endsWith('.parquet')) {
    return JSON.stringify(await parquetReadObjects({ file: new Uint8Array(bytes).buffer }))
  }
  if (!path.endsWith('.zip')) return strFromU8(bytes, true)
  return Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join('\n')
}
