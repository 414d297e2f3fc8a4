import type { VFileMessage } from 'vfile-message'
import { BuildError } from '../../dataset/build-error.ts'
import { unite } from '../../dataset/merge.ts'
import { byCodeUnits, byPlace } from '../../dataset/order.ts'
import type { Dataset, DatasetConfig, Tables } from '../../dataset/types.ts'
import type { Actor } from '../../records.ts'
import { readPackage } from '../read/package-files.ts'
import { problem } from '../read/problem.ts'
import { readPackageConfig } from '../verify/read-config.ts'
import { readRecords } from '../read/read-records.ts'
import { verifyFiles } from '../verify/verify-files.ts'

/** A dataset as it lies in a folder. */
interface Part {
  folder: string
  config: DatasetConfig
  tables: Tables
  generatorVersion: unknown
}

/** What datasets merged into one are, and where they disagree: the first one’s word holds. */
export interface Merged {
  dataset: Dataset
  conflicts: string[]
}

/**
 * Merges built datasets into one: the same version of the program, ids kept. A briefing that two have must have the same
 * source; an actor that two have becomes one row, and where they disagree on it the first holds and the conflict is listed.
 * @param name what the merged dataset is called.
 * @throws {BuildError} where a dataset does not hold, or they cannot be one.
 */
export async function mergeDatasets(folders: readonly string[], name: string): Promise<Merged> {
  const parts = await Promise.all(folders.map(readPart))
  const [first, ...others] = parts
  if (first === undefined) throw new BuildError([])
  const refusals = others.flatMap((other) => refusal(first, other))
  if (refusals.length > 0) throw new BuildError(refusals)
  const conflicts: string[] = []
  const tables = others.reduce(
    (merged, { tables: more, folder }) => mergeTables(merged, more, folder, conflicts),
    first.tables,
  )
  const keywords = [...new Set(parts.flatMap(({ config }) => config.keywords))]
  const config = { ...first.config, name, keywords, quality: null, history: null }
  return { dataset: { config, tables, sources: new Map() }, conflicts }
}

async function readPart(folder: string): Promise<Part> {
  const { files, problems } = await readPackage(folder)
  const verified = await verifyFiles(files)
  const all = [...problems, ...verified.problems]
  const records = all.length > 0 ? null : readRecords(files, all)
  const settings = all.length > 0 ? null : readPackageConfig(files, all)
  if (records === null || settings === null)
    throw new BuildError(all.map((one) => within(folder, one)))
  return { folder, tables: records.tables, ...settings }
}

function within(folder: string, message: VFileMessage): VFileMessage {
  message.file = `${folder}/${message.file ?? ''}`
  return message
}

function refusal(one: Part, other: Part): VFileMessage[] {
  const place = `${other.folder}/datapackage.json`
  const reasons: string[] = []
  if (one.generatorVersion !== other.generatorVersion)
    reasons.push(
      `briefdata ${String(other.generatorVersion)} wrote this dataset, and ${String(one.generatorVersion)} wrote ${one.folder}: build both with the same version`,
    )
  if (one.config.dataLicence?.id !== other.config.dataLicence?.id)
    reasons.push(
      `the data’s licence is ${other.config.dataLicence?.id ?? 'none'}, and that of ${one.folder} is ${one.config.dataLicence?.id ?? 'none'}: only data under one licence is merged`,
    )
  const sources = new Map(one.tables.briefings.map(({ id, sourceSha256 }) => [id, sourceSha256]))
  for (const { id, sourceSha256 } of other.tables.briefings)
    if (sources.has(id) && sources.get(id) !== sourceSha256)
      reasons.push(
        `the text of the briefing ${id} is another than in ${one.folder}: give one of them another id`,
      )
  return reasons.map((reason) => problem(place, 'merge', reason))
}

function mergeTables(one: Tables, other: Tables, folder: string, conflicts: string[]): Tables {
  const known = new Set(one.briefings.map(({ id }) => id))
  const isNew = ({ briefingId }: { briefingId: string }): boolean => !known.has(briefingId)
  const placed = <Row extends Parameters<typeof byPlace>[0] & { briefingId: string }>(
    rows: readonly Row[],
    more: readonly Row[],
  ): Row[] => [...rows, ...more.filter(isNew)].sort(byPlace)
  const tables = {
    briefings: [...one.briefings, ...other.briefings.filter(({ id }) => !known.has(id))].sort(byId),
    sections: placed(one.sections, other.sections),
    sentences: placed(one.sentences, other.sentences),
    actors: mergeActors(one.actors, other.actors, folder, conflicts),
    mentions: placed(one.mentions, other.mentions),
    dates: placed(one.dates, other.dates),
    recommendations: placed(one.recommendations, other.recommendations),
    claims: placed(one.claims, other.claims),
  }
  return { ...tables, tombstones: tombstonesOf(one, other, tables) }
}

/** Fields in which two rows of one actor must agree. */
const identifying = ['name', 'kind', 'iso2', 'wikidata'] as const

function mergeActors(
  one: readonly Actor[],
  other: readonly Actor[],
  folder: string,
  conflicts: string[],
): Actor[] {
  const rows = new Map(one.map((actor) => [actor.id, actor]))
  for (const actor of other) {
    const first = rows.get(actor.id)
    for (const field of first === undefined ? [] : identifying)
      if (first?.[field] !== actor[field] && first?.[field] !== null && actor[field] !== null)
        conflicts.push(
          `${actor.id}: ${field} is ${first?.[field] ?? ''}, and ${actor[field]} in ${folder}`,
        )
    rows.set(actor.id, first === undefined ? actor : unite(first, actor))
  }
  return [...rows.values()].sort(byId)
}

/** Ids that neither has any more. */
function tombstonesOf(
  one: Tables,
  other: Tables,
  tables: Omit<Tables, 'tombstones'>,
): Tables['tombstones'] {
  const present = new Set(Object.values(tables).flatMap((rows) => rows.map(({ id }) => id)))
  const rows = new Map([...other.tombstones, ...one.tombstones].map((row) => [row.id, row]))
  return [...rows.values()].filter(({ id }) => !present.has(id)).sort(byId)
}

const byId = (one: { id: string }, other: { id: string }): number => byCodeUnits(one.id, other.id)
