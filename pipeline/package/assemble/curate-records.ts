import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { readInput } from '../../document/read/input.ts'
import { applyCuration } from '../../dataset/curate/apply.ts'
import { readCuration } from '../../dataset/curate/read.ts'
import type { CurationProblem } from '../../dataset/curate/types.ts'
import { BuildError } from '../../dataset/build-error.ts'
import { defaultMaxBytes } from '../../document/read/limits.ts'
import { messageOf } from '../../message.ts'
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

/** The curation files that are of no briefing: their decisions would be lost in silence. */
export async function strayCuration(
  sourceFolder: string,
  reads: readonly { read: { records: Records } | null }[],
): Promise<VFileMessage[]> {
  // A briefing that could not be read may be the one.
  if (reads.some(({ read }) => read === null)) return []
  const known = new Set(reads.map(({ read }) => `${read?.records.briefing.id ?? ''}.yaml`))
  const stray = (await curationFiles(sourceFolder)).filter((name) => !known.has(name))
  const reason =
    'these decisions are of no briefing: the file’s name must be a briefing’s id and .yaml'
  return stray.map((name) => failure(join(sourceFolder, 'curation', name), { line: 1, reason }))
}

async function curationFiles(sourceFolder: string): Promise<string[]> {
  const names = await readdir(join(sourceFolder, 'curation')).catch((): string[] => [])
  return names.filter((name) => /^[^.].*\.ya?ml$/.test(name))
}

function failure(file: string, { line, reason }: CurationProblem): VFileMessage {
  return messageOf(reason, 'curation', { file, line })
}
