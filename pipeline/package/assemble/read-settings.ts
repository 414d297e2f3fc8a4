import { readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { BuildError } from '../../dataset/build-error.ts'
import { defaultConfig, readConfig } from '../../dataset/config.ts'
import type { Ledger } from '../../dataset/identity/ledger.ts'
import type { DatasetConfig } from '../../dataset/types.ts'
import { readInput } from '../../document/read/input.ts'
import { defaultMaxBytes } from '../../document/read/limits.ts'
import { messageOf } from '../../message.ts'

/** What `dataset.yaml` says, and what lies beside it: quality, changes. Without it, what the folder’s name says. */
export async function readSettings(
  folder: string,
  messages: VFileMessage[],
): Promise<DatasetConfig> {
  const path = join(folder, 'dataset.yaml')
  const isThere = await stat(path).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    const reason =
      'there is no dataset.yaml: the folder’s name stands in for the dataset’s, and no licence is given; `briefdata init` writes one'
    messages.push(messageOf(reason, 'dataset-yaml', { file: path, severity: 'note' }))
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
export async function readLedger(folder: string): Promise<Ledger | null> {
  const path = join(folder, 'published.json')
  const text = await readFile(path, 'utf8').catch(() => null)
  try {
    if (text === null) return null
    const ledger = JSON.parse(text) as Partial<Ledger> | null
    if (typeof ledger?.records === 'object' && Array.isArray(ledger.tombstones)) {
      return ledger as Ledger
    }
  } catch {
    // Told below.
  }
  const reason = 'this file is not what `briefdata release` wrote: restore it from the last release'
  throw new BuildError([messageOf(reason, 'ledger', { file: path, line: 1 })])
}
