import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildDataset } from '../../pipeline/package/assemble/build-dataset.ts'
import { replaceFolder } from '../../pipeline/package/assemble/folder.ts'
import { packageFiles } from '../../pipeline/package/read/package-files.ts'
import { generator } from '../../pipeline/package/write/descriptor.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { fixtureDataset } from './fixture.ts'

const settings = `name: invented-briefings
title: Invented briefings as data
description: Records of briefings that nobody published.
version: 1.2.3
authors: Nobody in particular
licences:
  code: MIT
  data: CC-BY-4.0
  source: The texts are nobody’s.
`

const briefing = (id: string) => `---
id: ${id}
publisher: Nobody
publishedOn: 2021-08-04
---
# Talks in Windhoek

## Overview

Namibia left the talks on 3 March 2021. The United Nations should press Namibia to return.
`

let folder: string
const source = () => join(folder, 'source')
const out = () => join(folder, 'dist')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-build-'))
  await mkdir(join(source(), 'briefings'), { recursive: true })
  await writeFile(join(source(), 'dataset.yaml'), settings)
  await writeFile(join(source(), 'briefings', 'talks.md'), briefing('talks'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function build(): Promise<Map<string, Buffer>> {
  await buildDataset(source(), out())
  return packageFiles(out())
}

describe('a build', () => {
  test('writes the package and says what it wrote', async () => {
    const summary = await buildDataset(source(), out())
    const files = await packageFiles(out())
    expect(summary).toMatchObject({ rows: { briefings: 1 }, differences: [] })
    expect(summary.files).toBe(files.size)
    expect(summary.sentences.total).toBe(summary.rows.sentences)
    expect(await readdir(folder)).toEqual(['dist', 'source'])
  })

  test('writes the same bytes again, wherever the sources lie', async () => {
    const first = await build()
    expect(await build()).toEqual(first)
    expect((await buildDataset(source(), out(), { check: true })).differences).toEqual([])
  })

  test('sorts briefings by id, whatever their files are called', async () => {
    await writeFile(join(source(), 'briefings', 'a.md'), briefing('zebra'))
    const files = await build()
    const rows = JSON.parse(String(files.get('json/briefings.json'))) as { id: string }[]
    expect(rows.map(({ id }) => id)).toEqual(['talks', 'zebra'])
  })

  test('changes no other line of a data file when one briefing changes a word', async () => {
    const before = await build()
    const changed = briefing('talks').replace('press', 'urge')
    await writeFile(join(source(), 'briefings', 'talks.md'), changed)
    const after = await build()
    const lines = (files: Map<string, Buffer>) => String(files.get('json/dates.json')).split('\n')
    const differing = lines(after).filter((line, index) => line !== lines(before)[index])
    expect(differing.length).toBeLessThanOrEqual(1)
  })
})

describe('a folder of briefings alone', () => {
  test('is built with defaults, and a warning that they are', async () => {
    await rm(join(source(), 'dataset.yaml'))
    const { messages } = await buildDataset(source(), out())
    expect(messages.map(({ reason }) => reason)).toContainEqual(
      expect.stringMatching(/no dataset\.yaml: the folder’s name stands in/),
    )
    const manifest = JSON.parse(await readFile(join(out(), 'package.json'), 'utf8')) as object
    expect(manifest).toMatchObject({ name: 'source', license: 'SEE LICENSE IN LICENSE' })
    expect(await readFile(join(out(), 'LICENSE'), 'utf8')).toContain('No licence is given.')
  })

  test('needs no folder of its own for them; a README is none of them', async () => {
    const plain = join(folder, 'reports')
    await mkdir(plain)
    await writeFile(join(plain, 'talks.txt'), briefing('talks'))
    await writeFile(join(plain, 'README.md'), '# What lies here')
    expect(await buildDataset(plain, out())).toMatchObject({ rows: { briefings: 1 } })
  })
})

describe('downloads', () => {
  test('are written beside the package, and are no part of it', async () => {
    await buildDataset(source(), out(), { downloads: true })
    expect((await readdir(join(out(), 'downloads'))).sort()).toEqual([
      'SHA256SUMS',
      'croissant.json',
      'invented-briefings-annotations.jsonld',
      'invented-briefings-csv.zip',
      'invented-briefings.sqlite',
      'ndjson',
      'parquet',
    ])
    expect((await buildDataset(source(), out(), { check: true })).differences).toEqual([])
  })
})

describe('a check', () => {
  test('names what is stale or missing, and nothing that no build wrote; it writes nothing', async () => {
    await build()
    await writeFile(join(out(), 'json', 'claims.json'), '[]\n\n')
    await rm(join(out(), 'LICENSE'))
    await writeFile(join(out(), 'notes.txt'), 'mine')
    const { differences } = await buildDataset(source(), out(), { check: true })
    expect(differences).toEqual([
      { path: 'json/claims.json', kind: 'different' },
      { path: 'LICENSE', kind: 'missing' },
    ])
    expect(await readFile(join(out(), 'json', 'claims.json'), 'utf8')).toBe('[]\n\n')
  })

  test('finds everything missing where nothing was built', async () => {
    const { differences, files } = await buildDataset(source(), out(), { check: true })
    expect(differences).toHaveLength(files)
  })
})

describe('a build is refused', () => {
  const refused = async (message: RegExp) => {
    await expect(buildDataset(source(), out())).rejects.toThrow(message)
  }

  test('where two briefings have one id', async () => {
    await writeFile(join(source(), 'briefings', 'other.md'), briefing('talks'))
    await refused(/talks\.md.*the id `talks` is that of .*other\.md too/)
  })

  test.each(['../talks', 'Talks', 'a/b', '.', '-'])('where a briefing’s id is `%s`', async (id) => {
    await writeFile(join(source(), 'briefings', 'talks.md'), briefing(`'${id}'`))
    await refused(/the briefing’s id|`id`/)
  })

  test('where an id is a word of the dataset’s own', async () => {
    await writeFile(join(source(), 'briefings', 'talks.md'), briefing('global'))
    await refused(/id `global` is a word of the dataset’s own/)
  })

  test('where there is no briefing', async () => {
    await rm(join(source(), 'briefings', 'talks.md'))
    await refused(/there is no briefing here/)
  })

  test('where dataset.yaml is wrong, with line and column', async () => {
    await writeFile(join(source(), 'dataset.yaml'), settings.replace('1.2.3', 'one'))
    await refused(/dataset\.yaml:4:10: `version` is "one", and must be a semantic version/)
  })

  test('where a briefing is not UTF-8', async () => {
    await writeFile(join(source(), 'briefings', 'talks.md'), Buffer.from([0x4d, 0xff, 0x4d]))
    await refused(/is not UTF-8/)
  })

  test('where the folder holds something that no build wrote', async () => {
    await mkdir(out())
    await writeFile(join(out(), 'thesis.txt'), 'mine')
    await refused(/holds 1 entry that no build wrote/)
    expect(await readdir(out())).toEqual(['thesis.txt'])
  })

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'where the folder cannot be written',
    async () => {
      await chmod(folder, 0o555)
      await refused(/cannot be written/)
      await chmod(folder, 0o755)
    },
  )

  test('where the folder would lie in a file', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(buildDataset(source(), join(folder, 'file', 'dist'))).rejects.toThrow(
      /cannot be written: .*ENOTDIR/,
    )
  })
})

