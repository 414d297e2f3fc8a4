import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { citation } from '../../pipeline/package/write/citation.ts'
import { joinsAnew } from '../../pipeline/package/write/parts.ts'
import { allPolicies, fixtureDataset } from '../dataset/fixture.ts'
import { run } from './packed.ts'
import { noPython, python } from './python.ts'

/** cffconvert ships the schema of the Citation File Format; it is not imported, only its file is read. */
const validate = `
import importlib.util, json, pathlib, sys, jsonschema, yaml
package = pathlib.Path(importlib.util.find_spec('cffconvert').submodule_search_locations[0])
schema = json.loads((package / 'schemas/1.2.0/schema.json').read_text(encoding='utf-8'))
value = yaml.safe_load(open(sys.argv[1], encoding='utf-8'))
checker = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
print(json.dumps([error.json_path for error in checker.iter_errors(value)]))
`
const find = "import importlib.util as util; assert util.find_spec('cffconvert')"
const isThere = python !== null && run(python, ['-c', find], '.', true).status === 0

const dataset = fixtureDataset(allPolicies)

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-citation-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function findings(text: string): Promise<unknown> {
  await writeFile(join(folder, 'CITATION.cff'), text)
  return JSON.parse(run(python ?? '', ['-c', validate, 'CITATION.cff'], folder).stdout)
}

describe.skipIf(!isThere)(`the schema of the Citation File Format${noPython}`, () => {
  test.each([
    ['as it is', {}],
    [
      'released, with a repository',
      { released: '2021-09-01', repository: 'https://example.org/invented' },
    ],
    ['without licence and keywords', { dataLicence: null, keywords: [] }],
  ])('has no finding in the citation of a dataset %s', async (_title, settings) => {
    const config = { ...dataset.config, ...settings }
    expect(await findings(citation({ ...dataset, config }, joinsAnew))).toEqual([])
  })

  test('sees a day that is none', async () => {
    const config = { ...dataset.config, released: 'yesterday' }
    expect(await findings(citation({ ...dataset, config }, joinsAnew))).toContain(
      "$['date-released']",
    )
  })
})

test('the citation is one YAML document with all briefings, whatever their titles hold', () => {
  const [first] = dataset.tables.briefings
  const titles = ['plain', '- a: "b"', `two lines, the first of them long\n\nand another`, '# no']
  const briefings = titles.flatMap((title) => (first ? [{ ...first, title }] : []))
  const text = citation({ ...dataset, tables: { ...dataset.tables, briefings } }, joinsAnew)
  const { references } = parse(text) as { references: { title: string }[] }
  expect(references.map(({ title }) => title)).toEqual(titles)
})
