import type { Dataset } from '../../dataset/types.ts'
import { tableNames } from '../../dataset/tables/schemas.ts'
import { flatTables, tables as declared } from '../../dataset/tables/tables.ts'
import { descriptorOf, fileFields, tableSchema } from './descriptor.ts'
import type { PackageFiles } from './types.ts'

/** `datapackage.json` of a dataset without modules. @param files the data files that it describes. */
export function largeDescriptor(dataset: Dataset, files: PackageFiles): string {
  const { name } = dataset.config
  return descriptorOf(dataset, [
    ...flatTables().map((table) => ({
      name: table.name,
      type: 'table',
      description: table.description,
      ...fileFields(
        `parquet/${table.name}.parquet`,
        files,
        'parquet',
        'application/vnd.apache.parquet',
      ),
      schema: withLists(tableSchema(table), table.name),
    })),
    ...tableNames.map((table) => ({
      name: `${table}-ndjson`,
      description: `The table ${table} as NDJSON, one record on each line, with its lists.`,
      ...fileFields(`ndjson/${table}.ndjson`, files, 'ndjson', 'application/x-ndjson'),
      jsonSchema: `schemas/${table}.schema.json`,
    })),
    {
      name: `${name}-sqlite`,
      description: 'All tables as one SQLite database, with keys, views and full-text search.',
      ...fileFields(`${name}.sqlite`, files, 'sqlite', 'application/vnd.sqlite3'),
    },
  ])
}

/** The schema of a file that holds the table’s lists too. */
function withLists(schema: { fields: object[] }, name: string): object {
  const lists = declared.find((table) => table.name === name)?.lists ?? []
  const fields = lists.map(({ field, description }) => ({
    name: field,
    type: 'array',
    description,
  }))
  return { ...schema, fields: [...schema.fields, ...fields] }
}