describe('what lies there stays whole', () => {
  test('where the written files are not what they should be', async () => {
    const before = await build()
    const files = writeDataset(fixtureDataset())
    await expect(
      replaceFolder(out(), files, { prove: () => Promise.reject(new Error('not proven')) }),
    ).rejects.toThrow('not proven')
    expect(await packageFiles(out())).toEqual(before)
    expect(await readdir(folder)).toEqual(['dist', 'source'])
  })

  test('where the build was stopped before the swap, and the next one removes what it left', async () => {
    const before = await build()
    const left = join(folder, 'dist.building-999999999')
    await mkdir(left)
    await writeFile(join(left, 'index.js'), 'half')
    expect(await packageFiles(out())).toEqual(before)
    await build()
    expect(await readdir(folder)).toEqual(['dist', 'source'])
  })

  test('where the build was stopped within the swap: the next one puts it back', async () => {
    const before = await build()
    const { rename } = await import('node:fs/promises')
    await rename(out(), `${out()}.ready-999999999`)
    await mkdir(out())
    await writeFile(join(out(), '.note'), 'mine')
    const broken = settings.replace('1.2.3', 'one')
    await writeFile(join(source(), 'dataset.yaml'), broken)
    await expect(buildDataset(source(), out())).rejects.toThrow()
    await writeFile(join(source(), 'dataset.yaml'), settings)
    await build()
    expect(await readFile(join(out(), '.note'), 'utf8')).toBe('mine')
    await rm(join(out(), '.note'))
    expect(await packageFiles(out())).toEqual(before)
    expect(await readdir(folder)).toEqual(['dist', 'source'])
  })

  test.skipIf(process.platform === 'win32')(
    'where the process is killed at any moment',
    async () => {
      const before = await build()
      const script = `
      import { buildDataset } from ${JSON.stringify(new URL('../../pipeline/package/assemble/build-dataset.ts', import.meta.url).href)}
      process.stdout.write('ready')
      for (;;) await buildDataset(${JSON.stringify(source())}, ${JSON.stringify(out())})
    `
      const path = join(folder, 'endless.mts')
      await writeFile(path, script)
      for (const wait of [30, 150, 400]) {
        const tsx = new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url).pathname
        const child = spawn(process.execPath, [tsx, path], {
          stdio: ['ignore', 'pipe', 'inherit'],
          detached: true,
        })
        await new Promise((resolve) => child.stdout.once('data', resolve))
        await new Promise((resolve) => setTimeout(resolve, wait))
        process.kill(-(child.pid ?? 0), 'SIGKILL')
        await new Promise((resolve) => child.once('close', resolve))
        expect(await packageFiles(out())).toEqual(before)
      }
      expect(await build()).toEqual(before)
    },
    180_000,
  )
})

test('a dataset’s descriptor marks it as one that the build may replace', () => {
  expect(writeDataset(fixtureDataset()).get('datapackage.json')).toContain(
    `"generator": "${generator}"`,
  )
})
