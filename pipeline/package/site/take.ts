import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { sha256 } from '../../dataset/identity/ids.ts'
import { byCodeUnits } from '../../dataset/order.ts'
import { tables } from '../../dataset/tables/tables.ts'
import type { Table } from '../../dataset/tables/tables.ts'
import type { Dataset } from '../../dataset/types.ts'
import type { PackageFiles } from '../write/types.ts'
import { cell, group, link, table, webAddress } from './html.ts'
import type { Child } from './html.ts'

/** The folder of the site that the package’s files are in. */
export const filesFolder = 'files'

/** What can be taken away: the files, how to install and cite them, what the fields mean, what has changed. */
export function takeDataset(dataset: Dataset, files: PackageFiles, root: string): Child[] {
  const { config } = dataset
  return [
    h('h3', 'Install and cite'),
    h(
      'pre',
      { tabIndex: 0, role: 'group', ariaLabel: 'How to install' },
      `npm install ${config.name}@${config.version}`,
    ),
    h('p', { className: 'cite' }, citation(dataset)),
    h('p', rights(dataset)),
    h('details', { className: 'account' }, [
      h('summary', `All ${String(files.size)} files, with size and SHA-256`),
      filesTable(files, root),
    ]),
    h('details', { className: 'account' }, [
      h('summary', 'Dictionary: what each field means'),
      ...tables.flatMap(dictionaryOf),
    ]),
    ...changes(dataset),
  ]
}

function citation({ config }: Dataset): string {
  const day = config.released === null ? '' : ` (${config.released.slice(0, 4)})`
  const address = webAddress(config.repository)
  return `${config.authors}${day}. ${config.title}, version ${config.version}${address === null ? '' : `. ${address}`}`
}

function rights({ config, tables: { briefings } }: Dataset): Child[] {
  const owners = [...new Set(briefings.flatMap(({ rights: owner }) => owner ?? []))]
  return [
    `Data: `,
    config.dataLicence === null
      ? 'no licence is given'
      : link(config.dataLicence.url, config.dataLicence.title),
    `. ${config.sourceRights} `,
    owners.join('; '),
  ]
}

function filesTable(files: PackageFiles, root: string): ElementContent {
  const sorted = [...files].sort(([left], [right]) => byCodeUnits(left, right))
  return table(
    'Files',
    ['File', 'Bytes', 'SHA-256'],
    sorted.map(([path, content]) =>
      h('tr', [
        h('th', { scope: 'row' }, link(`${root}${filesFolder}/${path}`, path)),
        cell('Bytes', group(Buffer.byteLength(content))),
        cell('SHA-256', h('code', { className: 'hash' }, sha256(content))),
      ]),
    ),
  )
}

function dictionaryOf({ name, description, fields, columns, lists }: Table): Child[] {
  return [
    h('h4', name),
    h('p', description),
    h(
      'dl',
      fields.flatMap((field) => {
        const column = columns.find((one) => one.name === field)
        const meaning = column ?? lists.find((one) => one.field === field)
        const values = column?.values ?? null
        return [
          h('dt', h('code', field)),
          h('dd', [
            meaning?.description ?? '',
            values === null ? null : ` One of: ${values.join(', ')}.`,
          ]),
        ]
      }),
    ),
  ]
}

function changes({ config: { history, version } }: Dataset): Child[] {
  if (history === null) return []
  return [
    h('details', { className: 'account' }, [
      h('summary', `What has changed in version ${version}`),
      h('pre', { tabIndex: 0, role: 'group', ariaLabel: 'Changes' }, history.changelog),
    ]),
  ]
}
