import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { stringify } from 'yaml'
import { readCuration } from '../curate/read.ts'
import type { Decision } from './decide.ts'
import type { Pending } from './show.ts'

/** Who decides, on which day, and why. */
export interface Reviewer {
  who: string
  /** ISO 8601 day. */
  when: string
  why: string
}

/**
 * Adds a decision to the end of a curation file, which is written beside and swapped in.
 * @throws where the file would no longer be read.
 */
export async function writeDecision(
  path: string,
  { table, record }: Pending,
  { action, set }: Decision,
  reviewer: Reviewer,
): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '')
  const changed = Object.keys(set).length > 0 ? { set } : {}
  const entry = stringify([{ table, action, id: record.id, ...changed, ...reviewer }])
  const text = before === '' || before.endsWith('\n') ? before + entry : `${before}\n${entry}`
  const [problem] = readCuration(text).problems
  if (problem !== undefined) throw new Error(`${path}:${problem.line}: ${problem.reason}`)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}
