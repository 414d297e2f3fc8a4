import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { recordRules } from '../../dataset/check/rules.ts'
import { byCodeUnits } from '../../dataset/order.ts'
import type { Row } from '../../dataset/rows.ts'
import { tableNames } from '../../dataset/tables/schemas.ts'
import type { TableName } from '../../dataset/tables/schemas.ts'
import type { Tables } from '../../dataset/types.ts'
import type { Actor, Briefing } from '../../records.ts'
import { detailOf, problem } from '../read/problem.ts'
import { idsRule } from './rules/ids.ts'
import { outlineRule } from './rules/outline.ts'
import { sourceTextRule } from './rules/source-text.ts'
import { wordsRule } from './rules/words.ts'
import { runRules } from './run-rules.ts'
import { findSources } from './sources.ts'
import type { SourceDocument } from './sources.ts'
import type { Verification } from './verify-files.ts'

/** What must hold of records as they were read, in full. */
const rules = [...recordRules, wordsRule, idsRule, outlineRule]

/** Whether a folder holds tables in parts, as a job on a cluster writes them, and no package. */
export async function isTables(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => [])
  return !names.includes('datapackage.json') && names.includes('briefings')
}

/**
 * Proves tables in parts, `TABLE/part=N/*.parquet` and `actors/*.parquet`, one part at a time: a part has all rows of
 * its briefings. With the sources each text and position is proven.
 */
export async function verifyTables(folder: string, sourceFolder?: string): Promise<Verification> {
  const result: Verification = { problems: [], records: 0, proven: 0, files: 0 }
  try {
    const actors = (await readParquet(join(folder, 'actors'), result)) as unknown as Actor[]
    const seen = new Map<string, string>()
    const sources = await sourcesOf(folder, sourceFolder, result)
    for (const part of await partsOf(folder)) {
      const tables = await readPart(folder, part, actors, result)
      for (const { id } of tables.briefings) {
        const reason = `the briefing ${id} is in ${seen.get(id) ?? ''} too`
        if (seen.has(id)) result.problems.push(problem(join(folder, part), 'unique-ids', reason))
        seen.set(id, part)
      }
      verifyPart(join(folder, 'claims', part), tables, sources, result)
    }
    result.problems.push(...strangers(folder, actors, seen))
    result.records += actors.length
  } catch (error) {
    const reason = `these are no tables in parts, as Parquet: ${detailOf(error)}`
    result.problems.push(problem(folder, 'package', reason))
  }
  return result
}

/** The sources of all briefings; none where no folder is named. */
async function sourcesOf(
  folder: string,
  sourceFolder: string | undefined,
  result: Verification,
): Promise<Map<string, SourceDocument>> {
  if (sourceFolder === undefined) return new Map()
  const briefings: Row[] = []
  for (const part of await partsOf(folder)) {
    briefings.push(...(await readParquet(join(folder, 'briefings', part))))
  }
  return findSources(sourceFolder, briefings as unknown as Briefing[], result.problems)
}

function verifyPart(
  place: string,
  tables: Tables,
  sources: ReadonlyMap<string, SourceDocument>,
  result: Verification,
): void {
  const all = [...rules, sourceTextRule(sources)]
  const nowhere = (): null => null
  result.problems.push(...runRules({ tables, sources }, all, nowhere, () => place))
  const placed = tableNames.filter((name) => name !== 'briefings' && name !== 'actors')
  const rows = placed.flatMap((name) => tables[name] as unknown as Row[])
  result.records += rows.length + tables.briefings.length
  result.proven += rows.filter(({ briefingId }) => sources.has(String(briefingId))).length
}

/** All rows of a part, in the order of a dataset, with the actors as far as its briefings name them. */
async function readPart(
  folder: string,
  part: string,
  actors: readonly Actor[],
  result: Verification,
): Promise<Tables> {
  const read = async (name: TableName): Promise<[TableName, Row[]]> => [
    name,
    await readParquet(join(folder, name, part), result),
  ]
  const others = tableNames.filter((name) => name !== 'actors' && name !== 'tombstones')
  const rows = new Map(await Promise.all(others.map(read)))
  for (const [name, list] of rows) list.sort(name === 'briefings' ? byId : inText)
  const briefings = (rows.get('briefings') ?? []) as unknown as Briefing[]
  const own = new Set(briefings.map(({ id }) => id))
  const named = actors
    .map((actor) => ({ ...actor, briefingIds: actor.briefingIds.filter((id) => own.has(id)) }))
    .filter(({ briefingIds }) => briefingIds.length > 0)
  return { ...Object.fromEntries(rows), actors: named, tombstones: [] } as unknown as Tables
}

/** Actors that name a briefing that is in no part. */
function strangers(
  folder: string,
  actors: readonly Actor[],
  briefings: ReadonlyMap<string, string>,
): ReturnType<typeof problem>[] {
  return actors.flatMap(({ id, briefingIds }) =>
    briefingIds
      .filter((briefing) => !briefings.has(briefing))
      .map((briefing) => {
        const reason = `the actor ${id} names the briefing ${briefing}, which is in no table`
        return problem(join(folder, 'actors'), 'references', reason)
      }),
  )
}

async function partsOf(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'briefings'))
  return names.filter((name) => /^part=\d+$/.test(name)).sort(byCodeUnits)
}

/** The rows of the Parquet files of a folder; none where there is no such folder. */
async function readParquet(folder: string, result?: Verification): Promise<Row[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const rows: Row[] = []
  for (const name of names.filter((one) => one.endsWith('.parquet')).sort(byCodeUnits)) {
    const bytes = await readFile(join(folder, name))
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
    for (const row of await parquetReadObjects({ file })) rows.push(row)
    if (result !== undefined) result.files++
  }
  return rows
}

function byId(left: Row, right: Row): number {
  return byCodeUnits(String(left.id), String(right.id))
}

function inText(left: Row, right: Row): number {
  return (
    byCodeUnits(String(left.briefingId), String(right.briefingId)) ||
    Number(left.start) - Number(right.start) ||
    Number(right.end) - Number(left.end) ||
    byId(left, right)
  )
}
