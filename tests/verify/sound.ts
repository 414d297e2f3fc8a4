import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDataset } from '../../pipeline/package/assemble/read-dataset.ts'
import { verifyFiles } from '../../pipeline/package/verify/verify-files.ts'
import { checksums } from '../../pipeline/package/write/checksums.ts'
import { writePackage } from '../../pipeline/package/write/write-package.ts'
import type { Dataset, Tables } from '../../pipeline/dataset/types.ts'
import { writeSource } from './source.ts'

export type PackageBytes = Map<string, Buffer>

/** A sound dataset in a folder of its own, and what verifies variants of it. */
export interface Sound {
  source: string
  dataset: Dataset
  /** The package of these tables, in the form with modules or in the large one. */
  write: (tables?: Tables, large?: boolean) => Promise<PackageBytes>
  /** What is found, each as a line. @throws where a check broke down instead of finding something. */
  verify: (files: PackageBytes, withSource?: boolean) => Promise<string[]>
  remove: () => Promise<void>
}

export async function soundDataset(): Promise<Sound> {
  const source = await mkdtemp(join(tmpdir(), 'briefdata-sound-'))
  await writeSource(source)
  const { dataset } = await readDataset(source)
  return {
    source,
    dataset,
    write: async (tables = dataset.tables, large = false) => {
      const files = await writePackage({ ...dataset, tables }, large ? -1 : Infinity)
      return new Map([...files].map(([path, content]) => [path, Buffer.from(content)]))
    },
    verify: async (files, withSource = false) => {
      const { problems } = await verifyFiles(files, withSource ? source : undefined)
      return problems.map(({ file, line, ruleId, reason }) => {
        if (/can be proven|can be held against/.test(reason)) throw new Error(reason)
        return `${file ?? ''}:${String(line ?? '')} ${ruleId ?? ''}: ${reason}`
      })
    },
    remove: () => rm(source, { recursive: true }),
  }
}

/** The files with digests that fit: only what they say is wrong. */
export function signed(files: PackageBytes): PackageBytes {
  const others = new Map([...files].filter(([path]) => path !== 'SHA256SUMS'))
  return others.set('SHA256SUMS', Buffer.from(checksums(others)))
}
