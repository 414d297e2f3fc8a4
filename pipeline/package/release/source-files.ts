import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDataset } from '../assemble/read-dataset.ts'
import { ledgerOf, ledgerText } from '../../dataset/identity/ledger.ts'
import type { ReleasePlan } from './plan.ts'

/**
 * Writes a release into its source folder: the version, the changelog’s entry, the changes and the ledger of published
 * ids. Writing it twice changes nothing.
 */
export async function writeRelease(
  folder: string,
  version: string,
  plan: ReleasePlan,
): Promise<void> {
  const settings = join(folder, 'dataset.yaml')
  const yaml = await readFile(settings, 'utf8')
  await writeFile(settings, yaml.replace(/^version:.*$/m, `version: ${version}`))
  await writeHistory(folder, version, plan)
  // Tombstones name the version that first goes without a record: they are made once it is known.
  const { dataset } = await readDataset(folder)
  await writeFile(join(folder, 'published.json'), ledgerText(ledgerOf(dataset.tables, version)))
}

async function writeHistory(folder: string, version: string, plan: ReleasePlan): Promise<void> {
  const log = join(folder, 'CHANGELOG.md')
  const earlier = await readFile(log, 'utf8').catch(() => '# Changelog\n')
  if (earlier.includes(`\n## ${version}\n`)) return
  const [title = '', ...entries] = earlier.split(/\n(?=## )/)
  const parts = [title, plan.changelog, ...entries].map((part) => part.trimEnd())
  await writeFile(log, `${parts.join('\n\n')}\n`)
  await writeFile(join(folder, 'changes.json'), `${JSON.stringify(plan.changes, null, 1)}\n`)
}
