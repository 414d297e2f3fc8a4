import { readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { VFileMessage } from 'vfile-message'
import { checkDataset } from '../../dataset/check/check-dataset.ts'
import { publishedRules, recordRules } from '../../dataset/check/rules.ts'
import { readInput } from '../../document/read/input.ts'
import { briefingPaths } from '../../dataset/briefing-paths.ts'
import { BuildError } from '../../dataset/build-error.ts'
import { defaultConfig, readConfig } from '../../dataset/config.ts'
import { joinBriefings } from '../../dataset/join/join-briefings.ts'
import { mergeRecords } from '../../dataset/merge.ts'
import type { Dataset, DatasetConfig, Source } from '../../dataset/types.ts'
import { extract } from '../../index.ts'
import { defaultMaxBytes } from '../../document/read/limits.ts'
import { curateRecords, refuseStrayCuration } from './curate-records.ts'
import type { Ledger } from '../../dataset/identity/ledger.ts'
import { tombstonesOf } from '../../dataset/identity/tombstones.ts'
import type { Records } from '../../types.ts'
import { applyRights } from '../../dataset/rights.ts'

/** A briefing’s file with what was drawn from it. */
interface Read {
  source: Source
  records: Records
  messages: VFileMessage[]
}

/**
 * Reads `dataset.yaml` and the briefings of a source folder, and checks their records: first as they were read,
 * then as their rights let them be published.
 * @throws {BuildError} with all that is wrong.
 */
export async function readDataset(
  folder: string,
): Promise<{ dataset: Dataset; warnings: VFileMessage[] }> {
  const warnings: VFileMessage[] = []
  const briefings = await readBriefings(folder)
  const config = await readSettings(folder, warnings)
  refuseDuplicates(briefings)
  const sources = new Map(briefings.map(({ source, records }) => [records.briefing.id, source]))
  const read = joinBriefings(briefings.map(({ records }) => records))
  demand(checkDataset({ tables: mergeRecords(read), sources }, recordRules))
  const published = mergeRecords(read.map(applyRights))
  const ledger = await readLedger(folder)
  const tables = {
    ...published,
    tombstones: ledger ? tombstonesOf(ledger, published, config.version) : [],
  }
  demand(checkDataset({ tables, sources }, publishedRules))
  return {
    dataset: { config, tables, sources },
    warnings: [...warnings, ...briefings.flatMap(({ messages }) => messages)],
  }
}

async function readSettings(folder: string, warnings: VFileMessage[]): Promise<DatasetConfig> {
  const path = join(folder, 'dataset.yaml')
  const isThere = await stat(path).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    const reason = `Unexpected lack of dataset.yaml, expected the dataset’s name, title, version and licences: defaults stand in for them`
    warnings.push(warning(path, 'dataset-yaml', reason))
  }
  const config = isThere
    ? readConfig(await readInput(path, defaultMaxBytes), path)
    : defaultConfig(basename(resolve(folder)))
  const quality = await readFile(join(folder, 'quality.md'), 'utf8').catch(() => null)
  return { ...config, quality: quality?.trim() ?? null, history: await readHistory(folder) }
}

async function readHistory(folder: string): Promise<DatasetConfig['history']> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null)
  const [changelog, changes] = [await read('CHANGELOG.md'), await read('changes.json')]
  return changelog === null || changes === null ? null : { changelog, changes }
}

/** What the last release published; null before the first. */
async function readLedger(folder: string): Promise<Ledger | null> {
  const path = join(folder, 'published.json')
  const text = await readFile(path, 'utf8').catch(() => null)
  try {
    return text === null ? null : (JSON.parse(text) as Ledger)
  } catch {
    throw new BuildError([
      failure(path, 'ledger', 'Unexpected content, expected what `release` wrote'),
    ])
  }
}

async function readBriefings(folder: string): Promise<Read[]> {
  const paths = await briefingPaths(folder)
  if (paths.length === 0) {
    throw new BuildError([
      failure(
        folder,
        'no-briefings',
        'Unexpected folder without briefings, expected .md or .txt files',
      ),
    ])
  }
  const read: Read[] = []
  const failures: VFileMessage[] = []
  for (const path of paths) {
    const text = await readInput(path, defaultMaxBytes)
    const { records, messages, body } = await extract(text, { path })
    if (records === null) failures.push(...messages)
    else {
      const curated = await curateRecords(folder, records, body)
      read.push({ source: { path, text, body }, records: curated, messages })
    }
  }
  demand(failures)
  await refuseStrayCuration(
    folder,
    read.map(({ records }) => records.briefing.id),
  )
  return read
}

/** A briefing’s id names files and is a part of all ids: it is one word of the path, and no two briefings have it. */
function refuseDuplicates(briefings: readonly Read[]): void {
  const paths = new Map<string, string>()
  const failures: VFileMessage[] = []
  for (const { source, records } of briefings) {
    const { id } = records.briefing
    const other = paths.get(id)
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
      const reason = `Unexpected briefing id \`${id}\`, expected lower-case words joined by hyphens`
      failures.push(failure(source.path, 'briefing-id', reason))
    } else if (id === 'global' || id === 'author' || id === 'published') {
      const reason = `Unexpected briefing id \`${id}\`, expected one that is no word of the dataset’s own`
      failures.push(failure(source.path, 'briefing-id', reason))
    } else if (other !== undefined) {
      const reason = `Unexpected briefing id \`${id}\`, expected one that ${other} does not have`
      failures.push(failure(source.path, 'briefing-id', reason))
    }
    paths.set(id, source.path)
  }
  demand(failures)
}

function demand(messages: readonly VFileMessage[]): void {
  if (messages.length > 0) throw new BuildError(messages)
}

function failure(path: string, ruleId: string, reason: string): VFileMessage {
  const message = new VFileMessage(reason, {
    place: { line: 1, column: 1 },
    ruleId,
    source: 'briefdata',
  })
  message.file = path
  message.name = `${path}:1:1`
  message.fatal = true
  return message
}

function warning(path: string, ruleId: string, reason: string): VFileMessage {
  return Object.assign(failure(path, ruleId, reason), { fatal: false })
}
