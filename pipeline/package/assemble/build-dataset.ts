import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { BuildError } from '../../dataset/build-error.ts'
import { rowsOf } from '../../dataset/rows.ts'
import type { Dataset } from '../../dataset/types.ts'
import { tableNames } from '../../dataset/tables/schemas.ts'
import type { TableName } from '../../dataset/tables/schemas.ts'
import { verifyPackage } from '../verify/verify-package.ts'
import type { PackageFiles } from '../write/types.ts'
import { writePackage } from '../write/write-package.ts'
import { differences } from './differences.ts'
import type { Difference } from './differences.ts'
import { replaceFolder } from './folder.ts'
import { shareQuoted } from './share-quoted.ts'
import { readDataset } from './read-dataset.ts'
import { writeInto } from './write-into.ts'

export interface BuildOptions {
  /** Compare with what lies there, and write nothing. */
  check?: boolean
  /** Also write the heavy formats, to `downloads/` within the package’s folder. They are not part of the package. */
  downloads?: boolean
  /** Also write the reading room, to `site/` within the package’s folder. It is not part of the package either. */
  site?: boolean
  /** Above how many bytes of JSON the data is written without modules. */
  mostJsonBytes?: number
}

/** What a build did. */
export interface BuildSummary {
  /** Rows of each table. */
  rows: Record<TableName, number>
  sentences: {
    /** Sentences from which a claim or recommendation was drawn. */
    yielding: number
    notUnderstood: number
    total: number
  }
  /** The share of the sources’ characters, white space aside, that stands in published quotes: 0 to 1. */
  shareQuoted: number
  /** How many files the package has, and their bytes together. */
  files: number
  bytes: number
  /** With `check`: how the folder differs from the build. Empty after a build. */
  differences: Difference[]
  /** What was doubtful in the briefings. */
  warnings: VFileMessage[]
}

/**
 * Builds the dataset of a source folder into a package folder.
 * @throws {BuildError} with all that is wrong, nothing written. @throws {InputError} where a file cannot be read.
 */
export async function buildDataset(
  sourceFolder: string,
  outFolder: string,
  { check = false, downloads = false, site = false, mostJsonBytes }: BuildOptions = {},
): Promise<BuildSummary> {
  const { dataset, warnings } = await readDataset(sourceFolder)
  const files = await writePackage(dataset, mostJsonBytes)
  if (!check) {
    await replaceFolder(outFolder, files, async (folder) => {
      const { problems } = await verifyPackage(folder, sourceFolder)
      if (problems.length > 0) throw new BuildError(problems)
    })
    if (downloads) await writeDownloads(dataset, join(outFolder, 'downloads'))
    if (site) await writeSite(dataset, files, join(outFolder, 'site'))
  }
  return {
    ...summarise(dataset),
    files: files.size,
    bytes: [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0),
    differences: check ? await differences(outFolder, files) : [],
    warnings,
  }
}

async function writeDownloads(dataset: Dataset, folder: string): Promise<void> {
  const { downloadFiles } = await import('../write/download-files.ts')
  await writeInto(folder, await downloadFiles(dataset))
}

async function writeSite(dataset: Dataset, files: PackageFiles, folder: string): Promise<void> {
  const { siteFiles } = await import('../site/write-site.ts')
  await writeInto(folder, await siteFiles(dataset, files))
}

function summarise(dataset: Dataset): Pick<BuildSummary, 'rows' | 'sentences' | 'shareQuoted'> {
  const { tables } = dataset
  const rows = tableNames.map((name) => [name, rowsOf(tables, name).length])
  return {
    rows: Object.fromEntries(rows) as BuildSummary['rows'],
    sentences: {
      yielding: tables.sentences.filter((sentence) => sentence.reason === null).length,
      notUnderstood: tables.sentences.filter(({ reason }) => reason === 'not-understood').length,
      total: tables.sentences.length,
    },
    shareQuoted: shareQuoted(dataset),
  }
}
