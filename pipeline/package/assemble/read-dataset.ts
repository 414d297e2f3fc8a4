import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { BuildError } from '../../dataset/build-error.ts'
import { readSourceFolder, unreadFolders } from '../../dataset/briefing-paths.ts'
import { checkDataset } from '../../dataset/check/check-dataset.ts'
import { datasetRules } from '../../dataset/check/rules.ts'
import { uniqueIdsRule } from '../../dataset/check/unique-ids.ts'
import { joinBriefings } from '../../dataset/join/join-briefings.ts'
import { withReplaced } from '../../dataset/identity/replaced-actors.ts'
import { tombstonesOf } from '../../dataset/identity/tombstones.ts'
import { mergeRecords } from '../../dataset/merge.ts'
import { partOf } from '../../dataset/part-of.ts'
import type { Dataset, GroundedTables, Omission } from '../../dataset/types.ts'
import { failureText, isSystemError } from '../../document/read/failure.ts'
import { InputError } from '../../document/read/input.ts'
import { messageOf } from '../../message.ts'
import { strayCuration } from './curate-records.ts'
import { applyRights } from '../../dataset/rights.ts'
import { readListedActors } from './listed-actors.ts'
import { readLedger, readSettings } from './read-settings.ts'
import { openCache } from './briefing-cache.ts'
import { readBriefings } from './read-briefings.ts'
import type { BriefingRead } from './read-briefing.ts'
import { stampsOf } from './stamps.ts'

export interface ReadingOptions {
  /** Leaves out the briefings that have errors, and names them in the dataset. */
  keepGoing?: boolean
  /** The folder that the dataset is built into, which is no source. */
  out?: string
  /** The most threads that read briefings; 1 by default. */
  jobs?: number
  /** Takes the readings of earlier builds of the folder `out` where their briefings have not changed, and keeps those of this one. */
  cache?: boolean
  /** Whether the records of that stamp were proven in a dataset before. */
  isProven?: (stamp: string | undefined) => boolean
  /** Hears how many briefings are read of how many, and how many of these have errors. */
  onRead?: (done: number, of: number, failed: number) => void
}

/** A dataset, and what there is to say of its making. */
export interface DatasetRead {
  dataset: Dataset
  /** What was doubtful; with `keepGoing`, the errors of what was left out too. */
  messages: VFileMessage[]
}

/**
 * Reads `dataset.yaml` and the briefings of a source folder, and checks their records.
 * @throws {BuildError} with all that is wrong with any of them.
 */
export async function readDataset(
  folder: string,
  {
    keepGoing = false,
    out = 'dist',
    jobs = 1,
    cache = false,
    isProven = () => false,
    onRead,
  }: ReadingOptions = {},
): Promise<DatasetRead> {
  const messages: VFileMessage[] = []
  const paths = await findBriefings(folder, out, messages)
  const config = await collect(messages, () => readSettings(folder, messages))
  const ledger = await collect(messages, () => readLedger(folder))
  const actors = (await collect(messages, () => readListedActors(folder))) ?? []
  const reads = await readBriefings({
    folder,
    paths,
    actors,
    jobs,
    cache: cache ? await openCache(out, folder, actors) : null,
    onRead: (done, failed) => onRead?.(done, paths.length, failed),
  })
  refuseDuplicates(reads)
  const ofBriefings = reads.flatMap((read) => read.messages)
  const kept = reads.flatMap(({ read }) => read ?? [])
  messages.push(...ofBriefings, ...(await strayCuration(folder, reads)))
  const stops = messages.filter(
    (message) => isError(message) && !(keepGoing && ofBriefings.includes(message)),
  )
  if (stops.length > 0 || config === null || kept.length === 0) throw new BuildError(messages)
  const sources = new Map(kept.map(({ source, records }) => [records.briefing.id, source]))
  const read = kept.map(({ records }) => records)
  const joined = joinBriefings(read)
  const merged = mergeRecords(joined.map(applyRights))
  const buried = ledger ? tombstonesOf(ledger, merged, config.version) : []
  const tombstones = withReplaced(buried, actors, merged, config.version)
  const tables = { ...merged, tombstones }
  const stamps = cache ? stampsOf(read, joined, keysOf(reads), merged.actors) : undefined
  const wrong = check({ tables, sources }, (id) => isProven(stamps?.get(id)))
  if (wrong.length > 0) throw new BuildError([...messages, ...wrong])
  const omitted = reads.flatMap((read) => omissionsOf(read, folder))
  const dataset = { config, tables, sources, omitted, ...(stamps && { stamps }) }
  return { dataset, messages }
}

