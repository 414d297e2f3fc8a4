import type { Dataset } from '../../dataset/types.ts'
import { sha256 } from '../../dataset/identity/ids.ts'
import { flatTables } from '../../dataset/tables/tables.ts'
import type { Column, LinkTable } from '../../dataset/tables/tables.ts'
import { context } from './croissant-context.ts'
import { readableJson } from './readable-json.ts'
import type { Files } from './types.ts'

/** A file that holds others. */
interface Archive {
  path: string
  content: Uint8Array
}

/**
 * `croissant.json`: the dataset as schema.org’s Dataset, with its files, tables and keys as MLCommons’ Croissant 1.0
 * has them. @param files the CSV that it describes. @param archive what holds it.
 */
export function croissant({ config, tables }: Dataset, files: Files, archive: Archive): string {
  const published =
    config.released ?? latest(tables.briefings.map(({ publishedOn }) => publishedOn))
  const value = {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: config.name,
    alternateName: config.title,
    description: config.description,
    version: config.version,
    ...(config.dataLicence === null ? {} : { license: config.dataLicence.url }),
    url: config.repository ?? `https://www.npmjs.com/package/${config.name}`,
    ...(published === null ? {} : { datePublished: published }),
    creator: { '@type': 'sc:Organization', name: config.authors },
    keywords: config.keywords,
    citeAs: `${config.authors}: ${config.title}, version ${config.version}.`,
    isBasedOn: tables.briefings.map(({ title, url }) => ({
      '@type': 'sc:Report',
      name: title,
      ...(url === null ? {} : { url }),
    })),
    distribution: [
      fileObject(archive.path, archive.content, 'application/zip'),
      ...flatTables().map(({ name }) => {
        const path = `csv/${name}.csv`
        return {
          ...fileObject(path, files.get(path) ?? '', 'text/csv'),
          containedIn: { '@id': archive.path },
        }
      }),
    ],
    recordSet: flatTables().map(recordSet),
  }
  return readableJson(value)
}

function latest(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  )
}

function fileObject(path: string, content: string | Uint8Array, encodingFormat: string): object {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${String(Buffer.byteLength(content))} B`,
    encodingFormat,
    sha256: sha256(content),
  }
}

function recordSet(table: LinkTable): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.description,
    key: table.primaryKey.map((column) => ({ '@id': `${table.name}/${column}` })),
    field: table.columns.map((column) => field(table, column)),
  }
}

/** What a field means, `datapackage.json` and `schemas/` say. */
function field(table: LinkTable, { name, type, format, foreignKey }: Column): object {
  const dataType =
    format === 'date'
      ? 'sc:Date'
      : format === 'uri'
        ? 'sc:URL'
        : type === 'integer'
          ? 'sc:Integer'
          : 'sc:Text'
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    dataType,
    source: { fileObject: { '@id': `csv/${table.name}.csv` }, extract: { column: name } },
    ...(foreignKey === null
      ? {}
      : { references: { field: { '@id': `${foreignKey.table}/${foreignKey.field}` } } }),
  }
}
