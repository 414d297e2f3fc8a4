import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFileMessage } from 'vfile-message'
import { readInput } from '../../document/read/input.ts'
import { applyCuration } from '../../dataset/curate/apply.ts'
import { readCuration } from '../../dataset/curate/read.ts'
import type { CurationProblem } from '../../dataset/curate/types.ts'
import { BuildError } from '../../dataset/build-error.ts'
import { defaultMaxBytes } from '../../document/read/limits.ts'
import type { Records } from '../../types.ts'

/** Where the decisions of people about one briefing’s records stand. */
export function curationPath(sourceFolder: string, briefingId: string): string {
  return join(sourceFolder, 'curation', `${briefingId}.yaml`)
}

/**
 * The records as people left them: as extracted where there is no curation file.
 * @throws {BuildError} with the line of each entry that cannot be read or no longer fits the text.
 */
export async function curateRecords(
  sourceFolder: string,
  extracted: Records,
  body: string,
): Promise<Records> {
  const name = `${extracted.briefing.id}.yaml`
  if (!(await curationFiles(sourceFolder)).includes(name)) return extracted
  const path = curationPath(sourceFolder, extracted.briefing.id)
  const { entries, problems } = readCuration(await readInput(path, defaultMaxBytes))
  const curated = applyCuration(extracted, entries, body)
  const all = [...problems, ...curated.problems].sort((a, b) => a.line - b.line)
  if (all.length > 0) throw new BuildError(all.map((problem) => failure(path, problem)))
  return curated.records
}

/** @throws {BuildError} where a curation file is of no briefing. */
export async function refuseStrayCuration(
  sourceFolder: string,
  briefingIds: readonly string[],
): Promise<void> {
  const stray = (await curationFiles(sourceFolder)).filter(
    (name) => name.endsWith('.yaml') && !briefingIds.includes(name.slice(0, -'.yaml'.length)),
  )
  const reason = 'Unexpected curation of no briefing, expected a briefing’s id as the file’s name'
  if (stray.length === 0) return
  const folder = join(sourceFolder, 'curation')
  throw new BuildError(stray.map((name) => failure(join(folder, name), { line: 1, reason })))
}

async function curationFiles(sourceFolder: string): Promise<string[]> {
  return readdir(join(sourceFolder, 'curation')).catch(() => [])
}

function failure(path: string, { line, reason }: CurationProblem): VFileMessage {
  const place = { line, column: 1 }
  const message = new VFileMessage(reason, { place, ruleId: 'curation', source: 'briefdata' })
  message.file = path
  message.name = `${path}:${line}:1`
  message.fatal = true
  return message
}