/** Checks a dataset: what was not proven before against each other, and the whole as one. */
function check(
  { tables, sources }: GroundedTables,
  isProven: (briefingId: string) => boolean,
): VFileMessage[] {
  const unproven = tables.briefings.map(({ id }) => id).filter((id) => !isProven(id))
  if (unproven.length === tables.briefings.length) {
    return checkDataset({ tables, sources }, datasetRules)
  }
  const { briefings, actors, tombstones } = tables
  const part = { ...partOf(tables, new Set(unproven)), tombstones }
  return [
    ...checkDataset({ tables: part, sources }, datasetRules),
    // All other ids begin with their briefing’s.
    ...checkDataset({ tables: { ...part, briefings, actors }, sources }, [uniqueIdsRule]),
  ]
}

/** What the briefings’ records were read from, by their ids. */
function keysOf(reads: readonly BriefingRead[]): Map<string, string> {
  return new Map(
    reads.flatMap(({ read, key }): [string, string][] =>
      read === null || key === undefined ? [] : [[read.records.briefing.id, key]],
    ),
  )
}

async function findBriefings(
  folder: string,
  out: string,
  messages: VFileMessage[],
): Promise<string[]> {
  try {
    const { briefings, skipped } = await readSourceFolder(folder)
    for (const { path, reason } of skipped) messages.push(warning(reason, 'not-read', path))
    for (const path of await unreadFolders(folder, out)) {
      const reason = 'this folder is not read: move its texts up, or all of them into briefings/'
      messages.push(warning(reason, 'not-read', path))
    }
    if (briefings.length === 0) {
      const reason =
        'there is no briefing here: put .md or .txt files into it or into its folder briefings/, or start with `briefdata init`'
      messages.push(messageOf(reason, 'no-briefings', { file: folder }))
    }
    return briefings
  } catch (error) {
    if (!isSystemError(error)) throw error
    messages.push(
      messageOf(`the source folder ${failureText(error, 'read')}`, 'unreadable', { file: folder }),
    )
    return []
  }
}

/** What a step gives; null where it fails for reasons that a person must hear of. */
async function collect<Value>(
  messages: VFileMessage[],
  step: () => Promise<Value>,
): Promise<Value | null> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof BuildError) messages.push(...error.messages)
    else if (error instanceof InputError) messages.push(error.details)
    else throw error
    return null
  }
}

/** No two briefings have one id: the later one is refused. */
function refuseDuplicates(reads: readonly BriefingRead[]): void {
  const first = new Map<string, BriefingRead>()
  for (const one of reads) {
    const id = one.read?.records.briefing.id
    if (id === undefined) continue
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, one)
      continue
    }
    const reason = `the id \`${id}\` is that of ${other.path} too: set another \`id\` in the front matter of one of them`
    one.messages.push(messageOf(reason, 'briefing-id', { file: one.path, line: 1 }))
  }
  for (const one of reads) {
    if (one.messages.some(isError)) one.read = null
  }
}

/** Why a briefing was left out, as the dataset tells it: paths from the source folder, so that all machines write the same. */
function omissionsOf({ read, messages }: BriefingRead, folder: string): Omission[] {
  if (read !== null) return []
  return messages.filter(isError).map(({ reason, ruleId, file, line, column }) => ({
    path: withinFolder(file ?? '', folder),
    line: line ?? null,
    column: column ?? null,
    rule: ruleId ?? null,
    reason: reason.replaceAll(folder, '.'),
  }))
}

function withinFolder(path: string, folder: string): string {
  const base = join(folder, '/')
  const short = path.startsWith(base) ? path.slice(base.length) : path
  return short.replaceAll('\\', '/')
}

function isError({ fatal }: VFileMessage): boolean {
  return fatal === true
}

function warning(reason: string, ruleId: string, file: string): VFileMessage {
  return messageOf(reason, ruleId, { file, severity: 'warning' })
}
