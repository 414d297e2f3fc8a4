import { describe, expect, test } from 'vitest'
import { downloadFiles } from '../../pipeline/package/write/download-files.ts'
import { flatTables } from '../../pipeline/dataset/tables/tables.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { fixtureDataset } from './fixture.ts'

const mirror = 'https://cdn.jsdelivr.net/npm/invented-briefings@1.2.3/'

/** The package whose settings name that repository, and the addresses that its README links to. */
function withRepository(repository: string | null) {
  const dataset = fixtureDataset()
  dataset.config = { ...dataset.config, repository, released: '2024-01-31' }
  const files = writeDataset(dataset)
  const readme = files.get('README.md') ?? ''
  const addresses = [...readme.matchAll(/\]\(([^()]+)\)/g)].map(([, address = '']) => address)
  return { dataset, files, addresses }
}

function under(addresses: readonly string[], start: string): string[] {
  return addresses
    .filter((address) => address.startsWith(start))
    .map((address) => address.slice(start.length))
}

const csv = flatTables().map(({ name }) => `csv/${name}.csv`)

describe('the README of a dataset on GitHub', () => {
  const repository = 'https://github.com/nobody/invented-briefings'
  const { dataset, files, addresses } = withRepository(repository)

  test.each([
    ['a mirror of npm', mirror],
    ['the release’s tag', `${repository}/raw/v1.2.3/dist/`],
  ])('links each CSV and JSON of this version at %s', (_place, start) => {
    const paths = under(addresses, start)
    expect(paths).toEqual(expect.arrayContaining(csv))
    expect(paths.filter((path) => !files.has(path))).toEqual([])
  })

  test('links what the release has attached, by the names that the downloads have', async () => {
    const assets = under(addresses, `${repository}/releases/download/v1.2.3/`)
    const downloads = await downloadFiles(dataset)
    expect(assets.sort()).toEqual(
      [...downloads.keys()].filter((path) => !path.includes('/')).sort(),
    )
  })
})

test('the README of a dataset on another host links this version at the mirror alone', () => {
  const { addresses } = withRepository('https://example.org/invented')
  expect(under(addresses, mirror)).toEqual(expect.arrayContaining(csv))
  expect(under(addresses, 'https://example.org/invented')).toEqual([])
})

test('the README of a dataset without a repository links its own files', () => {
  const { addresses } = withRepository(null)
  expect(addresses).toEqual(expect.arrayContaining(csv))
  expect(under(addresses, mirror)).toEqual([])
})
