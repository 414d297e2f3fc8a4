import type { DatasetConfig } from '../../dataset/types.ts'
import { flatTables } from '../../dataset/tables/tables.ts'
import type { Column, LinkTable } from '../../dataset/tables/tables.ts'
import { readableJson } from './readable-json.ts'

/**
 * `csv/csv-metadata.json`: the tables, columns and keys for CSV on the Web (W3C Recommendation, 2015). What a field
 * means, `datapackage.json` and `schemas/` say.
 */
export function csvw(config: DatasetConfig): string {
  const value = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': config.title,
    'dc:description': config.description,
    ...(config.dataLicence === null ? {} : { 'dc:license': { '@id': config.dataLicence.url } }),
    dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, encoding: 'utf-8' },
    tables: flatTables().map(tableMetadata),
  }
  return readableJson(value)
}

function tableMetadata({ name, description, columns, primaryKey }: LinkTable): object {
  const foreignKeys = columns.flatMap(({ name: column, foreignKey }) =>
    foreignKey === null
      ? []
      : [
          {
            columnReference: column,
            reference: { resource: `${foreignKey.table}.csv`, columnReference: foreignKey.field },
          },
        ],
  )
  return {
    url: `${name}.csv`,
    'dc:description': description,
    tableSchema: {
      columns: columns.map(columnMetadata),
      primaryKey,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  }
}

function columnMetadata(column: Column): object {
  const { name, nullable, minimum, maximum } = column
  const datatype = {
    base: column.format === 'date' ? 'date' : column.format === 'uri' ? 'anyURI' : column.type,
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    ...(column.type === 'string' && pattern(column) !== null ? { format: pattern(column) } : {}),
  }
  const isPlain = datatype.base === 'string' && Object.keys(datatype).length === 1
  return {
    name,
    // What is said of no column is as the Recommendation has it: not required, a string.
    ...(nullable ? {} : { required: true }),
    ...(isPlain ? {} : { datatype }),
  }
}

/** What a string must match as a whole: its pattern, or one of its values. */
function pattern({ values, pattern: declared, format }: Column): string | null {
  if (format !== null) return null
  if (values !== null) return values.join('|')
  return declared?.replace(/^\^|\$$/g, '') ?? null
}
