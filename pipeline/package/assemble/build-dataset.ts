import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { BuildError } from '../../dataset/build-error.ts'
import { rowsOf } from '../../dataset/rows.ts'
import type { Dataset } from '../../dataset/types.ts'
import { tableNames } from '../../dataset/tables/schemas.ts'
import type { TableName } from '../../dataset/tables/schemas.ts'
import { messageOf } from '../../message.ts'
import { checksums } from '../write/checksums.ts'
import { verifyPackage } from '../verify/verify-package.ts'
import { keepsNone } from '../site/page-keeper.ts'
import type { PageKeeper } from '../site/page-keeper.ts'
import type { PackageFiles, Standing, StandingFiles } from '../write/types.ts'
import { writePackage } from '../write/write-package.ts'
import { differences } from './differences.ts'
import type { Difference } from './differences.ts'
import { replaceFolder } from './folder.ts'
import { openKept } from './kept-files.ts'
import type { KeptFiles } from './kept-files.ts'
import { sumsFile } from './owned-files.ts'
import { proveNew } from './prove-new.ts'
import { shareQuoted } from './share-quoted.ts'
import { readDataset } from './read-dataset.ts'

export interface BuildOptions {
  /** Compare with what lies there, and write nothing. */
  check?: boolean
  /** Also write the heavy formats, to `downloads/` within the package’s folder. They are not part of the package. */
  downloads?: boolean
  /** Also write the reading room, to `site/` within the package’s folder. It is not part of the package either. */
  site?: boolean
  /** Leaves out the briefings that have errors, and names them in the dataset. */
  keepGoing?: boolean
  /** Also replaces files that were changed since the last build wrote them. */
  force?: boolean
  /** The most threads that read briefings; 1 by default. */
  jobs?: number
  /** Takes the readings of earlier builds where their briefings have not changed, and keeps those of this one. */
  cache?: boolean
  /** Hears what is done now. */
  onPhase?: (phase: BuildPhase) => void
  /** Hears how many briefings are read of how many, and how many of these have errors. */
  onRead?: (done: number, of: number, failed: number) => void
  /** Above how many bytes of JSON the data is written without modules. */
  mostJsonBytes?: number
}

/** What is done behind the reading. */
export type BuildPhase = 'making the files' | 'proving them' | 'making the pages'

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
  /** Of these, the bytes of the data: they grow with the words, the others hardly do. */
  dataBytes: number
  /** With `check`: how the folder differs from the build. Empty after a build. */
  differences: Difference[]
  /** The words of the briefings. */
  words: number
  /** The files of the briefings that were left out. */
  omitted: string[]
  /** What was doubtful in the briefings; the errors too of those that were left out. */
  messages: VFileMessage[]
}

/**
 * Builds the dataset of a source folder into a package folder.
 * @throws {BuildError} with all that is wrong, nothing written. @throws {InputError} where a file cannot be read.
 */
export async function buildDataset(
  sourceFolder: string,
  outFolder: string,
  {
    check = false,
    downloads = false,
    site = false,
    keepGoing = false,
    force = false,
    onPhase,
    mostJsonBytes,
    ...reading
  }: BuildOptions = {},
): Promise<BuildSummary> {
  const kept = reading.cache === true && !check ? await openKept(outFolder) : null
  const { dataset, messages } = await readDataset(sourceFolder, {
    ...reading,
    ...(kept && { isProven: kept.isProven }),
    keepGoing,
    out: outFolder,
  })
  onPhase?.('making the files')
  const files = await writePackage(dataset, mostJsonBytes, kept?.join)
  if (!check) {
    const ids = dataset.tables.briefings.map(({ id }) => id)
    const fresh = ids.filter((id) => kept?.isProven(dataset.stamps?.get(id)) !== true)
    const prove = async (folder?: string) => {
      onPhase?.('proving them')
      const problems =
        folder === undefined
          ? await proveNew(dataset, new Set(fresh))
          : (await verifyPackage(folder, sourceFolder)).problems
      if (problems.length > 0) throw new BuildError(problems)
    }
    const isAllFresh = fresh.length === ids.length
    if (!isAllFresh) await prove()
    const known = kept?.known ?? (() => null)
    await replaceFolder(outFolder, files, { ...(isAllFresh && { prove }), force, known })
    await writeDownloads(dataset, outFolder, downloads, messages)
    if (site) onPhase?.('making the pages')
    const pages = site ? await writeSite(dataset, files, outFolder, kept) : new Map()
    await kept?.save(new Map([...files, ...pages]))
  }
  return {
    ...summarise(dataset),
    files: files.size,
    bytes: bytesOf(files),
    dataBytes: bytesOf([...files].filter(([path]) => data.test(path))),
    differences: check ? await differences(outFolder, files) : [],
    words: dataset.tables.briefings.reduce((sum, { words }) => sum + words, 0),
    omitted: [...new Set((dataset.omitted ?? []).map(({ path }) => path))],
    messages,
  }
}

/** The heavy formats, with the digests by which the next build knows them; a note where they stay as they were. */
async function writeDownloads(
  dataset: Dataset,
  outFolder: string,
  wanted: boolean,
  messages: VFileMessage[],
): Promise<void> {
  const folder = join(outFolder, 'downloads')
  if (wanted) {
    const { downloadFiles } = await import('../write/download-files.ts')
    await writeBeside(folder, await downloadFiles(dataset))
  } else if (existsSync(join(folder, sumsFile))) {
    const reason = 'these files are of an earlier build: --downloads renews them'
    messages.push(messageOf(reason, 'downloads', { file: folder, severity: 'note' }))
  }
}

async function writeSite(
  dataset: Dataset,
  files: PackageFiles,
  outFolder: string,
  kept: KeptFiles | null,
): Promise<StandingFiles> {
  const { siteFiles } = await import('../site/write-site.ts')
  const inSite = (path: string): string => `site/${path}`
  const keep: PageKeeper<Standing> =
    kept === null
      ? keepsNone
      : {
          page: (path, ...rest) => kept.page(inSite(path), ...rest),
          join: (path, ...rest) => kept.join(inSite(path), ...rest),
        }
  const pages = await siteFiles(dataset, files, null, keep)
  const known = (path: string): string | null => kept?.known(inSite(path)) ?? null
  await writeBeside(join(outFolder, 'site'), pages, known)
  return new Map([...pages].map(([path, content]) => [inSite(path), content]))
}

/** Files within the package’s folder that are no part of it, with digests by which the next build knows its own. */
async function writeBeside(
  folder: string,
  files: StandingFiles,
  known: (path: string) => string | null = () => null,
): Promise<void> {
  const withSums = new Map(files).set(sumsFile, checksums(files))
  await replaceFolder(folder, withSums, { force: true, mark: '../datapackage.json', known })
}

/** The files that hold the records. */
const data = /^(?:json|csv|ndjson|parquet)\/|\.sqlite$/

function bytesOf(files: Iterable<readonly [string, string | Uint8Array]>): number {
  return [...files].reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0)
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
