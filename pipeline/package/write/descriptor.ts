import { version } from '../../version.ts'
import type { Dataset } from '../../dataset/types.ts'
import { tableNames } from '../../dataset/tables/schemas.ts'
import { flatTables } from '../../dataset/tables/tables.ts'
import type { Column, LinkTable } from '../../dataset/tables/tables.ts'
import { digestOf } from './checksums.ts'
import { peopleTableNames } from './people-tables.ts'
import { readableJson } from './readable-json.ts'
import type { PackageFiles } from './types.ts'

/** What marks a folder as one that the build wrote and may replace. */
export const generator = 'briefdata'

/**
 * `datapackage.json` (Data Package 2.0, datapackage.org): the path, size, digest, fields and keys of every data
 * file. @param files the data files that it describes.
 */
export function descriptor(dataset: Dataset, files: PackageFiles): string {
  return descriptorOf(dataset, [
    ...flatTables().map((table) => csvResource(table, files)),
    ...tableNames.map((name) => jsonResource(name, files)),
    ...peopleTableNames.map((name) => peopleResource(name, files)),
  ])
}

/** The descriptor of a dataset with these resources. */
export function descriptorOf(dataset: Dataset, resources: readonly object[]): string {
  const { config, tables } = dataset
  const licence = config.dataLicence
  const value = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: config.name,
    title: config.title,
    description: config.description,
    version: config.version,
    ...(config.released === null ? {} : { created: `${config.released}T00:00:00Z` }),
    ...(config.repository === null ? {} : { homepage: config.repository }),
    asOf: asOf(dataset),
    keywords: config.keywords,
    contributors: [{ title: config.authors, roles: ['author'] }],
    ...(licence === null
      ? {}
      : { licenses: [{ name: licence.id, title: licence.title, path: licence.url }] }),
    codeLicense: config.codeLicence.id,
    sourceRights: config.sourceRights,
    sources: tables.briefings.map(({ title, url, publishedOn, publisher, rights }) => ({
      title,
      ...(url === null ? {} : { path: url }),
      ...(publishedOn === null ? {} : { version: publishedOn }),
      ...(publisher === null ? {} : { publisher }),
      ...(rights === null ? {} : { rights }),
    })),
    generator,
    generatorVersion: version,
    resources,
  }
  return readableJson(value)
}

/** The newest day of publication: how far the data reaches. */
function asOf({ tables }: Dataset): string | null {
  const days = tables.briefings.flatMap(({ publishedOn }) => publishedOn ?? [])
  return days.sort().at(-1) ?? null
}

function csvResource(table: LinkTable, files: PackageFiles): object {
  return {
    name: table.name,
    type: 'table',
    description: table.description,
    ...fileFields(`csv/${table.name}.csv`, files, 'csv', 'text/csv'),
    // All else of the dialect is as Data Package 2.0 has it where nothing is said.
    dialect: { lineTerminator: '\r\n', doubleQuote: true },
    schema: tableSchema(table),
  }
}

function jsonResource(name: string, files: PackageFiles): object {
  return {
    name: `${name}-json`,
    description: `The table ${name} as JSON, with its lists.`,
    ...fileFields(`json/${name}.json`, files, 'json', 'application/json'),
    jsonSchema: `schemas/${name}.schema.json`,
  }
}

function peopleResource(name: string, files: PackageFiles): object {
  return {
    name: `${name}-flat`,
    description: `The table ${name} for people: words first, names instead of ids, lists joined by “; ”.`,
    ...fileFields(`csv/flat/${name}.csv`, files, 'csv', 'text/csv'),
  }
}

/** The media types of what is UTF-8. */
const isText = /^text\/|json$/

/** Where a resource’s file is, what it is, its size and digest. */
export function fileFields(
  path: string,
  files: PackageFiles,
  format: string,
  mediatype: string,
): object {
  const content = files.get(path)
  if (content === undefined) throw new Error(`Unexpected resource \`${path}\`, expected a file`)
  return {
    path,
    format,
    mediatype,
    ...(isText.test(mediatype) ? { encoding: 'utf-8' } : {}),
    bytes: Buffer.byteLength(content),
    hash: `sha256:${digestOf(content)}`,
  }
}

/**
 * Table Schema 2.0. Absent is an empty cell, and nothing else is: not `NA`, not `null`. Examples, and what each value
 * means, stand in the JSON Schema of the table, once.
 */
export function tableSchema({ columns, primaryKey, name }: LinkTable): { fields: object[] } {
  const keyed = columns.filter(({ foreignKey }) => foreignKey !== null)
  const schema = {
    fields: columns.map((column) => tableField(column, primaryKey)),
    missingValues: [''],
    primaryKey,
    ...(keyed.length === 0 ? {} : { foreignKeys: keyed.map((column) => foreignKey(column, name)) }),
  }
  return schema
}

function foreignKey({ name, foreignKey: key }: Column, table: string): object {
  const fields = [key?.field ?? 'id']
  // A key into the same table names no resource, or an empty one (Data Package 1).
  const resource = key?.table === table ? '' : key?.table
  return { fields: [name], reference: { resource, fields } }
}

function tableField(column: Column, primaryKey: readonly string[]): object {
  const { name, description, unit } = column
  return {
    name,
    type: column.format === 'date' ? 'date' : column.type,
    ...(column.format === 'uri' ? { format: 'uri' } : {}),
    description,
    ...(unit === null ? {} : { unit }),
    constraints: constraints(column, primaryKey),
  }
}

function constraints(column: Column, primaryKey: readonly string[]): object {
  const { name, nullable, values, pattern, minimum, maximum, minLength } = column
  return {
    ...(nullable ? {} : { required: true }),
    ...(primaryKey.length === 1 && primaryKey[0] === name ? { unique: true } : {}),
    ...(values === null ? {} : { enum: values }),
    ...(pattern === null ? {} : { pattern }),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    ...(minLength === null ? {} : { minLength }),
  }
}
