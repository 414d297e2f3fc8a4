import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { foundTables } from '../../pipeline/dataset/tables/found-tables.ts'
import { recordsSource } from '../../pipeline/dataset/tables/records-source.ts'
import { tableNames, tableSchema } from '../../pipeline/dataset/tables/schemas.ts'
import type { FieldSchema } from '../../pipeline/dataset/tables/schemas.ts'
import { flatTables, tableOf, tables } from '../../pipeline/dataset/tables/tables.ts'
import { vocabulary } from '../../pipeline/dataset/tables/vocabulary.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { fixtureDataset } from './fixture.ts'

const files = writeDataset(fixtureDataset())
const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as {
  resources: {
    name: string
    schema?: {
      fields: {
        name: string
        type: string
        description: string
        constraints: { required?: boolean }
      }[]
      foreignKeys?: { fields: string[]; reference: { resource: string } }[]
    }
  }[]
}
const readme = files.get('README.md') ?? ''
const types = (files.get('types.d.cts') ?? '').replace(/^ +/gm, '')

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
addFormats.default(ajv)
ajv.addVocabulary(vocabulary)

test('the tables of what is found are those whose records have a rule and a place', () => {
  expect(foundTables).toEqual(['mentions', 'dates', 'recommendations', 'claims'])
})

test.each(['dataset', 'actors-list'])('the schema of what people write in %s is one', (name) => {
  const text = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')
  expect(new Ajv2020().validateSchema(JSON.parse(text) as object)).toBe(true)
})

test('the types of the records are those of the schemas', async () => {
  const written = readFileSync(new URL('../../pipeline/records.ts', import.meta.url), 'utf8')
  expect(written, 'run npm run types').toBe(await recordsSource())
})

describe.each(tableNames)('the schema of %s', (name) => {
  const schema = tableSchema(name)
  const fields = allFields(schema.properties)

  test('requires every field and allows no other', () => {
    expect(schema.required).toEqual(Object.keys(schema.properties))
    expect(schema).toMatchObject({ additionalProperties: false, $id: `${name}.schema.json` })
  })

  test.each(fields)('describes %s, with an example that is valid', (_path, field) => {
    expect(field.description).toMatch(/^\S.*\.$/s)
    if (field.properties) return
    expect(field.examples).not.toHaveLength(0)
    const validate = ajv.compile(field)
    for (const example of field.examples ?? []) expect(validate(example)).toBe(true)
  })

  test.each(fields.filter(([, field]) => field.enum))(
    'says what the values of %s mean',
    (_path, field) => {
      const values = field.enum?.filter((value) => value !== null)
      expect(Object.keys(field['x-enumMeanings'] ?? {})).toEqual(values)
    },
  )

  test.each(fields)('lets no string of %s be empty', (_path, field) => {
    if (![field.type].flat().includes('string')) return
    const validate = ajv.compile(field)
    expect(validate('')).toBe(false)
  })
})

describe.each(flatTables().map((table) => [table.name, table] as const))(
  'the table %s',
  (name, table) => {
    const resource = descriptor.resources.find((one) => one.name === name)

    test('has the columns of its schema in CSV, in the same order', () => {
      const header = files.get(`csv/${name}.csv`)?.split('\r\n')[0]
      expect(header?.split(',')).toEqual(table.columns.map((column) => column.name))
    })

    test('has the fields of its schema in the descriptor', () => {
      expect(resource?.schema?.fields.map((field) => [field.name, field.description])).toEqual(
        table.columns.map((column) => [column.name, column.description]),
      )
      expect(
        resource?.schema?.fields.map(({ constraints }) => constraints.required ?? false),
      ).toEqual(table.columns.map((column) => !column.nullable))
    })

    test('has its keys in the descriptor', () => {
      const keys = table.columns.flatMap(({ name: field, foreignKey }) =>
        foreignKey ? [[field, foreignKey.table === name ? '' : foreignKey.table]] : [],
      )
      const declared = resource?.schema?.foreignKeys ?? []
      expect(declared.map((key) => [...key.fields, key.reference.resource])).toEqual(keys)
    })
  },
)

describe.each(tables.map((table) => [table.name, table] as const))(
  'the dataset’s %s',
  (name, table) => {
    test('has every field in the types, with its description', () => {
      for (const column of table.columns) {
        expect(types).toContain(`/** ${column.description} */\nreadonly ${column.name}: `)
      }
      for (const list of table.lists) {
        expect(types).toContain(`/** ${list.description} */\nreadonly ${list.field}: readonly `)
      }
    })

    test('has every field in the dictionary', () => {
      const entry = readme.split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? ''
      const listed = [...entry.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
      const items = tableOf(name).lists.flatMap(({ itemType, items: columns }) =>
        itemType === null ? [] : columns.map((column) => column.name),
      )
      expect(listed).toEqual([...table.fields, ...items])
    })

    test('is written with its schema, members in their order', () => {
      const source = new URL(`../../schemas/${name}.schema.json`, import.meta.url)
      const [written, own] = [
        files.get(`schemas/${name}.schema.json`),
        readFileSync(source, 'utf8'),
      ]
      expect(JSON.stringify(JSON.parse(written ?? ''))).toBe(JSON.stringify(JSON.parse(own)))
    })
  },
)

test.each([
  ['x-table', { name: 'opinions', row: 'opinion', primaryKey: 'id' }],
  ['x-link', { table: '', description: 'x' }],
  ['x-foreignKey', { table: 'claims', field: 'quote' }],
  ['x-copies', 'everything'],
  ['x-unknown', true],
])('a mistyped annotation %s is an error', (keyword, value) => {
  expect(() => ajv.compile({ type: 'string', [keyword]: value })).toThrow(keyword)
})

/** All fields with their path, those of lists’ items too. */
function allFields(properties: Record<string, FieldSchema>, under = ''): [string, FieldSchema][] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = under + name
    const { items } = field
    const inner: [string, FieldSchema][] = items
      ? [[`${path}[]`, items], ...allFields(items.properties ?? {}, `${path}[].`)]
      : []
    return [[path, field] as [string, FieldSchema], ...inner]
  })
}
